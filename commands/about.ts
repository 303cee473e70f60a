/** "Ask about this article": what the link or the file of somebody's message says, to ask and to check. */
import { AddressError, type Reason } from '../src/article/address.ts';
import { ArticleFileError } from '../src/article/index.ts';
import type { Indexed } from '../src/article/statements.ts';
import { catalogueOf } from '../src/library/catalogue.ts';
import { referenceOf } from '../src/library/reference.ts';
import { entryAt } from '../src/library/store.ts';
import { sayFull, sayOfArticles, sayRead, sayUnreadable } from '../src/reply/adding.ts';
import { type Context, defineCommand } from '../src/reply/command.ts';
import type { Reply } from '../src/reply/reply.ts';
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
    const addresses = links ? links.split('\n') : [];
    if (addresses.length > 0) return readFirst(addresses, context);
    const [indexed] = article ? meant(catalogueOf(context.library).findArticles(article)) : [];
    if (indexed) return sayKnown(indexed, context);
    return sayOfArticles(({ noSource, gone }) => (article ? gone : noSource), context);
  },
});

/** The first that works; where none does, what is wrong with the first. */
async function readFirst(addresses: readonly string[], context: Context): Promise<Reply> {
  let first: Reply | undefined;
  for (const address of addresses) {
    const read = await tryRead(address, context);
    if (typeof read !== 'string') return read;
    first ??= sayUnreadable(read, context);
  }
  return first ?? sayOfArticles(({ noSource }) => noSource, context);
}

/** What it says, or why it cannot be read. */
async function tryRead(address: string, context: Context): Promise<Reply | Reason | 'noArticle'> {
  const { articles, read, alone } = context;
  const known = await knownAt(address, context);
  if (known) return sayKnown(known, context);
  if (!articles || !read || !alone) return sayOfArticles(({ nowhere }) => nowhere, context);
  try {
    const given = await read(address);
    const there = await knownAt(given.address, context);
    if (there) return sayKnown(there, context);
    const kept = await articles.keep(given);
    if (!kept) return sayFull('length', context);
    return sayCarrying(kept, await alone(kept.article.name), true);
  } catch (error) {
    if (error instanceof AddressError || error instanceof ArticleFileError) return error.reason;
    throw error;
  }
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
