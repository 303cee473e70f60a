/** What is printed: a reply as text, laid out like the card; an answer, a verdict and a reading as the JSON that scripts rely on (README.md). */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Answer, Answering } from '../answer/index.ts';
import type { Article, Span } from '../article/article.ts';
import { ArticleFileError, bodyStart, readArticle } from '../article/article-file.ts';
import type { Doubt } from '../article/index.ts';
import { wordsOf } from '../article/statements.ts';
import { differing, type Verdict } from '../check/index.ts';
import { readStatements } from '../extract/index.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Action, Reply, ReplyBlock, Run } from '../reply/reply.ts';
import type { Hit } from '../search/index.ts';
import { isContent, tokenize } from '../text/tokens.ts';
import { harmless, type Screen } from './screen.ts';

/** Columns: in fewer every word has its own line. */
const NARROWEST = 30;
/** Longer lines are hard to read. */
const WIDEST = 96;
const BAR = '│ ';
/** Select Graphic Rendition: ECMA-48, 8.3.117; 1 is bold, 2 is faint, 22 ends both. */
const [BOLD, FAINT, PLAIN] = ['\u001b[1m', '\u001b[2m', '\u001b[22m'] as const;
const STYLES = { title: BOLD, text: '', small: FAINT, source: FAINT } as const;

/** The reply's text; lines end with "\n". */
export function showReply({ blocks }: Reply, screen: Screen): string {
  return blocks.map((block) => showBlock(block, screen)).join('');
}

/** The actions that a terminal has, each behind its number. */
export function showActions(actions: readonly Action[], screen: Screen): string {
  // A button that has only a number has this one already.
  const labels = actions.map(({ label }, index) =>
    label === `${index + 1}` ? `[${label}]` : `[${index + 1}] ${harmless(label)}`,
  );
  const lines: string[] = [];
  for (const label of labels) {
    const longer = `${lines.at(-1)}  ${label}`;
    if (lines.length > 0 && stringWidth(longer) <= widthFor(screen)) lines[lines.length - 1] = longer;
    else lines.push(label);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The same as a list, to read only. */
export function showLabels(actions: readonly Action[], screen: Screen): string {
  return actions.map(({ label }) => showLines([{ text: `– ${label}` }], screen)).join('');
}

/** One can share only where others are. */
export function chooseable({ actions }: Reply): readonly Action[] {
  return actions.filter(({ does }) => does !== 'share');
}

function showBlock(block: ReplyBlock, screen: Screen): string {
  if (block.kind === 'line') return '\n';
  if (block.kind === 'source') return showLines([{ text: block.text }], screen, { style: STYLES.source });
  if (block.kind === 'passage') return showLines(block.runs, screen, { bar: BAR });
  return showLines(block.runs, screen, { style: STYLES[block.kind] });
}

/** Lines no wider than the screen, words kept whole where they fit. Without colour, asterisks stand for emphasis. */
function showLines(runs: readonly Run[], screen: Screen, { bar = '', style = '' } = {}): string {
  const text = runs.map((run) => (run.strong ? emphasised(run.text) : harmless(run.text))).join('');
  const lines = wrapAnsi(text, widthFor(screen) - bar.length, { hard: true }).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => `${bar}${screen.colour ? styled(line, style) : line.replaceAll(EMPHASIS, '**')}\n`)
    .join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what emphasised() writes
const EMPHASIS = /\u001b\[(?:1|22)m/g;

/** Blanks stay outside the emphasis. */
function emphasised(text: string): string {
  return harmless(text).replace(/\S(?:.*\S)?/u, `${BOLD}$&${PLAIN}`);
}

function styled(line: string, style: string): string {
  return style === '' ? line : `${style}${line.replaceAll(PLAIN, PLAIN + style)}${PLAIN}`;
}

function widthFor({ columns }: Screen): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

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

/** A text → the line with its facts and quotes, and with the doubts about it. Offsets count from the first character after the header, in the text as it is in the file but for `\n` as line ends. */
export function readingJson(name: string, file: string, content: string, doubts: readonly Doubt[]): string {
  try {
    const article = readArticle(name, file, content);
    const { facts, quotes } = readStatements(article, languages[article.language]);
    const source = sourceText(content);
    const place = (span: Span) => source.place(span);
    const rows = quotes.map(({ form, speaker = null, evidence }) => ({ form, ...place(evidence), speaker }));
    const factRows = facts.map(({ id, accordingTo, evidence, answer, topics }) => ({
      id,
      ...place(evidence),
      answer: answer ? place(answer).text : null,
      accordingTo,
      topics,
    }));
    return JSON.stringify({ name, language: article.language, facts: factRows, quotes: rows, doubts });
  } catch (error) {
    if (!(error instanceof ArticleFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return JSON.stringify({ name, language: null, facts: [], quotes: [], doubts });
  }
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
