/** Somebody's message, as Discord sends it → what people see of it, without the marks that are no words. */
import type { APIMessage } from 'discord.js';
import type { Command, Message } from '../reply/command.ts';
import { parseCustomId } from './action.ts';
import { ComponentType } from './discord-js.ts';
import { clean } from './markdown.ts';

type Commands = ReadonlyMap<string, Command>;
/** What a message and the copy of a forwarded one share: resources/message#message-snapshot-structure. */
type Shown = Partial<
  Pick<APIMessage, 'content' | 'embeds' | 'components' | 'poll' | 'attachments' | 'message_snapshots'>
>;
type Parts = { readonly texts: readonly string[]; readonly links: readonly string[] };

/** No attached text that is longer, in bytes, is a claim. */
const LONGEST_TEXT = 20_000;
const TEXT_FILE = /\.(?:txt|md|markdown|text)$/i;
/** What may hold an article: a page, a PDF, a text. Of pictures and films Discord says what they are. */
const ARTICLE_TYPE = /^(?:text\/|application\/(?:pdf|xhtml\+xml|octet-stream))/i;
/** Pages of Discord's own, which nobody without an account there can read. */
const INTERNAL = /^https?:\/\/(?:[\w-]+\.)?discord(?:app)?\.(?:com|gg)\//i;
/** Embeds of a picture or a film have no words of the person's: resources/message#embed-object-embed-types. */
const WITHOUT_WORDS: ReadonlySet<string | undefined> = new Set(['image', 'video', 'gifv']);

/**
 * What people see of a message and of what it forwards.
 * @param bot our own id: a card of ours names the articles that it is about in its buttons
 */
export function readMessage(message: APIMessage, bot: string, commands: Commands): Message {
  const replied = message.referenced_message ?? undefined;
  const { texts, links } = partsOf(message);
  const attachments = shownIn(message).flatMap((one) => one.attachments ?? []);
  const isText = ({ filename, size }: { filename: string; size: number }) =>
    TEXT_FILE.test(filename) && size <= LONGEST_TEXT;
  return {
    text: texts.map(withoutMarkdown).filter(Boolean).join('\n'),
    links: unique(links),
    texts: attachments.filter(isText).map(({ url }) => url),
    articles: unique([message, replied].flatMap((one) => (one?.author.id === bot ? articlesOf(one, commands) : []))),
    repliesTo: replied ? unique(partsOf(replied).links) : [],
  };
}

/** A message, then what it forwards, in the order in which both are seen. */
function shownIn(message: Shown): readonly Shown[] {
  return [message, ...(message.message_snapshots ?? []).flatMap(({ message: copy }) => shownIn(copy))];
}

function partsOf(message: Shown): Parts {
  const shown = shownIn(message);
  const texts = shown.flatMap(textsOf);
  const embedded = shown.flatMap(({ embeds = [] }) => embeds.flatMap(({ url }) => url ?? []));
  const attached = shown.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ url, content_type: type }) => (type && !ARTICLE_TYPE.test(type) ? [] : [url])),
  );
  const linked = [...texts.flatMap(linksIn), ...embedded].filter((link) => !INTERNAL.test(link));
  return { texts, links: [...linked, ...attached] };
}

/** Everything that a message says, each part a text of Discord's Markdown. */
function textsOf({ content = '', embeds = [], components = [], poll }: Shown): string[] {
  return [
    content,
    ...embeds
      .filter(({ type }) => !WITHOUT_WORDS.has(type))
      .flatMap(({ title, description, fields = [] }) => [
        title ?? '',
        description ?? '',
        ...fields.flatMap(({ name, value }) => [name, value]),
      ]),
    ...components.flatMap(displayed),
    ...(poll ? [poll.question.text ?? '', ...poll.answers.map(({ poll_media: { text } }) => text ?? '')] : []),
  ];
}

/** The text displays among components, however deep: in containers and sections. */
function displayed(component: object): string[] {
  if ('type' in component && component.type === ComponentType.TextDisplay)
    return 'content' in component ? [String(component.content)] : [];
  return 'components' in component && Array.isArray(component.components)
    ? component.components.flatMap(displayed)
    : [];
}

