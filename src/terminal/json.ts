/** Answer and verdict → the JSON that scripts rely on; README.md describes it. */
import type { Answer } from '../answer.ts';
import type { Article } from '../article.ts';
import type { LanguageCode } from '../language.ts';
import { type Hit, wordsCovered } from '../search/index.ts';
import { wordsOf } from '../statements.ts';
import type { Verdict } from '../verdict.ts';

const MOST_RESULTS = 5;

/** A result: a passage and what is known of it. `evidence` is the whole sentence, `start` and `end` its place in the text. */
interface Result {
  readonly kind: 'fact' | 'quote';
  readonly statement: string;
  readonly evidence: string;
  readonly answer: string | null;
  readonly accordingTo: string;
  readonly source: object;
  readonly matched: readonly string[];
}

/** An answer as `--json` prints it. */
export function answerJson({ question, language, status, hits, uncovered, suggestions }: Answer): object {
  return { question, language, status, results: resultsOf(hits, language), uncovered, suggestions };
}

/** A verdict as `--json` prints it. */
export function verdictJson(verdict: Verdict): object {
  const correction = verdict.verdict === 'contradicted' ? verdict.correction : null;
  const results = resultsOf(verdict.hits, verdict.language);
  return { claim: verdict.claim, verdict: verdict.verdict, results, correction };
}

function resultsOf(hits: readonly Hit[], language: LanguageCode): Result[] {
  return hits.slice(0, MOST_RESULTS).map((hit) => {
    const { statement, answer } = hit;
    const { article, sentence } = hit.passage;
    return {
      kind: statement?.kind ?? 'fact',
      statement: statement?.statement[language] ?? statement?.statement[article.language] ?? sentence.text,
      evidence: sentence.text,
      answer: answer ? wordsOf(article, answer) : null,
      accordingTo: statement?.accordingTo || article.publisher,
      source: sourceJson(article, sentence),
      matched: wordsCovered(hit),
    };
  });
}

function sourceJson(
  { name, publisher, place, published, reference }: Article,
  { paragraph, number, start, end }: Hit['passage']['sentence'],
): object {
  return { article: name, publisher, place, published, reference, paragraph, sentence: number, start, end };
}
