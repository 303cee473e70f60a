/** What stands where on a PDF's page → its lines in reading order. */

/** A piece of text with its place: from the left and from the bottom, in points, as PDF counts. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** A line is a piece, too: several that stand side by side. */
export type Line = Piece;

/** Pieces on a line are no further apart, in sizes of its letters; what is, stands in another column. */
const WIDEST_GAP = 1.6;
/** Closer ones are parts of a word. */
const WORD_GAP = 0.15;

/** The lines of a page: from top to bottom, one column after the other. */
export const linesOf = (pieces: readonly Piece[]): Line[] => inOrder(joined(pieces), 0);

/** Puts together what stands on one line. */
function joined(pieces: readonly Piece[]): Line[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.base - a.base || a.left - b.left);
  const lines: Line[][] = [];
  for (const piece of sorted) {
    const own = lines.at(-1)?.[0];
    if (own && Math.abs(own.base - piece.base) <= 0.4 * Math.min(own.size, piece.size)) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => sideBySide(line.sort((a, b) => a.left - b.left)));
}

function sideBySide(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = last ? (piece.left - last.right) / Math.max(1, piece.size) : Infinity;
    if (!last || gap > WIDEST_GAP) lines.push(piece);
    else lines[lines.length - 1] = { ...together(last, piece, gap > WORD_GAP ? ' ' : '') };
  }
  return lines;
}

const together = (a: Line, b: Line, between: string): Line => ({
  text: a.text + (a.text.endsWith(' ') || b.text.startsWith(' ') ? '' : between) + b.text,
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  base: a.base,
  size: Math.max(a.size, b.size),
});

/** A page has no more columns within columns. */
const MOST_CUTS = 4;

/** Column by column; a line that runs across the gutter parts what is above it from what is below. */
function inOrder(lines: readonly Line[], cuts: number): Line[] {
  const gutter = cuts < MOST_CUTS ? gutterOf(lines) : undefined;
  if (gutter === undefined) return [...lines].sort((a, b) => b.base - a.base || a.left - b.left);
  const ordered: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const flush = (): void => {
    ordered.push(...inOrder(left, cuts + 1), ...inOrder(right, cuts + 1));
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.right <= gutter) left.push(line);
    else if (line.left >= gutter) right.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Of all lines so many may run across, and so many must be on either side. */
const MOST_ACROSS = 0.3;
const LEAST_BESIDE = 0.2;

/** Where the page parts into columns: a place that few lines run across and that has lines on both sides, at the same height. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < 6) return undefined;
  const candidates = [...new Set(lines.map(({ left }) => left))];
  const least = LEAST_BESIDE * lines.length;
  const fits = candidates
    .map((left) => left - 1)
    .map((place) => {
      const before = lines.filter(({ right }) => right <= place);
      const behind = lines.filter(({ left }) => left >= place);
      return { place, before, behind, across: lines.length - before.length - behind.length };
    })
    .filter(({ before, behind }) => before.length >= least && behind.length >= least)
    .filter(({ across }) => across <= MOST_ACROSS * lines.length)
    .filter(({ before, behind }) => areBeside(before, behind))
    .sort((a, b) => a.across - b.across || a.place - b.place);
  return fits[0]?.place;
}

/** Columns stand side by side: the heights at which they have lines overlap. */
function areBeside(a: readonly Line[], b: readonly Line[]): boolean {
  const span = (lines: readonly Line[]): [number, number] => {
    const bases = lines.map(({ base }) => base);
    return [Math.min(...bases), Math.max(...bases)];
  };
  const [[lowA, highA], [lowB, highB]] = [span(a), span(b)];
  return Math.min(highA, highB) - Math.max(lowA, lowB) > 0.3 * Math.min(highA - lowA, highB - lowB);
}
