/** Reads Discord's Markdown as its client does: which text a reader sees, and what of it takes effect. */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A stretch of a line. `text` is plain, `strong` bold; every other kind is an effect, as the parser calls it. */
export interface Inline {
  readonly kind: string;
  /** What is seen of it. */
  readonly text: string;
  readonly children: readonly Inline[];
}

/** A line, by what stands at its start. */
export interface MarkdownLine {
  readonly kind: 'plain' | 'heading' | 'small' | 'quote' | 'list';
  readonly children: readonly Inline[];
}

/** support.discord.com, "Markdown Text 101". The parser finds these within emphasis, too, where the client does not. */
const LINE_STARTS: readonly (readonly [MarkdownLine['kind'], RegExp])[] = [
  ['quote', /^>(?:>>)? /],
  ['heading', /^#{1,3} +/],
  ['small', /^-# +/],
  ['list', /^ *(?:[-*+]|\d+\.) /],
];
/** What the client knows and the parser does not, or only with ids of today's length: reference#message-formatting. */
const FURTHER = [
  ['angled', /^<((?:@[!&]?|#|id:|a?:|\/|mailto:|tel:|sms:|discord:|steam:)[^<>\s]+)>/],
  ['emojiName', /^(:[A-Za-z0-9_+-]+:)/],
  ['invite', /^(discord\.gg\/\w+)/],
] as const;
/** Characters that are text all the same: emoji, and an emoticon whose arms the parser keeps. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'twemoji', 'emoticon']);

const { blockQuote: _quote, heading: _heading, subtext: _subtext, ...inlineRules } = rulesExtended;
const parse = SimpleMarkdown.parserFor({ ...inlineRules, ...furtherRules() });
type Node = ReturnType<typeof parse>[number];

/** Rules that come before all of the parser's but escapes. */
function furtherRules(): typeof rulesExtended {
  return Object.fromEntries(
    FURTHER.map(([type, pattern]) => [
      type,
      {
        order: 0,
        match: (source: string) => pattern.exec(source),
        parse: ([, content]: readonly string[]) => ({ content }),
      },
    ]),
  );
}

/** The lines of a text display. */
export function readMarkdown(content: string): MarkdownLine[] {
  return content.split('\n').map(readLine);
}

/** What is seen of some stretches. */
export function visible(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

/** A heading or list within a quote takes effect, too, and hides the quote here: it must not be there. */
function readLine(line: string): MarkdownLine {
  const { kind, rest } = readStart(line);
  const inner = readStart(rest);
  const read = kind === 'quote' && inner.kind !== 'plain' ? inner : { kind, rest };
  return { kind: read.kind, children: readNodes(parse(read.rest, { inline: true })) };
}

function readStart(line: string): { kind: MarkdownLine['kind']; rest: string } {
  const [kind, start] = LINE_STARTS.find(([, pattern]) => pattern.test(line)) ?? ['plain', ''];
  return { kind, rest: line.replace(start, '') };
}

/** Neighbours that are plain are one. */
function readNodes(nodes: readonly Node[]): Inline[] {
  const found: Inline[] = [];
  for (const inline of nodes.map(readNode)) {
    const last = found.at(-1);
    if (inline.kind !== 'text' || last?.kind !== 'text') found.push(inline);
    else found[found.length - 1] = { ...last, text: last.text + inline.text };
  }
  return found;
}

function readNode({ type, content, name, id, timestamp }: Node): Inline {
  const children = Array.isArray(content) ? readNodes(content) : [];
  const own = typeof content === 'string' ? content : String(name ?? id ?? timestamp ?? `@${type}`);
  return { kind: PLAIN.has(type) ? 'text' : type, text: visible(children) || own, children };
}
