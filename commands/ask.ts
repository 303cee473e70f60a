/** /ask: a question, answered from everything in the articles. */
import { answer } from '../src/answer.ts';
import { catalogueOf } from '../src/catalogue.ts';
import { type Context, defineCommand } from '../src/command.ts';
import { type Reference, readReferences } from '../src/reference.ts';
import { sayAnswer, sayPassage, sayPassages } from '../src/replies/answer.ts';
import { sayArticles } from '../src/replies/article.ts';
import { sayGone, sayNoQuestion } from '../src/replies/none.ts';
import type { Reply } from '../src/reply.ts';
import { meant } from '../src/search/closest.ts';
import { suggestArticles, suggestQuestions } from '../src/suggestions.ts';

/** Nobody asks longer; a whole text is for /check. */
const LONGEST_QUESTION = 1000;

export default defineCommand({
  name: { en: 'ask', de: 'frage' },
  description: { en: 'Ask the article a question', de: 'Stell dem Artikel eine Frage' },
  options: {
    question: {
      name: { en: 'question', de: 'frage' },
      description: { en: 'What you want to know', de: 'Was du wissen möchtest' },
      required: true,
      suggest: suggestQuestions,
    },
    article: {
      name: { en: 'article', de: 'artikel' },
      description: { en: 'Only in this article', de: 'Nur in diesem Artikel' },
      suggest: suggestArticles,
    },
    private: {
      name: { en: 'private', de: 'privat' },
      description: { en: 'Show the answer only to you', de: 'Die Antwort nur dir zeigen' },
      type: 'flag',
    },
    page: { name: { en: 'page', de: 'seite' }, description: { en: 'Which page', de: 'Welche Seite' }, hidden: true },
  },
  run({ question, article, private: alone, page }, context) {
    const references = readReferences(question.trim(), context.library);
    const reply = references ? show(references, page, context) : ask(question.trim(), article, context);
    return alone ? { ...reply, private: true } : reply;
  },
});

function show(references: readonly Reference[], page: string | undefined, context: Context): Reply {
  const [only, ...others] = references;
  if (!only) return sayGone(context);
  return others.length === 0 && page === undefined
    ? sayPassage(only, [], context)
    : sayPassages(references, page, context);
}

function ask(question: string, article: string | undefined, context: Context): Reply {
  if (!/[\p{L}\p{N}]/u.test(question)) return sayNoQuestion(context);
  if (question.length > LONGEST_QUESTION) return sayNoQuestion(context, LONGEST_QUESTION);
  const { library, search, language } = context;
  const [only] = article ? meant(catalogueOf(library).findArticles(article)) : [];
  if (article && !only) return sayArticles(library, undefined, context, article);
  const found = search.find(question, only ? { article: only.article.name } : {});
  return sayAnswer(answer(found, language), context);
}
