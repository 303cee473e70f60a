/** Text that shows what it holds: nothing invisible, nothing that turns its neighbours around, cut at a word. */

/** Nothing but Latin letters, figures and the usual signs, among which is nothing to clean: nearly every text. */
const CLEAN = /^[\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;
/** Line ends of all kinds. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control, format (zero-width, bidirectional), halves of characters, and what is meant not to be drawn. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** What looks wrong before an ellipsis. */
const LOOSE_END = new Set([' ', '\n', ',', ';', ':', '.', '–', '-', '(']);

/** The text without its invisible characters; its line ends are all "\n". */
export function clean(text: string): string {
  return CLEAN.test(text) ? text : text.replace(LINE_END, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '');
}

/** The text on one line: for labels, names and titles. */
export function cleanLine(text: string): string {
  return clean(text).replaceAll('\n', ' ').trim();
}

/** At most `max` UTF-16 units of the text, ending at a word and with "…" where something is missing. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const wordEnds = /\s/.test(text.charAt(max - 1));
  const end = wordEnds ? head.length : Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  const words = end > 0 ? head.slice(0, end) : head.replace(HALF_CHARACTER, '');
  return `${dropLooseEnd(words)}…`;
}

function dropLooseEnd(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE_END.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
