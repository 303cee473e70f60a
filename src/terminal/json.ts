/** What `--json` prints for scripts, a contract (README.md): an answer, a verdict, and what was read from a text. */
import type { Answer, Answering } from '../answer/index.ts';
import type { Article, Span } from '../article/article.ts';
import { bodyStart, type Doubt } from '../article/index.ts';
import { wordsOf } from '../article/statements.ts';
import { differing, type Verdict } from '../check/index.ts';
import { readStatements } from '../extract/index.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Hit } from '../search/index.ts';
import { isContent, tokenize } from '../text/tokens.ts';

/** Passages of an answer or a verdict, the best first: a contract (README.md). */
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

/** An answer as `--json` prints it; `differing` is what several articles say differently, the newest first, else empty. */
export function answerJson(answer: Answer): object {
  const { question, language, status, hits, uncovered, suggestions } = answer;
  const results = (of: readonly Answering[]) => resultsOf(question, of, language);
  return {
    question,
    language,
    status,
    results: results(hits),
    uncovered,
    suggestions,
    differing: results(differing(answer)),
  };
}

/** A verdict as `--json` prints it; `parts` are the claims of a text that makes several. */
export function verdictJson(claim: string, whole: Verdict | undefined, parts: readonly Verdict[]): object {
  const fields = (verdict: Verdict) => ({
    verdict: verdict.verdict,
    results: resultsOf(verdict.claim, verdict.hits, verdict.language),
    correction: verdict.verdict === 'contradicted' ? verdict.correction : null,
  });
  const { verdict = 'not_mentioned', results = [], correction = null } = whole ? fields(whole) : {};
  return { claim, verdict, results, correction, parts: parts.map((part) => ({ claim: part.claim, ...fields(part) })) };
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

/**
 * An article → the line with its facts and quotes, and with the doubts about it. Offsets count from the first character after the
 * header of the content, in the text as it is in the file but for `\n` as line ends.
 */
export function readingJson(article: Article, content: string, doubts: readonly Doubt[]): object {
  const { facts, quotes } = readStatements(article, languages[article.language]);
  const { place } = sourceText(content);
  return {
    name: article.name,
    language: article.language,
    facts: facts.map(({ id, accordingTo, evidence, answer, topics }) => ({
      id,
      ...place(evidence),
      answer: answer ? place(answer).text : null,
      accordingTo,
      topics,
    })),
    quotes: quotes.map(({ form, speaker = null, evidence }) => ({ form, ...place(evidence), speaker })),
    doubts,
  };
}

/** Soft hyphens are left out of an article; its places are counted back into the file's text. */
function sourceText(content: string) {
  const lines = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const text = lines.slice(bodyStart(lines));
  const hyphens = [...text.matchAll(/\u00ad/g)].map(({ index }, before) => index - before);
  const back = (offset: number) => offset + hyphens.filter((hyphen) => hyphen < offset).length;
  return {
    place({ start, end }: Span) {
      const [from, to] = hyphens.length === 0 ? [start, end] : [back(start), back(end)];
      return { text: text.slice(from, to), start: from, end: to };
    },
  };
}
