/** The beginning of a file → what it is, whatever it is called. */

/** What is read; each has its reader. */
export type Kind = 'html' | 'pdf' | 'markdown' | 'plain';

/** Whether bytes are a PDF: its mark stands within the first kilobyte (ISO 32000-1, Annex H.3). */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

/** As much of a text is looked at. */
const START = 4000;
/** What a page may begin with: the tags by which browsers know HTML (WHATWG MIME Sniffing, 7.1), and those of a page's parts. */
const OPENING =
  /^<(?:!doctype\s+html|\?xml[^>]{0,200}\?>\s*<(?:!doctype\s+html|html)|html|head|body|script|style|iframe|h[1-6]|div|font|table|a|title|b|br|p|meta|link|base|main|article|section|header|nav|center|form|ul|ol|span|img|svg|noscript)(?:[\s/>]|$)/i;
const COMMENT = /^<!(?:--[\s\S]{0,3000}?-->|\[(?:if|endif)[^>]{0,200}>)/i;
/** Tags that only a page has. */
const PAGE =
  /<(?:html|head|body|title|div|p|br|table|article|section|main|script|style|h[1-6]|ul|ol|li|td|span)(?:\s[^<>]{0,2000})?\/?>/gi;

/** @param type what a server calls it; empty for a file */
export function isHtml(text: string, type = ''): boolean {
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return true;
  let start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, START);
  for (let comment = COMMENT.exec(start); comment; comment = COMMENT.exec(start))
    start = start.slice(comment[0].length).trimStart();
  return OPENING.test(start) && (/^<(?:!doctype|\?xml|html|head|body)/i.test(start) || tagsIn(text) > 1);
}

const tagsIn = (text: string): number => text.slice(0, 100_000).match(PAGE)?.length ?? 0;

/** Marks by which Markdown is told from plain text; headings and lists alone are read as they stand. */
const MARKDOWN =
  /\*\*[^\s*][^*\n]{0,300}\*\*|(?<![\p{L}\d_])__[^\s_][^_\n]{0,300}__(?![\p{L}\d_])|!?\[[^\]\n]{1,300}\]\((?:https?:|\/|#|\.|mailto:|[\w-]{1,60}\.)[^)\n]{0,500}\)|^\|?\s{0,3}:?-{3,}:?\s{0,3}\|[-|: ]{0,200}$|^(?:```|~~~)/mu;

/** Nobody writes longer paragraphs, or quotes so deep, in Markdown; reading them as that takes for ever. */
const LONGEST_PARAGRAPH = 20_000;
const DEEP = /^(?:>[^\S\n]?){20}/m;

/** Whether a text is written in Markdown, beyond headings and lists. */
export const isMarkdown = (text: string): boolean =>
  MARKDOWN.test(text) && !DEEP.test(text) && text.split(/\n\s*\n/).every((one) => one.length <= LONGEST_PARAGRAPH);
