/** /article: which articles there are, to read and to ask; what a server brings in, takes out, and asks in a channel. */
import { readBytes } from '../src/article/index.ts';
import { isGivenName } from '../src/library/reading.ts';
import type { Addition, Given, ServerArticles } from '../src/library/store.ts';
import { sayAdded, sayEntries, sayExists, sayFull, sayUnreadable } from '../src/reply/adding.ts';
import { chooseArticle, sayArticles, sayOverview, sayParagraph } from '../src/reply/article-reply.ts';
import { type Context, defineCommand, pageOption, textsFor } from '../src/reply/command.ts';
import { tryReports } from '../src/reply/passage-reply.ts';
import { notice, type Reply, shorten } from '../src/reply/reply.ts';
import { suggestArticles } from '../src/reply/suggestions.ts';
import { meant, prepareLookup } from '../src/search/lookup.ts';

/** Characters of a title, or of what somebody typed, within a sentence. */
const LONGEST_TITLE = 120;

const which = { name: { en: 'article', de: 'artikel' }, description: { en: 'Which article', de: 'Welcher Artikel' } };

const show = defineCommand({
  name: { en: 'article show', de: 'artikel zeigen' },
  description: { en: 'Read the article paragraph by paragraph', de: 'Lies den Artikel Absatz für Absatz' },
  options: {
    article: { ...which, suggest: suggestArticles },
    paragraph: {
      name: { en: 'paragraph', de: 'absatz' },
      description: { en: 'Which paragraph', de: 'Welcher Absatz' },
      hidden: true,
    },
    mark: {
      name: { en: 'mark', de: 'markiert' },
      description: { en: 'Which sentence is marked', de: 'Welcher Satz markiert ist' },
      hidden: true,
    },
    sentence: {
      name: { en: 'sentence', de: 'satz' },
      description: { en: 'From which sentence on', de: 'Ab welchem Satz' },
      hidden: true,
    },
    page: pageOption,
  },
  run({ article, paragraph, mark, sentence, page }, context) {
    const { indexed, asks } = chooseArticle(article, { command: 'article show', page }, context);
    if (asks) return asks;
    if (paragraph === undefined) return sayOverview(indexed, page, context);
    return sayParagraph(indexed, { paragraph, mark, sentence }, context);
  },
});

const add = defineCommand({
  name: { en: 'article add', de: 'artikel hinzufügen' },
  description: {
    en: 'Add an article: an address, a file, or a text that you paste',
    de: 'Füg einen Artikel hinzu: Adresse, Datei oder eingefügten Text',
  },
  changes: true,
  takesTime: true,
  options: {
    address: {
      name: { en: 'address', de: 'adresse' },
      description: { en: 'The address of a web page', de: 'Die Adresse einer Webseite' },
    },
    file: {
      name: { en: 'file', de: 'datei' },
      description: { en: 'A web page, a PDF, Markdown or text', de: 'Eine Webseite, ein PDF, Markdown oder Text' },
      type: 'file',
    },
    text: {
      name: { en: 'text', de: 'text' },
      description: { en: 'The text itself', de: 'Der Text selbst' },
      hidden: true,
      form: {
        title: { en: 'Add an article', de: 'Artikel hinzufügen' },
        label: { en: 'The text', de: 'Der Text' },
        placeholder: {
          en: 'The headline, a blank line, then the text. A long one goes on in the next field.',
          de: 'Die Überschrift, eine leere Zeile, dann der Text. Ein langer geht im nächsten Feld weiter.',
        },
        fields: 5,
      },
    },
    kept: {
      name: { en: 'kept', de: 'gemerkt' },
      description: { en: 'A text that was read before', de: 'Ein Text, der schon gelesen ist' },
      hidden: true,
    },
    replace: {
      name: { en: 'replace', de: 'ersetzen' },
      description: { en: 'In place of the one that is there', de: 'Anstelle dessen, der da ist' },
      type: 'flag',
      hidden: true,
    },
  },
  asks: ({ address, file, text, kept }) => (address || file || text || kept ? undefined : 'text'),
  async run({ address, file, text, kept, replace }, context) {
    const { articles } = context;
    if (!articles) return notice(textsFor(context).adding.nowhere);
    if (kept) return sayKept(await articles.addKept(kept, { replace: replace === 'true' }), kept, context);
    // Before anything is read.
    const { room } = await articles.list();
    if (room.additions === 0) return sayFull('additions', context);
    if (room.bytes === 0) return sayFull('bytes', context);
    try {
      const given = text !== undefined ? await pasted(text) : await context.read?.(address ?? file ?? '');
      return given
        ? await sayAddition(await articles.add(given), given, articles, context)
        : notice(textsFor(context).adding.unreadable.address);
    } catch (error) {
      return sayUnreadable(error, context);
    }
  },
});

