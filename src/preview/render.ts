/** A message's payload → HTML as Discord shows it. Every text is escaped; nothing of it becomes markup of the page. */
import type { APIButtonComponentWithCustomId, APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Card } from '../discord/card.ts';
import { ComponentType, MessageFlags } from '../discord/discord-js.ts';
import { type Inline, type MarkdownLine, readMarkdown } from './markdown-parser.ts';

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
