/** /check: what the article says of a claim, or of each claim in somebody's message. */
import { check, MOST_CLAIMS, splitClaims, type Verdict } from '../src/check/index.ts';
import { languages, recogniseQuestion } from '../src/language/languages.ts';
import { whyUnreadable } from '../src/library/reading.ts';
import { entryAt } from '../src/library/store.ts';
import { chooseArticle } from '../src/reply/article-reply.ts';
import { type Context, defineCommand, pageOption } from '../src/reply/command.ts';
import { sayVerdicts } from '../src/reply/verdict-reply.ts';

const hidden = { description: { en: 'Of the message', de: 'Aus der Nachricht' }, hidden: true } as const;

export default defineCommand({
  name: { en: 'check', de: 'prüfen' },
  description: { en: 'Check a claim against the article', de: 'Prüf eine Behauptung am Artikel' },
  public: true,
  options: {
    claim: {
      name: { en: 'claim', de: 'behauptung' },
      description: { en: 'What is claimed', de: 'Was behauptet wird' },
      required: true,
      form: {
        title: { en: 'Check against the article', de: 'Am Artikel prüfen' },
        label: { en: 'What is claimed', de: 'Was behauptet wird' },
      },
    },
    article: { ...hidden, name: { en: 'article', de: 'artikel' } },
    links: { ...hidden, name: { en: 'links', de: 'links' } },
    texts: { ...hidden, name: { en: 'texts', de: 'texte' } },
    page: pageOption,
  },
  onMessage: {
    name: { en: 'Check against the article', de: 'Am Artikel prüfen' },
    read({ text, texts, links, repliesTo, articles: [article] }) {
      if (text === '' && texts.length === 0) return undefined;
      const claimed = { claim: text, texts: texts.join('\n'), links: [...links, ...repliesTo].join('\n') };
      return article ? { ...claimed, article } : claimed;
    },
  },
  async run({ claim, article, links, texts, page }, context) {
    const choosing = { command: 'check', input: { claim }, option: 'claim', does: 'reply', page } as const;
    // What was to be checked against one article is not checked against others.
    const { indexed, asks } = article ? chooseArticle(article, choosing, context) : {};
    if (asks) return asks;
    const whole = [claim, ...(await attached(texts, context))].filter(Boolean).join('\n');
    const claims = splitClaims(whole, languages[recogniseQuestion(whole, context.language)]);
    const only = indexed?.article.name ?? (await linked(links, context));
    const verdicts = await Promise.all(claims.slice(0, MOST_CLAIMS).map((one) => verdictOn(one, only, context)));
    return sayVerdicts(verdicts, claims.length > MOST_CLAIMS, context);
  },
});

async function verdictOn(claim: string, article: string | undefined, { search, language }: Context): Promise<Verdict> {
  return check(await search.find(claim, { isClaim: true, ...(article ? { article } : {}) }), language);
}

/** The article that a message links to, where the server has added it. */
async function linked(links: string | undefined, { library, articles }: Context): Promise<string | undefined> {
  const entry = links ? await entryAt(links.split('\n'), articles) : undefined;
  return library.find(({ article }) => article.name === entry?.name)?.article.name;
}

/** What the short texts say that are attached to a message; one that cannot be read says nothing. */
async function attached(addresses: string | undefined, { read }: Context): Promise<string[]> {
  if (!addresses || !read) return [];
  const texts = addresses.split('\n').map(async (address) => {
    const given = await read(address).catch((error) => void whyUnreadable(error));
    return given?.source.text ?? '';
  });
  return Promise.all(texts);
}
