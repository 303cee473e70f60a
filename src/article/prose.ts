/** A text below its header → its prose, without the marks of Markdown; or what it is if it is none, told by its structure. */
import type { List, Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { ArticleFileError, type Format, isMarkdown } from './decode.ts';

/** Headings are marked in an article's text, so that any other line is text; so are the entries of a list. */
export type BlockKind = 'heading' | 'paragraph' | 'entry';

/** One line of text. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

const MARKS: Readonly<Record<BlockKind, string>> = { heading: '## ', paragraph: '', entry: '- ' };
/** What Markdown would take for a mark of its own at the beginning of a line. */
const LIKE_A_MARK = /^(?:#{1,6}\s|[-*+•]\s)/;

/** Blocks → text: a line each, parted by blank ones; headings and entries are marked, as in Markdown. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }) => MARKS[kind] + text.replace(LIKE_A_MARK, '')).join('\n\n');
}

/** A value with what it is the value of: "Länge: 120 Meter"; a label may have its colon. */
export function labelled(label: string, text: string): string {
  if (label === '' || text === '') return label + text;
  return `${label.replace(/\s*:$/, '')}: ${text}`;
}

/** "Länge: 120 Meter" of a table's row of two; "Jahr: 2024; Länge: 120 Meter" of one with a head. */
export function rowText(row: readonly string[], head: readonly string[]): string {
  if (head.every((label) => label === '') && row.length === 2) return labelled(row[0] ?? '', row[1] ?? '');
  return row.flatMap((text, at) => (text ? [labelled(head[at] ?? '', text)] : [])).join('; ');
}

/**
 * Plain text stays as it is; of Markdown its blocks are left, headings and entries marked.
 * @param name how to call the text in an error
 * @throws ArticleFileError where it is no prose
 */
export function proseOf(name: string, body: string): { readonly kind: Format; readonly text: string } {
  const refusal = refusalOf(body);
  if (refusal) throw new ArticleFileError(`${name} ${refusal}`);
  return isMarkdown(body)
    ? { kind: 'markdown', text: `${textOfBlocks(markdownBlocks(body))}\n` }
    : { kind: 'plain', text: body };
}

const OPTIONS = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** The blocks of a text in Markdown (CommonMark with tables), in order; programs in it are left out. */
const markdownBlocks = (text: string): Block[] =>
  fromMarkdown(text, OPTIONS).children.flatMap((node) => blocksIn(node, 'paragraph'));

function blocksIn(node: RootContent, kind: BlockKind): Block[] {
  switch (node.type) {
    case 'heading':
      return block('heading', textIn(node));
    case 'paragraph':
      return block(kind, textIn(node));
    case 'list':
      return entriesOf(node);
    case 'table':
      return rowsOf(node);
    case 'html':
      return block(kind, textIn(node));
    case 'blockquote':
      return node.children.flatMap((child) => blocksIn(child, kind));
    default:
      return [];
  }
}

/** A list of one with a number is a sentence that begins with one: "1. Mai". */
function entriesOf({ ordered, start, children }: List): Block[] {
  const number = ordered && children.length === 1 ? `${start ?? 1}. ` : '';
  return children.flatMap((item) =>
    item.children
      .flatMap((child) => blocksIn(child, number ? 'paragraph' : 'entry'))
      .map((one, at) => (at === 0 ? { ...one, text: number + one.text } : one)),
  );
}

function rowsOf({ children }: Table): Block[] {
  const [head = [], ...rows] = children.map(({ children: cells }) => cells.map(textIn));
  return rows.flatMap((row) => block('entry', rowText(row, head)));
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return node.value.replace(/<[^<>]{0,1000}>/g, '');
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

const block = (kind: BlockKind, text: string): Block[] => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? [] : [{ kind, text: line }];
};

/** As much of a text is looked at, in characters: some ten pages. */
const START = 50_000;
/** Fewer lines show no structure. */
const FEWEST_LINES = 3;

/** What a text is that is no prose, with the remedy; undefined where it is prose, or too short to tell. */
function refusalOf(text: string): string | undefined {
  const start = text.slice(0, START).trim();
  if (start === '') return 'holds no text: put the article into it, below the header if it has one.';
  if (isJson(start, text)) return 'is data in JSON and no prose: give the text that is in it as a file.';
  if (isXml(text.trim())) return 'is data in XML and no prose: give the text that is in it as a file.';
  if (/^(?:\{\\rtf|%!PS)/.test(start))
    return 'is made for a word processor or a printer: save it as plain text or as a PDF.';
  if (isMail(start)) return 'is an e-mail with all that programs write into it: save its text alone as a file.';
  const lines = start.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  if (lines.length < FEWEST_LINES) return undefined;
  if (isMostly(lines, STAMP)) return 'is a log or a chat and no prose: give a text that tells what is in it.';
  if (areSubtitles(lines)) return 'holds subtitles and no prose: give the text of what is said without its times.';
  if (isTable(lines) && !isMarkdown(text)) return 'is a table and no prose: give a text that tells what is in it.';
  if (isProgram(lines)) return 'is a program and no prose: give a text.';
  return undefined;
}

/** One element from the beginning to the end that holds others, none with which a page begins. */
function isXml(text: string): boolean {
  const [, name] = /^<([a-z][\w:.-]{0,60})[\s>]/i.exec(text) ?? [];
  if (name === undefined) return text.startsWith('<?xml');
  const end = text.indexOf(`</${name}`);
  return text.indexOf('</') < end && /^\s*>\s*$/.test(text.slice(end + name.length + 2));
}

function isJson(start: string, text: string): boolean {
  if (!/^[{[]/.test(start)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^[{[]\s*["{[]/.test(start) && /":\s*["{[\d]/.test(start.slice(0, 500));
  }
}

/** A field of a message, or a line that goes on with it (RFC 5322, 2.2). */
const FIELD = /^(?:[!-9;-~]{1,60}:(?:\s|$)|[^\S\n]+\S)/;

/** Fields down to the first blank line, among them the two that no message lacks (RFC 5322, 3.6). */
function isMail(start: string): boolean {
  const [head = ''] = start.replace(/^From .*\n/, '').split(/\r?\n\r?\n/, 1);
  const fields = head.split(/\r?\n/);
  return fields.every((line) => FIELD.test(line)) && /^from:/im.test(head) && /^date:/im.test(head);
}

/** Whether half of the lines and more fit: the others are what goes on with them. */
const isMostly = (lines: readonly string[], pattern: RegExp): boolean =>
  lines.filter((line) => pattern.test(line)).length >= lines.length / 2;

/** When it was recorded stands in front of a line, behind a level or an address: a time with seconds, or a day with a time. */
const STAMP =
  /^(?:\S{1,50}\s+){0,3}?(?:\S{0,30}[T:([]|[([]?)\d{1,2}:\d{2}:\d{2}(?:[\s.,:\])Z+-]|$)|^\W?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}:\d{2}\b/;

/** "00:01.000 --> 00:04.000": from when to when (WebVTT, 4.1; SubRip has a comma). */
const CUE = /^(?:\d+:)?\d{2}:\d{2}[.,]\d{3}\s*-->\s*(?:\d+:)?\d{2}:\d{2}[.,]\d{3}/;

/** A cue is a number, its times and two lines of text or three. */
const areSubtitles = (lines: readonly string[]): boolean =>
  lines.filter((line) => CUE.test(line)).length >= lines.length / 5;

/** So many of a table's lines may end as a sentence does: a cell that is a remark, and a line below the table. */
const MOST_SENTENCES = 1 / 5;
/** So many have the mark as often as the first, as RFC 4180 (2, 4) asks of all: a cell may hold the mark itself. */
const LEAST_ALIKE = 9 / 10;
/** With one mark a line, cells are short; else it is a text with a comma in each line. In characters. */
const LONGEST_PAIR = 60;

/** Every line has as many marks as the next, and hardly one ends as a sentence does. */
function isTable(lines: readonly string[]): boolean {
  const sentences = lines.filter((line) => /[\p{L}\d)"“”»][.!?…:]["“”»)]{0,2}\s*$/u.test(line)).length;
  if (sentences > MOST_SENTENCES * lines.length) return false;
  return ['\t', ';', ',', '|'].some((mark) => {
    const [first = 0, ...rest] = lines.map((line) => line.split(mark).length - 1);
    const within = lines.filter((line) => line.trimEnd().slice(0, -1).includes(mark)).length;
    const alike = 1 + rest.filter((count) => count === first).length;
    if (first === 0 || within < lines.length / 2 || alike < LEAST_ALIKE * lines.length) return false;
    return first > 1 || lines.every((line) => line.length < LONGEST_PAIR);
  });
}

const SENTENCE = /[\p{L}\d"“”»«)][.!?…]["'“”»«’)\]]{0,3}(?:\s|$)/gu;
/** Lines of a program: what they end with, or begin with. */
const PROGRAM =
  /[{};]\s*$|^\s*(?:import |from \S+ import |def \w+\(|class \w+|function\b|const |let |var |#include|#!|public |private |package |return\b|if \(|for \(|while \(|\/\/|\/\*|\}|<\?php|SELECT |INSERT )/;

/** Most lines are marked as those of a program, and sentences are fewer: a program has comments. */
function isProgram(lines: readonly string[]): boolean {
  const marked = lines.filter((line) => PROGRAM.test(line)).length;
  const sentences = lines.join('\n').match(SENTENCE)?.length ?? 0;
  return isMostly(lines, PROGRAM) && sentences < marked;
}
