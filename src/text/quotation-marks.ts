/** Text → the stretches in quotation marks, in whatever marks the writer uses. */
import type { Span } from './sentences.ts';

/**
 * What closes an opening mark: German, English, French and Swiss, Scandinavian, and those of typewriters, where two commas,
 * accents or apostrophes are one mark; single ones are for nesting.
 */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['„', ['“', '”', '"']],
  ['“', ['”', '"']],
  ['"', ['"', '”', '“']],
  ['»', ['«']],
  ['«', ['»']],
  ['”', ['”']],
  [',,', ['“', '”', '"', "''", '``']],
  ['``', ["''", '”', '"', '´´']],
  ['‚', ['‘', '’', "'"]],
  ['‘', ['’', "'"]],
  ["'", ["'", '’']],
  ['›', ['‹']],
]);
const MARK = "``|''|´´|,,|[„“”\"»«‚‘’'›‹]";
const MARKS = new RegExp(MARK, 'g');
const OUTER = new RegExp(`^(?:${MARK})|(?:${MARK})$`, 'g');

/** The words of a quotation, without its marks. */
export const unmarked = (quotation: string): string => quotation.replace(OUTER, '');

/** An apostrophe is no mark: "Müllers Haus", "Grimms' Märchen"; a single mark counts where its stretch has a blank or ends a word. */
const SINGLE = "‚‘’'";
const BEFORE_OPENING = /[\s([{–—/„“"»«‚‘'›-]/;
/** A quotation that is not closed in its paragraph may be closed in one of the next; more would swallow the article. */
const MOST_PARAGRAPHS = 6;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** What a paragraph leaves open at its end, and where it closes what it did not open. */
interface Loose {
  readonly open: Open | undefined;
  readonly close: Open | undefined;
}

/**
 * The outermost quotations of a text, in order, with their marks.
 * An unclosed mark opens nothing, except where a following paragraph closes it, or opens anew as English books do.
 */
export function findMarked(text: string, paragraphs: readonly Span[]): Span[] {
  const read = paragraphs.map((paragraph) => markedIn(text, paragraph));
  const across = read.flatMap(({ loose }, index) => acrossParagraphs(text, paragraphs, read, index, loose));
  const spans = [...read.flatMap(({ spans }) => spans), ...across].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** One pass with a stack, so that any number of unclosed marks costs no more than the text is long. */
function markedIn(text: string, { start, end }: Span): { spans: Span[]; loose: Loose } {
  const spans: Span[] = [];
  const stack: Open[] = [];
  let close: Open | undefined;
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const found = { mark: match[0], at: start + match.index };
    const opened = closes(text, found, stack);
    if (opened >= 0) {
      spans.push({ start: stack[opened]?.at ?? 0, end: found.at + found.mark.length });
      stack.length = opened;
    } else if (opens(text, found)) stack.push(found);
    else if (stack.length === 0 && spans.length === 0 && !SINGLE.includes(found.mark)) close ??= found;
  }
  return { spans, loose: { open: stack.find(({ mark }) => !SINGLE.includes(mark)), close } };
}

/** Marks lie at most this deep; a stray one further down is forgotten. */
const DEEPEST = 4;

/** The place in the stack of what this mark closes, or -1. */
function closes(text: string, { mark, at }: Open, stack: readonly Open[]): number {
  const next = text[at + mark.length] ?? '';
  if (/\s/.test(text[at - 1] ?? ' ') && !/[\s.,;:!?)]|^$/.test(next)) return -1;
  if (SINGLE.includes(mark) && /[\p{L}\d]/u.test(next)) return -1;
  for (let index = stack.length - 1; index >= Math.max(0, stack.length - DEEPEST); index -= 1)
    if (CLOSING.get(stack[index]?.mark ?? '')?.includes(mark)) return index;
  return -1;
}

function opens(text: string, { mark, at }: Open): boolean {
  if (!CLOSING.has(mark)) return false;
  if (mark === '„' || mark === '‚') return true;
  return (at === 0 || BEFORE_OPENING.test(text[at - 1] ?? '')) && /\S/.test(text[at + mark.length] ?? ' ');
}

function acrossParagraphs(
  text: string,
  paragraphs: readonly Span[],
  read: readonly { readonly loose: Loose }[],
  index: number,
  { open }: Loose,
): Span[] {
  const next = paragraphs[index + 1];
  const own = paragraphs[index];
  if (!open || !next || !own) return [];
  if (text.startsWith(open.mark, next.start)) return [{ start: open.at, end: own.end }];
  for (const { loose } of read.slice(index + 1, index + MOST_PARAGRAPHS)) {
    if (loose.close && CLOSING.get(open.mark)?.includes(loose.close.mark))
      return [{ start: open.at, end: loose.close.at + loose.close.mark.length }];
    if (loose.open) return [];
  }
  return [];
}
