/** "Ask about this article": what the link or the file of somebody's message says, to ask and to check. */
import type { Indexed } from '../src/article/statements.ts';
import { catalogueOf } from '../src/library/catalogue.ts';
import { referenceOf } from '../src/library/reference.ts';
import { entryAt } from '../src/library/store.ts';
import { sayFull, sayRead, sayUnreadable } from '../src/reply/adding.ts';
import { type Context, defineCommand, textsFor } from '../src/reply/command.ts';
import { notice, type Reply } from '../src/reply/reply.ts';
import { meant } from '../src/search/lookup.ts';

/** So many links of a message are tried, one after the other. */
const MOST_LINKS = 3;
/** As many facts as one takes in at a glance. */
const FACTS = 5;

export default defineCommand({
  name: { en: 'about', de: 'über' },
  description: { en: 'What the article of a message says', de: 'Was der Artikel einer Nachricht sagt' },
  hidden: true,
  takesTime: true,
  options: {
    links: {
      name: { en: 'links', de: 'links' },
      description: { en: 'The addresses, one a line', de: 'Die Adressen, jede in einer Zeile' },
    },
    article: {
      name: { en: 'article', de: 'artikel' },
      description: { en: 'An article that is known', de: 'Ein Artikel, der bekannt ist' },
    },
  },
  onMessage: {
    name: { en: 'Ask about this article', de: 'Zu diesem Artikel fragen' },
    read({ links, articles: [article], repliesTo }) {
      const own = links.length > 0 || article ? links : repliesTo;
      return { links: own.slice(0, MOST_LINKS).join('\n'), ...(article ? { article } : {}) };
    },
  },
  async run({ links, article }, context) {
    if (links) return readFirst(links.split('\n'), context);
    const [indexed] = article ? meant(catalogueOf(context.library).findArticles(article)) : [];
    if (indexed) return sayKnown(indexed, context);
    const { gone, noSource } = textsFor(context).adding;
    return notice(article ? gone : noSource);
  },
});

/** The first that works; where none does, what is wrong with the first. */
async function readFirst(addresses: readonly string[], context: Context): Promise<Reply> {
  let first: Reply | undefined;
  for (const address of addresses) {
    try {
      return await read(address, context);
    } catch (error) {
      const said = sayUnreadable(error, context);
      first ??= said;
    }
  }
  return first ?? notice(textsFor(context).adding.noSource);
}

/** What it says. */
async function read(address: string, context: Context): Promise<Reply> {
  const known = await knownAt(address, context);
  if (known) return sayKnown(known, context);
  const { articles, alone } = context;
  if (!articles || !context.read || !alone) return notice(textsFor(context).adding.nowhere);
  const given = await context.read(address);
  const there = await knownAt(given.address, context);
  if (there) return sayKnown(there, context);
  const kept = await articles.keep(given);
  return kept ? sayCarrying(kept, await alone(kept.article.name), true) : sayFull('length', context);
}

async function knownAt(address: string, { articles, library }: Context): Promise<Indexed | undefined> {
  const entry = await entryAt([address], articles);
  return entry && library.find(({ article }) => article.name === entry.name);
}

const sayKnown = (indexed: Indexed, context: Context): Reply => sayCarrying(indexed, context, false);

function sayCarrying(indexed: Indexed, context: Context, isKept: boolean): Reply {
  const hits = context.search.carrying(indexed.article.name).slice(0, FACTS);
  return sayRead(
    indexed,
    hits.map((hit) => referenceOf(hit, context.library)),
    isKept,
    context,
  );
}
