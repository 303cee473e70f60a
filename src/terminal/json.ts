/** Answer and verdict → the JSON that scripts rely on; README.md describes it. */
import type { Answer, Answering } from '../answer/index.ts';
import type { Article } from '../article/article.ts';
import { wordsOf } from '../article/statements.ts';
import type { Verdict } from '../check/index.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Hit } from '../search/index.ts';
import { isContent, tokenize } from '../text/tokens.ts';

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
  return { question, language, status, results: resultsOf(question, hits, language), uncovered, suggestions };
}

/** A verdict as `--json` prints it; `parts` are the claims of a text that makes several. */
export function verdictJson(claim: string, whole: Verdict | undefined, parts: readonly Verdict[]): object {
  const told = (verdict: Verdict) => ({
    verdict: verdict.verdict,
    results: resultsOf(verdict.claim, verdict.hits, verdict.language),
    correction: verdict.verdict === 'contradicted' ? verdict.correction : null,
  });
  const { verdict = 'not_mentioned', results = [], correction = null } = whole ? told(whole) : {};
  return { claim, verdict, results, correction, parts: parts.map((part) => ({ claim: part.claim, ...told(part) })) };
}

function resultsOf(asked: string, hits: readonly (Hit | Answering)[], language: LanguageCode): Result[] {
  return hits.slice(0, MOST_RESULTS).map((hit) => {
    const { statement } = hit;
    const [answer, speaker] = 'answer' in hit ? [hit.answer, hit.speaker] : [];
    const { article, sentence } = hit.passage;
    return {
      kind: statement?.kind ?? 'fact',
      statement: statement?.statement[language] ?? statement?.statement[article.language] ?? sentence.text,
      evidence: sentence.text,
      answer: speaker ?? (answer ? wordsOf(article, answer) : null),
      accordingTo: statement?.accordingTo || article.publisher,
      source: sourceJson(article, sentence),
      matched: wordsMatched(asked, hit),
    };
  });
}

function sourceJson(
  { name, publisher, place, published, reference }: Article,
  { paragraph, number, start, end }: Hit['passage']['sentence'],
): object {
  return { article: name, publisher, place, published, reference, paragraph, sentence: number, start, end };
}

/** The words of weight of a question or claim that a passage has in some form. */
function wordsMatched(asked: string, { passage }: Hit): string[] {
  const language = languages[passage.article.language];
  const stem = (folded: string) => language.words.stem(folded);
  const own = new Set(passage.tokens.map(({ folded }) => stem(folded)));
  return tokenize(asked, language)
    .filter((token) => isContent(token, language) && own.has(stem(token.folded)))
    .map(({ text }) => text);
}