const remove = defineCommand({
  name: { en: 'article remove', de: 'artikel entfernen' },
  description: {
    en: 'Remove an article that was added here',
    de: 'Entferne einen Artikel, der hier hinzugefügt wurde',
  },
  changes: true,
  options: {
    article: {
      ...which,
      required: true,
      suggest: (typed, context) => suggestArticles(typed, { ...context, library: context.own ?? [] }),
    },
    page: pageOption,
  },
  async run({ article, page }, context) {
    const { entries } = (await context.articles?.list()) ?? { entries: [] };
    const matches = prepareLookup(entries, ({ name, title }) => [name, title])(article);
    const [entry, ...others] = meant(matches);
    // What is removed does not come back: where another one may be meant, people are asked.
    const isSure = others.length === 0 && matches[0]?.fit !== 'near';
    if (entry && !isSure) {
      const names = new Set([entry, ...others].map(({ name }) => name));
      const library = context.library.filter((one) => names.has(one.article.name));
      return sayArticles(library, { command: 'article remove', input: { article }, page }, context);
    }
    const removed = entry && (await context.articles?.remove(entry.name));
    const texts = textsFor(context).adding;
    if (!removed && isGivenName(article)) return notice(texts.gone);
    const called = shorten(removed?.title ?? article, LONGEST_TITLE);
    return notice(removed ? texts.removed(called) : texts.notOwn(called));
  },
});

const list = defineCommand({
  name: { en: 'article list', de: 'artikel liste' },
  description: { en: 'Which articles there are here', de: 'Welche Artikel es hier gibt' },
  options: { page: pageOption },
  async run({ page }, context) {
    const { articles, library, own = [] } = context;
    if (!articles) return sayArticles(library, { command: 'article show', page }, context);
    const others = library.filter((indexed) => !own.includes(indexed));
    return sayEntries(await articles.list(), others, page, context);
  },
});

const here = defineCommand({
  name: { en: 'article here', de: 'artikel hier' },
  description: {
    en: 'Which article questions in this channel go to; without one, all of them',
    de: 'An welchen Artikel Fragen in diesem Kanal gehen; ohne Angabe an alle',
  },
  changes: true,
  options: { article: { ...which, suggest: suggestArticles }, page: pageOption },
  async run({ article, page }, context) {
    const { articles } = context;
    const texts = textsFor(context).adding;
    if (!articles) return notice(texts.nowhere);
    const { indexed, asks } = article ? chooseArticle(article, { command: 'article here', page }, context) : {};
    if (asks) return asks;
    await articles.setHere(indexed?.article.name);
    const said = indexed ? texts.here(shorten(indexed.article.title, LONGEST_TITLE)) : texts.hereAll;
    return { ...notice(said), private: false };
  },
});

const reports = defineCommand({
  name: { en: 'article reports', de: 'artikel meldungen' },
  description: {
    en: 'Where people can report that an answer is not right; without a channel, nowhere',
    de: 'Wohin man melden kann, dass eine Antwort nicht stimmt; ohne Kanal nirgendwohin',
  },
  changes: true,
  options: {
    channel: {
      name: { en: 'channel', de: 'kanal' },
      description: { en: 'Which channel gets the reports', de: 'Welcher Kanal die Meldungen bekommt' },
      type: 'channel',
    },
    arrived: {
      name: { en: 'arrived', de: 'angekommen' },
      description: { en: 'Whether it could be written to', de: 'Ob sich hineinschreiben ließ' },
      hidden: true,
    },
  },
  async run({ channel, arrived }, context) {
    const { report, adding } = textsFor(context);
    if (!context.articles) return notice(adding.nowhere);
    // Of another channel than the one where somebody asks, Discord does not say what the bot may do.
    if (channel !== undefined && !arrived) return tryReports(channel, { channel, arrived: 'true' }, context);
    await context.articles.setReports(channel);
    return notice(channel === undefined ? report.off : report.on);
  },
});

export default [show, add, remove, list, here, reports];

async function pasted(text: string): Promise<Given> {
  const source = await readBytes(new TextEncoder().encode(text), { name: 'text', type: 'text/plain' });
  return { source, name: '', address: '' };
}

/** A text that is there already is kept for a day, so that the button which replaces it can name it. */
async function sayAddition(
  addition: Addition,
  given: Given,
  articles: ServerArticles,
  context: Context,
): Promise<Reply> {
  if (addition.outcome !== 'exists') return sayKept(addition, '', context);
  const kept = await articles.keep(given);
  return kept ? sayExists(addition.entry, kept.article.name, context) : sayFull('length', context);
}

function sayKept(addition: Addition | undefined, kept: string, context: Context): Reply {
  if (!addition) return notice(textsFor(context).adding.gone);
  if (addition.outcome === 'exists') return sayExists(addition.entry, kept, context);
  return addition.outcome === 'full' ? sayFull(addition.because, context) : sayAdded(addition, context);
}
