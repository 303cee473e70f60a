/** A message's payload → HTML as Discord shows it. Every text is escaped; nothing of it becomes markup of the page. */
import type { APIButtonComponentWithCustomId, APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Card } from '../discord/card.ts';
import { type Inline, type Line, readMarkdown } from './markdown.ts';

/** What stands around a card. */
export interface Frame {
  /** The line of a slash command, or of what was pressed: "Anna used /ask". */
  readonly used: string;
  /** "Only you can see this", in the reader's language. */
  readonly onlyYou: string;
}

const EPHEMERAL = 1 << 6;
/** Types of https://docs.discord.com/developers/components/reference */
const [ROW, TEXT, SEPARATOR] = [1, 10, 14];
const TAGS: Readonly<Record<Line['kind'], string>> = {
  plain: 'p',
  heading: 'h3',
  small: 'small',
  quote: 'blockquote',
  list: 'li',
  code: 'pre',
};

/** A whole message with its author; the card is `Card`'s own data. */
export function renderMessage({ components, flags }: Card, { used, onlyYou }: Frame): string {
  const own = (flags & EPHEMERAL) !== 0;
  return [
    `<article class="message${own ? ' private' : ''}">`,
    `<div class="used">${escapeHtml(used)}</div>`,
    '<div class="avatar" aria-hidden="true">F</div>',
    '<div class="body"><div class="author">Fundstelle <span class="app">APP</span></div>',
    ...components.map(renderContainer),
    own ? `<div class="only">${escapeHtml(onlyYou)}</div>` : '',
    '</div></article>',
  ].join('');
}

/** The text as HTML that shows just that. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function renderContainer({ accent_color: accent, components }: APIContainerComponent): string {
  const color = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : '';
  // No style attribute: the page's policy forbids inline styles.
  return `<div class="container${color ? ' accented' : ''}" data-accent="${color}">${components.map(renderComponent).join('')}</div>`;
}

function renderComponent(component: APIComponentInContainer): string {
  if (component.type === TEXT && 'content' in component) return renderText(component.content);
  if (component.type === SEPARATOR) return '<hr>';
  if (component.type === ROW && 'components' in component)
    return `<div class="row">${component.components.map((button) => renderButton(button as APIButtonComponentWithCustomId)).join('')}</div>`;
  throw new Error(`The preview cannot show components of type ${component.type}.`);
}

function renderButton({ label = '', custom_id: id }: APIButtonComponentWithCustomId): string {
  return `<button type="button" data-id="${escapeHtml(id)}">${escapeHtml(label)}</button>`;
}

/** Lines of a quote that follow each other are one quote. */
function renderText(content: string): string {
  const lines = readMarkdown(content);
  const html = lines.map(({ kind, children }, index) => {
    const tag = TAGS[kind];
    const open = kind === 'quote' && lines[index - 1]?.kind === 'quote' ? '<br>' : `<${tag}>`;
    const close = kind === 'quote' && lines[index + 1]?.kind === 'quote' ? '' : `</${tag}>`;
    return `${open}${children.map(renderInline).join('')}${close}`;
  });
  return `<div class="text">${html.join('')}</div>`;
}

/** What is no plain or strong text should not be there; it is shown as what it would be. */
function renderInline({ kind, text, children }: Inline): string {
  const inner = children.length > 0 ? children.map(renderInline).join('') : escapeHtml(text);
  if (kind === 'text') return inner;
  return kind === 'strong' ? `<strong>${inner}</strong>` : `<span class="effect" data-effect="${kind}">${inner}</span>`;
}
