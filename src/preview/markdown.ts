/** Reads Discord's Markdown as its client does: which text a reader sees, and what of it takes effect. */

/** A stretch of a line. `text` is plain; every other kind is an effect. */
export interface Inline {
  readonly kind: InlineKind;
  /** What is seen of it. */
  readonly text: string;
  readonly children: readonly Inline[];
}

/** What Discord makes of a stretch. */
export type InlineKind =
  | 'text'
  | 'strong'
  | 'emphasis'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'code'
  | 'link'
  | 'mention'
  | 'emoji'
  | 'time';

/** A line, by what stands at its start. */
export interface Line {
  readonly kind: 'plain' | 'heading' | 'small' | 'quote' | 'list' | 'code';
  readonly children: readonly Inline[];
}

/** support.discord.com, "Markdown Text 101"; reference#message-formatting for what stands in angle brackets. */
const LINE_STARTS: readonly (readonly [Line['kind'], RegExp])[] = [
  ['quote', /^>(?:>>)? /],
  ['heading', /^#{1,3} +/],
  ['small', /^-# +/],
  ['list', /^ *(?:[-*+]|\d+\.) /],
  ['code', /^```/],
];

const ESCAPE = /\\([^0-9A-Za-z\s])/y;
/** In the client's order; the first group is what is seen. */
const INLINE: readonly (readonly [InlineKind, RegExp])[] = [
  ['link', /<((?:https?|mailto|tel|sms|discord|steam):[^\s>]+)>/y],
  ['time', /<(t:-?\d+(?::[tTdDfFR])?)>/y],
  ['emoji', /<a?(:\w+:)\d+>/y],
  ['mention', /<((?:@[!&]?|#|id:|\/[^<>:\n]+:)\w+)>/y],
  ['mention', /(@everyone|@here)/y],
  ['link', /(https?:\/\/[^\s<]*[^\s<.,:;"')\]])/y],
  ['link', /(discord\.gg\/\w+)/y],
  ['link', /\[([^[\]\n]+)\]\([^()\s]+\)/y],
  ['emoji', /(:[A-Za-z0-9_+-]+:)/y],
  ['code', /`+([^`\n]+)`+/y],
  ['spoiler', /\|\|((?:\\.|[^\\\n])+?)\|\|/y],
  ['strong', /\*\*((?:\\.|[^\\\n])+?)\*\*(?!\*)/y],
  ['underline', /__((?:\\.|[^\\\n])+?)__(?!_)/y],
  ['strike', /~~((?:\\.|[^\\\n])+?)~~/y],
  ['emphasis', /\*((?:\\.|[^\\*\n])+?)\*(?!\*)/y],
  ['emphasis', /\b_((?:\\.|[^\\_\n])+?)_(?![A-Za-z0-9_])/y],
];
/** Their content is not read further. */
const LITERAL: ReadonlySet<InlineKind> = new Set(['link', 'time', 'emoji', 'mention', 'code']);

/** The lines of a text display. */
export function readMarkdown(content: string): Line[] {
  return content.split('\n').map(readLine);
}

/** What is seen of some stretches. */
export function visible(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

/** A heading or list within a quote takes effect, too, and hides the quote here: it must not be there. */
function readLine(line: string): Line {
  const { kind, rest } = readStart(line);
  const inner = readStart(rest);
  if (kind === 'quote' && inner.kind !== 'plain') return { kind: inner.kind, children: readInlines(inner.rest) };
  return { kind, children: readInlines(rest) };
}

function readStart(line: string): { kind: Line['kind']; rest: string } {
  for (const [kind, start] of LINE_STARTS) {
    if (start.test(line)) return { kind, rest: line.replace(start, '') };
  }
  return { kind: 'plain', rest: line };
}

function readInlines(text: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  while (at < text.length) {
    const { inline, end } = readInline(text, at);
    const last = found.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      found.splice(-1, 1, { ...last, text: last.text + inline.text });
    else found.push(inline);
    at = end;
  }
  return found;
}

function readInline(text: string, at: number): { inline: Inline; end: number } {
  const escaped = matchAt(ESCAPE, text, at);
  if (escaped) return { inline: plain(escaped[1] ?? ''), end: at + escaped[0].length };
  for (const [kind, pattern] of INLINE) {
    const match = matchAt(pattern, text, at);
    if (match) return { inline: effect(kind, match[1] ?? ''), end: at + match[0].length };
  }
  return { inline: plain(text.charAt(at)), end: at + 1 };
}

function effect(kind: InlineKind, content: string): Inline {
  if (LITERAL.has(kind)) return { kind, text: content, children: [] };
  const children = readInlines(content);
  return { kind, text: visible(children), children };
}

function plain(text: string): Inline {
  return { kind: 'text', text, children: [] };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
