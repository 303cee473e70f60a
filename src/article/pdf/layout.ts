/** What stands where on a PDF's pages → its lines in reading order → its blocks of text. */
import type { Block } from '../prose.ts';
import { runsOn, type TextItem, type TextLine, withTables } from './table.ts';

/** Pieces on a line are no further apart, in sizes of its letters; what is, stands in another column. */
const WIDEST_GAP = 1.6;
/** Closer ones are parts of a word. */
const WORD_GAP = 0.15;

/** The lines of a page: from top to bottom, one column after the other. */
export function linesOf(pieces: readonly TextItem[]): TextLine[] {
  const rows = rowsOf(pieces);
  const gutters = guttersIn(rows);
  return inOrder(
    rows.flatMap((row) => sideBySide(row, gutters)),
    0,
  );
}

/** Raised figures are of the line that they stand in: by a third of its size, as word processors and TeX raise them. */
const RAISED = 0.4;

/** What stands at one height, from left to right. */
function rowsOf(pieces: readonly TextItem[]): TextItem[][] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.base - a.base || a.left - b.left);
  const rows: TextItem[][] = [];
  for (const piece of sorted) {
    const own = rows.at(-1)?.[0];
    if (own && Math.abs(own.base - piece.base) <= RAISED * Math.min(own.size, piece.size)) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Room between two columns is at least so wide, in sizes of the letters; between words it is less. */
const NARROWEST_GUTTER = 0.7;
/** A line of a column is at least so long; what is shorter is a cell of a table. */
const SHORTEST_LINE = 7;
/** So many rows at least have room there, and such a share of those that run past it. */
const LEAST_ROWS = 5;
const LEAST_SHARE = 0.4;
/** More places are not tried. */
const MOST_PLACES = 500;

/** Where a page has room between lines, row after row, however narrow. */
function guttersIn(rows: readonly TextItem[][]): number[] {
  const rooms = rows.flatMap(roomsIn);
  const places = [...new Set(rooms.map(({ to }) => to))].slice(0, MOST_PLACES);
  return places.filter((place) => {
    const own = rooms.filter(({ from, to }) => from < place && place <= to).length;
    const past = rows.filter((row) => (row[0]?.left ?? place) < place && (row.at(-1)?.right ?? place) > place).length;
    return own >= LEAST_ROWS && own >= LEAST_SHARE * past;
  });
}

/** The room between the lines of a row that are long enough to be a column's. */
function roomsIn(row: readonly TextItem[]): { readonly from: number; readonly to: number }[] {
  const parts = sideBySide(row, [], NARROWEST_GUTTER);
  return parts.slice(1).flatMap((part, at) => {
    const before = parts[at];
    return before && isLong(before) && isLong(part) ? [{ from: before.right, to: part.left }] : [];
  });
}

const isLong = ({ left, right, size }: TextLine): boolean => right - left >= SHORTEST_LINE * size;

function sideBySide(pieces: readonly TextItem[], gutters: readonly number[], widest = WIDEST_GAP): TextLine[] {
  const lines: TextLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = last ? (piece.left - last.right) / Math.max(1, piece.size) : Infinity;
    const isParted = gap > widest || gutters.some((place) => last && last.right < place && place <= piece.left);
    if (!last || isParted) lines.push(piece);
    else lines[lines.length - 1] = together(last, piece, gap > WORD_GAP ? ' ' : '');
  }
  return lines;
}

const together = (a: TextLine, b: TextLine, between: string): TextLine => ({
  text: a.text + (a.text.endsWith(' ') || b.text.startsWith(' ') ? '' : between) + b.text,
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  base: a.base,
  size: Math.max(a.size, b.size),
});

/** A page has no more columns within columns. */
const MOST_CUTS = 4;

