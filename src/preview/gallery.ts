/** The page with every kind of card, wide and narrow, dark and light: what is typed for it, or a reply that no command gives. */

import type { Library } from '../article/statements.ts';
import { cleanLine } from '../discord/markdown.ts';
import type { LanguageCode, Texts } from '../language/language.ts';
import { languages, textIn } from '../language/languages.ts';
import { catalogueOf, firstQuestions } from '../library/catalogue.ts';
import { notice, passage, type Reply, run, source, strong, title } from '../reply/reply.ts';
import { documentOf, pathTo } from './page.ts';
import { messageOf, type Shop } from './preview.ts';
import { type Html, html } from './render.ts';

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
