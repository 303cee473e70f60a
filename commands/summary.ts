/** /summary: the statements that carry an article. */
import { referenceOf } from '../src/library/reference.ts';
import { saySummary } from '../src/reply/answer-reply.ts';
import { chooseArticle } from '../src/reply/article-reply.ts';
import { defineCommand, pageOption } from '../src/reply/command.ts';
import { suggestArticles } from '../src/reply/suggestions.ts';

export default defineCommand({
  name: { en: 'summary', de: 'zusammenfassung' },
  description: { en: 'What the article says, in a few statements', de: 'Was der Artikel sagt, in wenigen Aussagen' },
  public: true,
  options: {
    article: {
      name: { en: 'article', de: 'artikel' },
      description: { en: 'Which article', de: 'Welcher Artikel' },
      suggest: suggestArticles,
    },
    page: pageOption,
  },
  run({ article: typed, page }, context) {
    const { library, search } = context;
    const here = library.filter(({ article }) => article.name === context.here);
    const all = here.length > 0 ? here : library;
    const { indexed, asks } = chooseArticle(
      typed,
      { command: 'summary', page },
      { ...context, library: typed ? library : all },
    );
    if (asks) return asks;
    const hits = search.carrying(indexed.article.name);
    return saySummary(
      indexed,
      hits.map((hit) => referenceOf(hit, library)),
      context,
    );
  },
});
