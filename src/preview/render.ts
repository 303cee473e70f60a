/** A message's payload → HTML as Discord shows it, with its Markdown read as Discord's client does. Every text is escaped; nothing of it becomes markup of the page. */
import type { APIButtonComponentWithCustomId, APIComponentInContainer, APIContainerComponent } from 'discord.js';
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { Card } from '../discord/card.ts';
import { ComponentType, MessageFlags } from '../discord/discord-js.ts';

/** Markup that is ours, not text. */
export interface Html {
  readonly html: string;
}

/** What stands around a card. */
interface Frame {
  /** The line of a slash command, or of what was pressed: "Anna used /ask". */
  readonly used: string;
  /** "Only you can see this", in the reader's language. */
  readonly onlyYou: string;
}

type Part = string | number | Html | readonly Html[];

const TAGS: Readonly<Record<MarkdownLine['kind'], string>> = {
  plain: 'p',
  heading: 'h3',
  small: 'small',
  quote: 'blockquote',
  list: 'li',
};

/** A template whose parts are text, shown as it is, unless they are `Html`. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: markup.map((text, index) => text + inserted(parts[index] ?? '')).join('') };
}

function inserted(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(`${part}`);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const element = (tag: string, inner: readonly Html[]): Html => ({ html: `<${tag}>${inserted(inner)}</${tag}>` });

/** A whole message with its author; the card is `Card`'s own data. */
export function renderMessage({ components, flags }: Card, { used, onlyYou }: Frame): Html {
  const own = (flags & MessageFlags.Ephemeral) !== 0;
  return html`<article class="message${own ? ' private' : ''}"><div class="used">${used}</div><div class="avatar" aria-hidden="true">F</div><div class="body"><div class="author">Fundstelle <span class="app">APP</span></div>${components.map(renderContainer)}${own ? html`<div class="only">${onlyYou}</div>` : ''}</div></article>`;
}

function renderContainer({ accent_color: accent, components }: APIContainerComponent): Html {
  const color = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : '';
  // No style attribute: the page's policy forbids inline styles.
  return html`<div class="container${color ? ' accented' : ''}" data-accent="${color}">${components.map(renderComponent)}</div>`;
}

function renderComponent(component: APIComponentInContainer): Html {
  if (component.type === ComponentType.TextDisplay) return renderText(component.content);
  if (component.type === ComponentType.Separator) return html`<hr>`;
  if (component.type !== ComponentType.ActionRow)
    throw new Error(`The preview cannot show components of type ${component.type}.`);
  const buttons = component.components.map((button) => renderButton(button as APIButtonComponentWithCustomId));
  return html`<div class="row">${buttons}</div>`;
}

function renderButton({ label = '', custom_id: id }: APIButtonComponentWithCustomId): Html {
  return html`<button type="button" data-id="${id}">${label}</button>`;
}

/** Lines of a quote that follow each other are one quote. */
function renderText(content: string): Html {
  const blocks: { readonly kind: MarkdownLine['kind']; readonly lines: Html[] }[] = [];
  for (const { kind, children } of readMarkdown(content)) {
    const line = { html: inserted(children.map(renderInline)) };
    const last = blocks.at(-1);
    if (kind === 'quote' && last?.kind === 'quote') last.lines.push(html`<br>`, line);
    else blocks.push({ kind, lines: [line] });
  }
  return html`<div class="text">${blocks.map(({ kind, lines }) => element(TAGS[kind], lines))}</div>`;
}

/** What is no plain or strong text should not be there; it is shown as what it would be. */
function renderInline({ kind, text, children }: Inline): Html {
  if (kind === 'text') return html`${text}`;
  const inner = children.length > 0 ? children.map(renderInline) : html`${text}`;
  return kind === 'strong'
    ? html`<strong>${inner}</strong>`
    : html`<span class="effect" data-effect="${kind}">${inner}</span>`;
}

/** A stretch of a line. `text` is plain, `strong` bold; every other kind is an effect, as the parser calls it. */
interface Inline {
  readonly kind: string;
  /** What is seen of it. */
  readonly text: string;
  readonly children: readonly Inline[];
}

/** A line, by what stands at its start. */
interface MarkdownLine {
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
