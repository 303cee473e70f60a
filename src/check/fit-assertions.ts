/**
 * Fits what is asserted: npm run fit:assertions -- FOLDER...
 *
 * A folder holds claims*.jsonl and questions*.jsonl with their texts beside them or in texts/; none that the reader was
 * trained on. Logistic regressions, cross-validated by article; each threshold is the lowest at which the share of right ones
 * among all that are asserted, on articles that the weights were not fitted on, is as asked for.
 */
import { ANSWERS, weigh } from '../answer/answer-evidence.ts';
import { whatIsAsked } from '../answer/asked.ts';
import { wordsOf } from '../article/statements.ts';
import { type Meaning, startMeaning } from '../meaning/index.ts';
import { sigmoid, type Weighing } from '../meaning/weighing.ts';
import {
  ascend,
  crossValidated,
  type Labelled,
  type LabelledText,
  labelledIn,
  meets,
  searchAlone,
  weightedSum,
} from '../search/fitting.ts';
import { type Compared, compare, SUPPORTED } from './claim-evidence.ts';
import { readClaim } from './guards.ts';
import { isComparable, mayState } from './index.ts';

/** Numbers, and whether it is right to assert. `asserts`: whether guards let it be asserted at all. */
interface Row {
  readonly folder: string;
  readonly article: string;
  readonly values: readonly number[];
  readonly right: boolean;
  readonly asserts: boolean;
}

/** Parts of the cross-validation: each article is in one. */
const FOLDS = 6;
/** Steps of the ascent, which begins with weights of 0; the steps shrink to 0. */
const ROUNDS = 800;
/** How much a weight of 1 costs, in the mean likelihood of a row. */
const SHRINKAGE = 2e-3;

/** What is weighed: what has a weight. */
const namesIn = <Name extends string>({ weights }: Weighing<Name>) => Object.keys(weights) as Name[];
const CLAIM_EVIDENCE = namesIn(SUPPORTED);
const ANSWER_EVIDENCE = namesIn(ANSWERS);

const valuesOf = <Name extends string>(names: readonly Name[], evidence: Readonly<Record<Name, number>>): number[] =>
  names.map((name) => evidence[name]);

interface ClaimRows {
  readonly supported: Row[];
  readonly differs: Row[];
}

/** Per claim the passage that speaks most for it, and the one that speaks most against it. */
async function claimRows(folder: string, text: LabelledText, meaning: Meaning, rows: ClaimRows): Promise<void> {
  const search = await searchAlone(text.indexed, meaning);
  for (const { claim, label } of text.lines) {
    if (!claim || !label) continue;
    const { question, hits } = await search.find(claim, { isClaim: true });
    const compared = compare(readClaim(claim, question.language), hits);
    const about = { folder, article: text.indexed.article.name };
    const row = (one: Compared) => ({ ...about, values: valuesOf(CLAIM_EVIDENCE, one.evidence) });
    const [stating, denying] = [most(compared, 'states'), most(compared, 'contradicts')];
    if (stating) rows.supported.push({ ...row(stating), right: label === 'supported', asserts: mayState(stating) });
    if (denying)
      rows.differs.push({ ...row(denying), right: label === 'contradicted', asserts: isComparable(denying) });
  }
}

const most = (compared: readonly Compared[], of: 'states' | 'contradicts'): Compared | undefined =>
  compared.toSorted((a, b) => b.evidence[of] - a.evidence[of])[0];

interface QuestionRows {
  readonly answers: Row[];
  readonly span: Row[];
}

async function questionRows(folder: string, text: LabelledText, meaning: Meaning, rows: QuestionRows): Promise<void> {
  const search = await searchAlone(text.indexed, meaning);
  const article = text.indexed.article.name;
  for (const line of text.lines) {
    if (!line.question) continue;
    const { question, hits } = await search.find(line.question);
    const [best] = weigh(question, whatIsAsked(question, question.language), hits);
    if (!best) continue;
    const { evidence, span, hit } = best;
    const sentence = hit.passage.sentence.text;
    const values = valuesOf(ANSWER_EVIDENCE, evidence);
    const isPassage = line.answerable === true && holdsEvidence(line, sentence);
    const about = { folder, article, values };
    rows.answers.push({ ...about, right: isPassage, asserts: true });
    const words = span ? wordsOf(hit.passage.article, span) : '';
    const accepted = line.answer ?? [];
    const isRight = accepted.length > 0 ? accepted.some((one) => meetsWords(words, one)) : isPassage;
    rows.span.push({ ...about, right: line.answerable === true && isRight, asserts: words !== '' });
  }
}

/** As many questions of another text are asked of each: labelled ones are all near to theirs, people's are not. */
const STRANGERS = 5;

