/** The preview's pages: the first, with a conversation that has begun, the article, another one, and how to bring it to a server; and the one with every kind of card. */
import type { Article, Paragraph } from '../article/article.ts';
import type { Library } from '../article/statements.ts';
import { cleanLine } from '../discord/markdown.ts';
import type { LanguageCode, Texts } from '../language/language.ts';
import { codes, languages, textIn } from '../language/languages.ts';
import { catalogueOf, firstQuestions } from '../library/catalogue.ts';
import { edition } from '../reply/passage.ts';
import { notice, passage, type Reply, run, source, strong, title } from '../reply/reply.ts';
import { type MenuEntry, messageOf, type Sample, type Shop } from './preview.ts';
import { type Html, html } from './render.ts';

/** What a page is about and in which language. */
interface PageParameters {
  readonly language: LanguageCode;
  /** The shop's. */
  readonly id: string;
}

/** Questions to begin with: as many as stand beside the conversation without scrolling. */
const MOST_EXAMPLES = 5;
/** So many are asked until enough are answered. */
const MOST_TRIED = 12;

/** The whole document. */
export async function renderPage(shop: Shop, language: LanguageCode): Promise<string> {
  const here = { language, id: shop.id };
  const { preview: texts } = languages[language].messages;
  return documentOf(here, '/', [
    html`<nav><a href="${pathTo('/cards', here)}">${texts.cards}</a></nav>`,
    html`<main><section class="lead"><h1>${texts.lead}</h1><p>${texts.promise}</p></section>
<div class="stage">${renderConversation(language, await shop.examples(language))}${renderArticles(shop, language)}</div>
${renderBring(here)}${renderServer(language)}</main>`,
  ]);
}

/** A page of the preview, with the way to the same in the other languages. */
function documentOf(here: PageParameters, path: string, [nav, main]: readonly [Html, Html]): string {
  const others = codes.filter((code) => code !== here.language);
  const links = others.map((code) => {
    const { ownName } = languages[code].messages.preview;
    return html`<a href="${pathTo(path, { ...here, language: code })}" lang="${code}" hreflang="${code}">${ownName}</a>`;
  });
  const { preview: texts } = languages[here.language].messages;
  return html`<!doctype html><html lang="${here.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${texts.title}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script></head>
<body data-language="${here.language}" data-article="${here.id}" data-failed="${texts.failed}">
<header><a class="brand" href="${pathTo('/', { ...here, id: '' })}">Fundstelle</a>${nav}<nav class="languages">${links}</nav></header>
${main}</body></html>`.html;
}

/** The address of a page about the same. */
function pathTo(path: string, { language, id }: PageParameters): string {
  return `${path}?${new URLSearchParams({ language, ...(id ? { article: id } : {}) })}`;
}

/** Questions that the articles surely answer; of a text without an index, what can be asked of any. */
export async function examplesOf({ library, preview }: Shop, language: LanguageCode): Promise<Sample[]> {
  const found: Sample[] = [];
  for (const { text: line } of firstQuestions(library(), language, MOST_TRIED)) {
    const said = await preview.say(line, language);
    if ('tone' in said && said.tone === 'answered') found.push({ line, message: said });
    if (found.length === MOST_EXAMPLES) return found;
  }
  const { about } = languages[language].messages.preview;
  const isForAny = ({ name, options }: MenuEntry) => !name.includes(' ') && options.every(({ required }) => !required);
  const commands = preview.menu(language).filter(isForAny);
  const others = [about, ...commands.map(({ name }) => name)].slice(0, MOST_EXAMPLES - found.length);
  const first = found.length === 0 && others[0] ? messageOf(await preview.say(others[0], language)) : html``;
  return [...found, ...others.map((line, index) => ({ line, message: index === 0 ? first : html`` }))];
}

