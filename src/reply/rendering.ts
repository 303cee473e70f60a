/** Reference → what it says in the reader's language, where the passage alone does not. */
import type { Sentence } from '../article/article.ts';
import type { Statement } from '../article/statements.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Reference } from '../library/reference.ts';
import { isContent, tokenize } from '../text/tokens.ts';
import type { Reader } from './reader.ts';
import { type Block, paragraph, run } from './reply.ts';

/** The short statement of the index: in another language than the article's, or where it adds to the sentence. */
export function renderingBlocks({ indexed, sentence, statement }: Reference, { language }: Reader): Block[] {
  const rendering = statement?.statement[language];
  if (!rendering) return [];
  const foreign = indexed.article.language !== language;
  return foreign || addsTo(sentence, statement, language) ? [paragraph(run(rendering))] : [];
}

const added = new WeakMap<Sentence, Map<Statement, boolean>>();

/** Whether a statement's rendering adds to its sentence in the same language; found out once. */
function addsTo(sentence: Sentence, statement: Statement, language: LanguageCode): boolean {
  const known = added.get(sentence) ?? new Map<Statement, boolean>();
  added.set(sentence, known);
  const shown = [sentence.text, statement.accordingTo].join(' ');
  const adding = known.get(statement) ?? adds(statement.statement[language] ?? '', shown, language);
  known.set(statement, adding);
  return adding;
}

/** Whether a text has a word of weight that the card lacks: the name for which the passage has only "er". */
function adds(text: string, shown: string, code: LanguageCode): boolean {
  const language = languages[code];
  const { stem, bases } = language.words;
  const stems = (of: string) =>
    tokenize(of, language)
      .filter((token) => isContent(token, language))
      .map(({ folded }) => [stem(folded), ...bases(folded)]);
  const known = new Set([...stems(shown).flat(), ...language.question.saying]);
  return stems(text).some((own) => !own.some((one) => known.has(one)));
}
