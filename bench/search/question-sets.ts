/** Labelled questions, by the articles that they are asked of. */
import { readArticle } from '../../src/article/article-file.ts';
import type { Library } from '../../src/article/statements.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { type LabelledQuestion, type LabelledText, readLabelled } from '../../test/eval/data.ts';
import { meets } from '../../test/eval/match.ts';
import { holds } from '../../test/eval/texts.ts';

export interface QuestionSet {
  readonly library: Library;
  readonly questions: readonly Labelled[];
}

/** A question that the articles answer, and whether a sentence of them has the answer. */
export interface Labelled {
  readonly text: string;
  isRight(sentence: string): boolean;
}

/** Reads a file of `npm run eval`: questions about the bundled article, about texts beside the file, or with their texts. */
export async function questionSets(path: string): Promise<QuestionSet[]> {
  const file = readLabelled(path);
  if (file.kind === 'claims') return [];
  if (file.kind === 'texts') return file.rows.map(setOfText);
  const articles = [...new Set(file.rows.map(({ article }) => article))];
  return Promise.all(
    articles.map(async (article) => ({
      library: await file.articleOf(article),
      questions: file.rows.filter((row) => row.answerable && row.article === article).map(labelled),
    })),
  );
}

function labelled({ question, evidence }: LabelledQuestion): Labelled {
  return { text: question, isRight: (sentence) => evidence.some((gold) => meets(sentence, gold)) };
}

function setOfText({ title, paragraphs, questions }: LabelledText): QuestionSet {
  const article = readArticle(title, title, paragraphs.join('\n\n'));
  return {
    library: [readStatements(article, languages[article.language])],
    questions: questions.map(({ question, answers }) => ({
      text: question,
      isRight: (sentence) => answers.some((gold) => holds(sentence, gold, paragraphs)),
    })),
  };
}