/** The first question is answered already, so that nobody has to guess what comes. */
function renderConversation(language: LanguageCode, examples: readonly Sample[]): Html {
  const { preview: texts } = languages[language].messages;
  const buttons = examples.map(({ line }) => html`<li><button type="button" data-line="${line}">${line}</button></li>`);
  return html`<section class="try" aria-labelledby="try"><h2 id="try">${texts.examples}</h2><ul class="examples">${buttons}</ul>
<div class="discord"><div class="channel" role="log" aria-label="${texts.conversation}" tabindex="0">${examples.slice(0, 1).map(({ message }) => message)}</div>
<form id="ask" autocomplete="off" data-send="${texts.send}" data-cancel="${texts.cancel}"><div class="choices" hidden><ul id="choices" role="listbox" aria-label="${texts.choices}"></ul></div>
<div class="field"><button type="button" class="slash" aria-label="${texts.menu}" title="${texts.menu}">/</button>
<input name="line" role="combobox" aria-expanded="false" aria-controls="choices" aria-autocomplete="list" aria-label="${texts.field}" placeholder="${texts.placeholder}" maxlength="4000" data-optional="${texts.optional}">
<button class="send" aria-label="${texts.send}" title="${texts.send}">↵</button></div></form></div></section>`;
}

function renderArticles(shop: Shop, language: LanguageCode): Html {
  const [id, library] = [shop.id, shop.library()];
  const { preview: texts } = languages[language].messages;
  const articles = library.map((indexed) => {
    const { article } = indexed;
    return html`<article lang="${article.language}"><h3>${article.title}</h3><p class="edition" lang="${language}">${edition(indexed, { language, library })}</p>
<ol>${article.paragraphs.map((paragraph) => renderParagraph(article, paragraph))}</ol></article>`;
  });
  const back = html`<a class="back" href="${pathTo('/', { language, id: '' })}">${texts.back}</a>`;
  return html`<section class="paper" aria-labelledby="paper"><h2 id="paper">${id ? texts.yours : texts.bundled}</h2>${id ? back : ''}
<div class="sheet" tabindex="0" role="region" aria-labelledby="paper">${articles}</div></section>`;
}

/** Each sentence is marked when an answer shows it. */
function renderParagraph({ text }: Article, { end, sentences }: Paragraph): Html {
  const parts = sentences.map((sentence, index) => {
    const after = text.slice(sentence.end, sentences[index + 1]?.start ?? end);
    return html`<span>${text.slice(sentence.start, sentence.end)}</span>${after}`;
  });
  return html`<li>${parts}</li>`;
}

function renderBring({ language }: PageParameters): Html {
  const { preview: texts } = languages[language].messages;
  return html`<section class="bring" aria-labelledby="bring"><h2 id="bring">${texts.another}</h2><p>${texts.bring}</p>
<form id="address"><input type="url" name="address" required aria-label="${texts.address}" placeholder="https://" autocomplete="off"><button>${texts.read}</button>
<span>${texts.or}</span><label class="file"><input type="file" accept=".html,.htm,.pdf,.md,.txt,text/*,application/pdf"><span>${texts.file}</span></label></form>
<p class="state" role="status" data-reading="${texts.reading}"></p></section>`;
}

function renderServer(language: LanguageCode): Html {
  const { preview: texts } = languages[language].messages;
  const items = (lines: readonly string[]) => lines.map((text) => html`<li>${withCode(text)}</li>`);
  return html`<section class="server"><div><h2>${texts.server}</h2><ol>${items(texts.steps)}</ol></div>
<div><h2>${texts.needs}</h2><ul>${items(texts.needed)}</ul></div></section>`;
}