const ADDRESS = /https?:\/\/[^\s<>|*`]+/gi;

/** The addresses in a text; what ends a sentence or a bracket around one is no part of it. */
function linksIn(text: string): string[] {
  return (text.match(ADDRESS) ?? []).map(withoutEnd).filter((link) => URL.canParse(link));
}

function withoutEnd(link: string): string {
  const address = link.replace(/[.,;:!?"'“”»«]{1,5}$/, '');
  return address.endsWith(')') && !address.includes('(') ? withoutEnd(address.slice(0, -1)) : address;
}

/**
 * What is no word of a text's, and what is left of it (support.discord.com, "Markdown Text 101"; reference#message-formatting).
 * In this order: what holds others first.
 */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/```(?:[\w+-]{1,20}\n)?/g, ''],
  [/\[([^\]\n]{1,500})\]\(<?https?:[^)\s]{1,2000}\)/gi, '$1'],
  [/<?https?:\/\/[^\s<>]+>?/gi, ' '],
  [/<(?:@[!&]?|#|a?:\w{1,32}:|t:|id:|\/[^:>\n]{1,100}:)[\w:-]{0,40}>/g, ' '],
  [/@(?:everyone|here)\b/g, ' '],
  [/^[^\S\n]{0,8}(?:(?:>>>|>|-#|#{1,3}|[-*+•])[^\S\n]+){1,4}/gm, ''],
  [/\*{1,3}|_{2,3}|~~|\|\||`/g, ''],
  [/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, ''],
];
/** Words in quotation marks from end to end are said without them. */
const QUOTED = /^["„“”»«‚‘']([^"„“”»«]*)["“”»«’']$/;
/** The number of an entry, which may as well be a day: "3. Oktober". */
const NUMBERED = /^\s{0,8}(\d{1,3})[.)]\s+/;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Where an escaped sign stands meanwhile: no text that was cleaned holds one of these (private use). */
const SHIFT = 0xf000;

/** The words of a text in Discord's Markdown, as people read them. */
function withoutMarkdown(markdown: string): string {
  const hidden = clean(markdown).replace(ESCAPED, (_, sign: string) => String.fromCharCode(sign.charCodeAt(0) + SHIFT));
  const bare = MARKS.reduce((text, [mark, instead]) => text.replace(mark, instead), hidden);
  const shown = bare.replace(/[\uf000-\uf07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - SHIFT));
  return withoutNumbers(shown.split('\n'))
    .map((line) =>
      line
        .replace(/[^\S\n]+/g, ' ')
        .trim()
        .replace(QUOTED, '$1'),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n');
}

/** The title of a card of ours as people read it: its first line, or below "shared by" the first that is a heading. */
export function titleOf({ components }: { readonly components: readonly { toJSON(): object }[] }): string | undefined {
  const lines = components
    .flatMap((component) => displayed(component.toJSON()))
    .join('\n')
    .split('\n');
  const heading = lines.find((line) => /^#{1,3} /.test(line));
  return heading === undefined ? undefined : withoutMarkdown(heading);
}

/** The lines of a list lose their numbers: those that count on from the one before, or to the one behind. */
function withoutNumbers(lines: readonly string[]): string[] {
  const numbers = lines.map((line) => Number(NUMBERED.exec(line)?.[1]));
  const isEntry = (number: number, index: number) =>
    numbers[index - 1] === number - 1 || numbers[index + 1] === number + 1;
  return lines.map((line, index) => (isEntry(numbers[index] ?? Number.NaN, index) ? line.replace(NUMBERED, '') : line));
}

/** What buttons of a card of ours call an article, or a passage of one: "#article:place". */
function articlesOf({ components = [] }: Shown, commands: Commands): string[] {
  return components.flatMap(idsIn).flatMap((id) => {
    const { article, question } = parseCustomId(id, commands)?.input ?? {};
    const named = /^#([a-z0-9-]+):/.exec(question ?? '')?.[1];
    return [article ?? [], named ?? []].flat();
  });
}

function idsIn(component: object): string[] {
  const own = 'custom_id' in component ? [String(component.custom_id)] : [];
  const inner = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inner.flatMap(idsIn)];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