/** Column by column; a line that runs across the gutter parts what is above it from what is below. */
function inOrder(lines: readonly TextLine[], cuts: number): TextLine[] {
  const gutter = cuts < MOST_CUTS ? gutterOf(lines) : undefined;
  if (gutter === undefined) return withTables([...lines].sort((a, b) => b.base - a.base || a.left - b.left));
  const ordered: TextLine[] = [];
  let [left, right]: [TextLine[], TextLine[]] = [[], []];
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

/** Fewer lines are no two columns. */
const FEWEST_LINES = 6;
/** Of all lines so many may run across (headlines, tables), and so many must be on either side. */
const MOST_ACROSS = 0.3;
const LEAST_BESIDE = 0.2;

/** Where the page parts into columns: a place that few lines run across and that has lines on both sides, at the same height. */
function gutterOf(lines: readonly TextLine[]): number | undefined {
  if (lines.length < FEWEST_LINES) return undefined;
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
    .filter(({ before, behind }) => areBeside(before, behind) && isColumn(before) && isColumn(behind))
    .filter(({ before, behind }) => runsOn([...before, ...behind]))
    .sort((a, b) => a.across - b.across || a.place - b.place);
  return fits[0]?.place;
}

/** Of a column's lines half are long; others are cells of a table, which is read row by row. */
const isColumn = (lines: readonly TextLine[]): boolean => lines.filter(isLong).length >= 0.5 * lines.length;

/** The shorter column may go on below a picture. */
const LEAST_OVERLAP = 0.3;

/** Columns stand side by side: the heights at which they have lines overlap. */
function areBeside(a: readonly TextLine[], b: readonly TextLine[]): boolean {
  const span = (lines: readonly TextLine[]): [number, number] => {
    const bases = lines.map(({ base }) => base);
    return [Math.min(...bases), Math.max(...bases)];
  };
  const [[lowA, highA], [lowB, highB]] = [span(a), span(b)];
  return Math.min(highA, highB) - Math.max(lowA, lowB) > LEAST_OVERLAP * Math.min(highA - lowA, highB - lowB);
}

/** The lines of all pages → blocks. */
export function paragraphsOf(pages: readonly (readonly TextLine[])[]): Block[] {
  const lines = withoutRunning(pages);
  const body = bodySize(lines.flat());
  const blocks: Paragraph[] = [];
  let last: TextLine | undefined;
  for (const page of lines) {
    for (const line of page) {
      const own = kindOf(line, body);
      const width = rightOf(page, line);
      const open = blocks.at(-1);
      if (open && last && continues(open, last, line, own, width)) open.text = joinedLines(open.text, line.text.trim());
      else blocks.push({ kind: own, text: line.text.trim(), size: line.size, left: line.left });
      last = line;
    }
  }
  return blocks.map(({ kind, text }) => ({
    kind: kind === 'heading' && text.length > 2 * LONGEST_HEADING ? 'paragraph' : kind,
    text: text.replace(BULLET, '').replace(/\s+/g, ' ').trim(),
  }));
}

/** A first line is indented by no more, in sizes of its letters. */
const WIDEST_INDENT = 3;
/** Sizes that differ by less are of one fount: PDFs round them. */
const isAlike = (a: number, b: number): boolean => Math.abs(a - b) < 0.1 * Math.max(a, b);

/** Where a line's column ends: the furthest end of the lines that begin about where it does. */
const rightOf = (page: readonly TextLine[], { left, size }: TextLine): number =>
  Math.max(
    ...page
      .filter((other) => Math.abs(other.left - left) < WIDEST_INDENT * size && isAlike(other.size, size))
      .map(({ right }) => right),
  );

interface Paragraph {
  readonly kind: Block['kind'];
  text: string;
  readonly size: number;
  readonly left: number;
}

/** Lines of a table of contents lead to numbers of pages by dots. */
const CONTENTS = /(?:\.\s?){6}/;
const BULLET = /^[•◦▪■●‣·–-]\s+/;
/** A heading's letters are larger than the text's by so much, and it is short. */
const LARGER = 1.12;
const LONGEST_HEADING = 150;
/** Lines of a paragraph are no further apart, in sizes of its letters. */
const WIDEST_LEADING = 1.75;
const FINISHED = /[.!?…:;]["'“”»«’)\]]{0,3}$/;
/** A first line is indented by a letter's size; rounding is less. */
const LEAST_INDENT = 0.8;
/** A paragraph's last line leaves so much of the column free; a ragged line less. */
const LEAST_ROOM = 0.25;

function kindOf({ text, size, isRow }: TextLine, body: number): Block['kind'] {
  if (isRow || BULLET.test(text.trimStart())) return 'entry';
  return size >= LARGER * body && text.length <= LONGEST_HEADING ? 'heading' : 'paragraph';
}

/** Whether a line goes on with what is open: of the same letters, near below it; or on the next column or page, unfinished. */
function continues(open: Paragraph, last: TextLine, line: TextLine, own: Block['kind'], width: number): boolean {
  if (own === 'entry' || last.isRow || !isAlike(open.size, line.size)) return false;
  if ((open.kind === 'heading') !== (own === 'heading')) return false;
  const drop = (last.base - line.base) / Math.max(1, line.size);
  const isBelow = drop > 0 && drop <= WIDEST_LEADING && line.left < last.right;
  if (!isBelow)
    return open.kind !== 'heading' && !FINISHED.test(open.text) && (drop <= 0 || /^\p{Ll}/u.test(line.text));
  const isIndented = line.left - last.left > LEAST_INDENT * line.size && FINISHED.test(open.text);
  const isShort = last.right < width - LEAST_ROOM * (width - open.left) && FINISHED.test(open.text);
  return !isIndented && !(isShort && /^[\p{Lu}\d„"“»]/u.test(line.text.trim()));
}

/** "Ge-" and "meinde" are one word; "Baden-" and "Württemberg" keep the hyphen, "Vor-" and "und Nachteile" the blank, too. */
function joinedLines(text: string, next: string): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (!/\p{L}[-‐]$/u.test(text)) return `${text} ${next}`;
  if (/^(?:und|oder|bzw|sowie|bis|and|or|to)\b/.test(next)) return `${text} ${next}`;
  return /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : text + next;
}

/** The size of most letters. */
function bodySize(lines: readonly TextLine[]): number {
  const sums = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    sums.set(key, (sums.get(key) ?? 0) + text.length);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

const NUMBER = /^\W{0,5}(?:seite|page|s\.|p\.)?\s?\d{1,4}(?:\s?(?:von|of|\/|\|)\s?\d{1,4})?\W{0,5}$/i;
/** So many lines at the top and the bottom of a page are looked at. */
const EDGE = 3;

/** Without contents and numbers of pages, and without what stands at the edge of several pages alike but for its figures. */
function withoutRunning(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const most = Math.max(2, Math.min(3, pages.length / 2));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter(
      (line) =>
        !CONTENTS.test(line.text) &&
        (!edges.has(line) || !(NUMBER.test(line.text.trim()) || (seen.get(keyOf(line)) ?? 0) >= most)),
    );
  });
}

const keyOf = ({ text }: TextLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

function edgesOf(page: readonly TextLine[]): TextLine[] {
  const sorted = [...page].sort((a, b) => b.base - a.base);
  return [...sorted.slice(0, EDGE), ...sorted.slice(EDGE).slice(-EDGE)];
}