/** What stands between backticks is code. */
function withCode(text: string): Html[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

/** `says` is a line to type; `is` a reply. */
type Kind = { readonly name: string } & ({ readonly says: string } | { readonly is: Reply });

/** What no article about anything is likely to answer. */
const UNANSWERED: Texts = { de: 'Wie tief ist der Marianengraben?', en: 'How deep is the Mariana Trench?' };
const ELSEWHERE: Texts = { de: 'auf dem Mond', en: 'on the moon' };
const NASTY =
  '@everyone **fett** [Klick](https://example.com) <@1> ||x|| `y` # a :smile: <t:0:R> \u202eabc\u200b https://example.com';
const LONG = 'Ein langer Satz mit *Sternchen* und vielen Wörtern. '.repeat(200);

/** How the cards are looked at. */
interface View {
  readonly language: LanguageCode;
  /** Wide is dark and narrow light; or the other way round. */
  readonly swap: boolean;
}

/** The whole document. */
export async function renderGallery(shop: Shop, { language, swap }: View): Promise<string> {
  const { preview: texts } = languages[language].messages;
  const [wide, narrow] = swap ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  const cards: Html[] = [];
  for (const kind of kindsOf(shop.library(), language)) {
    const [typed, shown] =
      'says' in kind
        ? [cleanLine(kind.says), messageOf(await shop.preview.say(kind.says, language))]
        : ['', shop.preview.show(kind.is, '…', language)];
    cards.push(html`<section data-kind="${kind.name}"><h2>${kind.name}</h2><code>${typed}</code>
<div class="panels"><div class="channel wide ${wide}">${shown}</div><div class="channel narrow ${narrow}">${shown}</div></div></section>`);
  }
  const here = { language, id: shop.id };
  const lead = html`<section class="lead"><h1>${texts.cards}</h1><p>${texts.cardsLead}</p></section>`;
  return documentOf(here, '/cards', [
    html`<nav><a href="${pathTo('/', here)}">${texts.start}</a>
<a href="${pathTo('/cards', here)}${swap ? '' : '&swap=1'}">${texts.swap}</a></nav>`,
    html`<main class="cards">${lead}${cards}</main>`,
  ]);
}

/** All kinds in the reader's language. */
function kindsOf(library: Library, language: LanguageCode): readonly Kind[] {
  return [...fromCommands(library, language), ...fromDoor(language)];
}

function fromCommands(library: Library, language: LanguageCode): Kind[] {
  const [first, second] = firstQuestions(library, language, 2).map(({ text }) => text);
  const { speakers, topics } = catalogueOf(library);
  const topic = topics[0]?.label[language] ?? '';
  const [claim, wrong] = claimsOf(library, language);
  return [
    { name: 'answered', says: `/ask ${first ?? ''}` },
    { name: 'answered, for the asker alone', says: `/ask question:${second ?? ''} private:true` },
    { name: 'related', says: `/ask ${(first ?? '').replace('?', '')} ${textIn(ELSEWHERE, language)}?` },
    { name: 'not in the article', says: `/ask ${textIn(UNANSWERED, language)}` },
    { name: 'text that would ping and render', says: `/check ${NASTY}` },
    { name: 'quotes of a speaker', says: `/quote speaker:${speakers[0]?.name ?? ''}` },
    { name: 'an unknown speaker', says: '/quote speaker:Rumpelstilzchen' },
    { name: 'topics', says: '/facts' },
    { name: 'facts of a topic', says: `/facts topic:${topic}` },
    { name: 'the statements that carry the article', says: '/summary' },
    { name: 'the article', says: '/article show' },
    { name: 'the articles there are', says: '/article list' },
    { name: 'an address that cannot be read', says: '/article add address:http://127.0.0.1/' },
    { name: 'a claim as stated', says: `/check ${claim}` },
    { name: 'a claim stated differently', says: `/check ${wrong}` },
    { name: 'a claim that is not mentioned', says: `/check ${textIn(ELSEWHERE, language)} 3 x 4` },
    { name: 'several claims', says: `/check ${claim} ${wrong}` },
    { name: 'help', says: '/help' },
  ];
}

function fromDoor(language: LanguageCode): Kind[] {
  const say = languages[language].messages.discord;
  const lines = [say.failed('4f1c09ab'), say.outdated, say.gone, say.tooFast(7), say.noText, say.unknown];
  const long: Reply = {
    tone: 'related',
    blocks: [title('…'), passage(run(LONG), strong('235')), source('Absatz 8, Satz 1')],
    actions: [],
    private: false,
  };
  return [
    { name: 'text beyond the budget', is: long },
    ...lines.map((line, index) => ({ name: `notice ${index + 1}`, is: notice(line) })),
  ];
}

/** A fact with a figure, as stated and with another figure. */
function claimsOf(library: Library, language: LanguageCode): [string, string] {
  const statements = library.flatMap(({ facts }) => facts.map(({ statement }) => statement[language] ?? ''));
  const claim = statements.find((text) => /(?<!\d)\d{2,3}(?!\d)/.test(text)) ?? statements[0] ?? '';
  return [claim, claim.replace(/\d{2,3}/, (figure) => String(Number(figure) + 18))];
}
