/** Where a file's header ends and its text begins. */

const HEADER = /^---[^\S\n]*\n([\s\S]*?\n)?---[^\S\n]*(?:\n|$)/;

/** The header's lines, and the text below; no header, no lines. `text` must have `\n` as line ends. */
export function partsOf(text: string): { readonly header: string | undefined; readonly start: number } {
  const match = HEADER.exec(text);
  return match ? { header: match[1] ?? '', start: match[0].length } : { header: undefined, start: 0 };
}

/** Where the text begins, behind the header if there is one. */
export const bodyStart = (text: string): number => partsOf(text).start;

/** Whether an article's file begins with a header. */
export const hasHeader = (text: string): boolean => partsOf(text).header !== undefined;

/** Without byte order mark and soft hyphens, which would cut words, and with every line end as `\n`. */
export function plainText(content: string): string {
  return content
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00ad', '');
}
