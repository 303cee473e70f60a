/** /article: which article this is, and its paragraphs, to page through. */
import { catalogueOf } from '../src/library/catalogue.ts';
import { sayArticles, sayOverview } from '../src/reply/article.ts';
import { type Context, defineCommand } from '../src/reply/command.ts';
import { sayParagraph } from '../src/reply/paragraph.ts';
import { suggestArticles } from '../src/reply/suggestions.ts';
import { meant } from '../src/search/closest.ts';

export default defineCommand({
  name: { en: 'article', de: 'artikel' },
  description: {
    en: 'Read the article paragraph by paragraph',
    de: 'Lies den Artikel Absatz für Absatz',
  },
  options: {
    article: {
      name: { en: 'article', de: 'artikel' },
      description: { en: 'Which article', de: 'Welcher Artikel' },
      suggest: suggestArticles,
    },
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
    page: { name: { en: 'page', de: 'seite' }, description: { en: 'Which page', de: 'Welche Seite' }, hidden: true },
  },
  run({ article, paragraph, mark, sentence, page }, context) {
    const [indexed, ...others] = articlesOf(article, context);
    if (!indexed) return sayArticles(context.library, page, context, article);
    if (others.length > 0) return sayArticles(context.library, page, context);
    if (paragraph === undefined) return sayOverview(indexed, page, context);
    return sayParagraph(indexed, { paragraph, mark, sentence }, context);
  },
});

function articlesOf(typed: string | undefined, { library }: Context) {
  return typed ? meant(catalogueOf(library).findArticles(typed)) : library;
}