/** Questions about something else altogether, which nothing answers. */
function strangersTo(text: LabelledText, all: readonly LabelledText[], at: number): Labelled[] {
  const others = all.filter(({ indexed }) => indexed.article.name !== text.indexed.article.name);
  const lines = others[at % Math.max(1, others.length)]?.lines ?? [];
  return lines.slice(0, STRANGERS).map(({ question = '' }) => ({ question, answerable: false }));
}

function holdsEvidence({ evidence = [], answer = [] }: Labelled, sentence: string): boolean {
  if (evidence.length > 0) return evidence.some((one) => meets(sentence, one));
  return answer.some((one) => sentence.toLowerCase().includes(one.toLowerCase()));
}

const meetsWords = (words: string, accepted: string): boolean =>
  meets(words.toLowerCase(), accepted.toLowerCase()) || words.toLowerCase() === accepted.toLowerCase();

/** The weights, and the bias behind them. */
function regress(rows: readonly Row[], width: number): number[] {
  const gradientOf = (weights: readonly number[]): number[] => {
    const sum = weights.map((one, at) => (at < width ? -SHRINKAGE * one : 0));
    for (const { values, right } of rows) {
      const pull = (Number(right) - sigmoid(weightedSum(values, weights))) / rows.length;
      for (const [at, value] of values.entries()) sum[at] = (sum[at] ?? 0) + pull * value;
      sum[width] = (sum[width] ?? 0) + pull;
    }
    return sum;
  };
  return ascend(new Array<number>(width + 1).fill(0), gradientOf, { rounds: ROUNDS, rate: 0.05 });
}

/** Confidences of rows by weights that were fitted on other articles. */
function confidences(rows: readonly Row[], width: number): number[] {
  const found = new Map<Row, number>();
  for (const { held, others } of crossValidated(rows, FOLDS)) {
    const weights = regress(others, width);
    for (const row of held) found.set(row, sigmoid(weightedSum(row.values, weights)));
  }
  return rows.map((row) => found.get(row) ?? 0);
}

/** The lowest threshold with that precision, and what share of the right ones is then asserted. */
function thresholdFor(precision: number, rows: readonly Row[], sure: readonly number[]) {
  const order = rows.map((row, at) => ({ row, sure: sure[at] ?? 0 })).sort((a, b) => b.sure - a.sure);
  const all = order.filter(({ row }) => row.right).length;
  let [good, from, reach] = [0, 1, 0];
  for (const [at, { row, sure: own }] of order.filter(({ row: { asserts } }) => asserts).entries()) {
    good += Number(row.right);
    if (good / (at + 1) >= precision) [from, reach] = [own, good / all];
  }
  return { from, reach };
}

function tell(title: string, names: readonly string[], rows: readonly Row[], precisions: readonly number[]): void {
  const sure = confidences(rows, names.length);
  const weights = regress(rows, names.length);
  console.log(`\n${title}: ${rows.length} rows, ${rows.filter(({ right }) => right).length} right`);
  for (const folder of [...new Set(rows.map((row) => row.folder)), 'all']) {
    const places = [...rows.keys()].filter((at) => folder === 'all' || rows[at]?.folder === folder);
    const own = [places.flatMap((at) => rows[at] ?? []), places.map((at) => sure[at] ?? 0)] as const;
    const lines = precisions.map((precision) => {
      const { from, reach } = thresholdFor(precision, ...own);
      return `${precision}: from ${from.toFixed(3)}, reach ${reach.toFixed(3)}`;
    });
    console.log(`  ${folder}\n    ${lines.join('\n    ')}`);
  }
  console.log(names.map((name, at) => `    ${name}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n'));
  console.log(`  bias: ${(weights.at(-1) ?? 0).toFixed(2)},`);
}

const folders = process.argv.slice(2);
const meaning = await startMeaning();
const claims: ClaimRows = { supported: [], differs: [] };
const questions: QuestionRows = { answers: [], span: [] };
for (const folder of folders) {
  for (const text of labelledIn(folder, 'claims')) await claimRows(folder, text, meaning, claims);
  const asked = labelledIn(folder, 'questions');
  for (const [at, text] of asked.entries()) {
    await questionRows(folder, text, meaning, questions);
    await questionRows(folder, { ...text, lines: strangersTo(text, asked, at) }, meaning, questions);
  }
}
/** For each of which the table has a threshold. */
const PRECISIONS = [0.9, 0.93, 0.95, 0.96, 0.97, 0.98];
tell('supported', CLAIM_EVIDENCE, claims.supported, PRECISIONS);
tell('differs', CLAIM_EVIDENCE, claims.differs, PRECISIONS);
tell('answers', ANSWER_EVIDENCE, questions.answers, [0.7, 0.75, 0.8, 0.85, 0.9]);
tell('span', ANSWER_EVIDENCE, questions.span, PRECISIONS);
await meaning.close();
