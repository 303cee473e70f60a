/** Bytes → what they are, and their text in whatever encoding, as browsers read it. */

/** A file or page that cannot be an article; the message is one sentence that names it and the remedy. */
export class ArticleFileError extends Error {
  /** Whether it is more than is read, or holds no article; a door has sentences of its own for both. */
  readonly reason: 'tooLong' | 'noArticle';
  constructor(
    message: string,
    { cause, reason = 'noArticle' }: ErrorOptions & { reason?: 'tooLong' | 'noArticle' } = {},
  ) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
/** So many of all characters may be control characters, which are left out; a file with more is no text. */
const MOST_CONTROLS = 0.001;
/** A text that declares UTF-8 may have so many bytes that are not (of all), each of which is left out. */
const MOST_BROKEN = 0.01;
/** What German and English texts have beyond ASCII: letters with accents, quotation marks, dashes, the euro sign. */
const PLAUSIBLE = /[\p{Script=Latin}„“”‚‘’«»‹›–—…€§°·•©®™£²³½¼¾×±´¡¿ºª\u00a0\u00ad]/u;
/** Fewer plausible characters, and the bytes are in yet another encoding. */
const LEAST_PLAUSIBLE = 0.95;
/** A file with a zero byte so early is no text. */
const BEGINNING = 1024;
/** A page says its encoding at its beginning; where that comes late, browsers begin anew (WHATWG HTML, 13.2.3.4). */
const PRESCAN = 8192;

/**
 * A byte order mark tells, then the server's word, then the page's own; else UTF-8 where the bytes are that, and windows-1252,
 * which holds Latin-1 (WHATWG Encoding). The bytes' own word goes before that of others: what is valid UTF-8 is UTF-8.
 * @param file how to call the file in an error
 * @param type what a server calls it: "text/html; charset=utf-8"; empty for a file
 * @throws ArticleFileError where the bytes are no text, or in an encoding that cannot be told
 */
export function decodeText(file: string, bytes: Uint8Array, type = ''): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, BEGINNING).includes(0)) throw noText(file);
  const declared = declaredIn(bytes, type);
  const text = decodeUtf8(bytes) ?? decodeDeclared(bytes, declared) ?? decodeWindows(file, bytes);
  return withoutControls(file, text);
}

const noText = (file: string) => new ArticleFileError(`${file} is no text file: save the article as plain text.`);

function declaredIn(bytes: Uint8Array, type: string): string {
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const [, charset = ''] =
    /charset=["']?([\w-]{1,40})/i.exec(type) ??
    /<meta[^>]{1,200}charset=["']?([\w-]{1,40})/i.exec(start) ??
    /^<\?xml[^>]{1,100}encoding=["']([\w-]{1,40})/i.exec(start) ??
    [];
  return charset.toLowerCase();
}

/** What is neither windows-1252 nor said to be is looked at; these two are the same to browsers. */
const LATIN = /^(?:iso-?8859-1|latin-?1|us-ascii|windows-1252|cp1252)$/;

function decodeDeclared(bytes: Uint8Array, charset: string): string | undefined {
  if (charset === '' || LATIN.test(charset)) return undefined;
  try {
    const text = new TextDecoder(charset).decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    // Where every letter beyond ASCII is broken, the declaration is: "Grüße" in windows-1252.
    if (broken > 1 && !/[^\p{ASCII}\ufffd]/u.test(text)) return undefined;
    return broken <= Math.max(1, MOST_BROKEN * text.length) ? text.replaceAll('\ufffd', '') : undefined;
  } catch {
    return undefined;
  }
}

/** Stray control characters are left out, as browsers show nothing for them. */
function withoutControls(file: string, text: string): string {
  const count = text.match(CONTROL)?.length ?? 0;
  if (count === 0) return text;
  if (count > Math.max(1, MOST_CONTROLS * text.length)) throw noText(file);
  return text.replace(CONTROL, '');
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 0x80 to 0x9f; some versions of Node leave Latin-1's control characters there (nodejs/node#56542). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @throws ArticleFileError */
function decodeWindows(file: string, bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const text = latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? character);
  if (isPlausible(text)) return text;
  throw new ArticleFileError(`${file} is in an encoding that cannot be told: save it as UTF-8 and try again.`);
}

/** UTF-8 proves itself; in windows-1252 every byte is a letter, so the letters are looked at. */
function isPlausible(text: string): boolean {
  const beyond = text.match(/[\u0080-\u00ff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]/g) ?? [];
  const plausible = beyond.filter((character) => PLAUSIBLE.test(character));
  return plausible.length >= LEAST_PLAUSIBLE * beyond.length;
}

/** What is read; each has its reader. */
export type Format = 'html' | 'pdf' | 'markdown' | 'plain';

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
  /\*\*[^\s*][^*\n]{0,300}\*\*|(?<![\p{L}\d_])__[^\s_][^_\n]{0,300}__(?![\p{L}\d_])|!?\[[^[\]\n]{1,300}\]\((?:https?:|\/|#|\.|mailto:|[\w-]{1,60}\.)[^)\n]{0,500}\)|^\|?\s{0,3}:?-{3,}:?\s{0,3}\|[-|: ]{0,200}$|^(?:```|~~~)/mu;

/** Nobody writes longer paragraphs, or quotes so deep, in Markdown; reading them as that takes for ever. */
const LONGEST_PARAGRAPH = 20_000;
const DEEP = /^(?:>[^\S\n]?){20}/m;

/** Whether a text is written in Markdown, beyond headings and lists. */
export const isMarkdown = (text: string): boolean =>
  MARKDOWN.test(text) && !DEEP.test(text) && text.split(/\n\s*\n/).every((one) => one.length <= LONGEST_PARAGRAPH);

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
