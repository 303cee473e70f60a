/** How well labelled questions are answered. */
import { type Answer, answer } from '../../src/answer.ts';
import { prepareSearch, type Search } from '../../src/search/index.ts';
import { wordsOf } from '../../src/statements.ts';
import type { Labelled, LabelledQuestion } from './data.ts';
import { meets, plain } from './match.ts';
import { median, type Row, share } from './table.ts';

/** A question with what the program made of it. `hit` is the rank of the first right passage, from 0; -1 for none. */
export interface Asked {
  readonly labelled: LabelledQuestion;
  readonly answer: Answer;
  readonly hit: number;
  /** In milliseconds. */
  readonly time: number;
}

/** A passage counts if it is among so many first. */
const SHOWN = 5;

/** Asks all questions, each of its own article. */
export function askAll({ rows, articleOf }: Labelled & { kind: 'questions' }): Asked[] {
  const searches = new Map<string | undefined, Search>();
  return rows.map((labelled) => {
    const search = searches.get(labelled.article) ?? prepareSearch(articleOf(labelled.article));
    searches.set(labelled.article, search);
    const start = performance.now();
    const given = answer(search.find(labelled.question), search.languageOf(labelled.question));
    const time = performance.now() - start;
    const hit = given.hits
      .slice(0, SHOWN)
      .findIndex(({ passage }) => labelled.evidence.some((gold) => meets(passage.sentence.text, gold)));
    return { labelled, answer: given, hit, time };
  });
}

const isAnswered = ({ answer, hit }: Asked): boolean => hit === 0 && answer.status === 'answered';

/** Whether a question got what it should: its passage as the answer, or none where there is none. */
export const isRight = (asked: Asked): boolean =>
  asked.labelled.answerable ? isAnswered(asked) : asked.answer.status !== 'answered';

/** Whether the short answer is an accepted one; undefined where none is wanted, or where the passage is another. */
function isExact({ labelled, answer: { hits }, hit }: Asked): boolean | undefined {
  if (labelled.answer.length === 0 || hit !== 0) return undefined;
  const [first] = hits;
  const given = first?.answer ? wordsOf(first.passage.article, first.answer) : '';
  return labelled.answer.some((right) => meets(given, right) || plain(given) === plain(right));
}

/** A row per language. */
export function questionRows(all: readonly Asked[]): Row[] {
  const languages = [...new Set(all.map(({ labelled }) => labelled.lang))];
  return languages.map((lang) => {
    const own = all.filter(({ labelled }) => labelled.lang === lang);
    const [answerable, others] = [
      own.filter((one) => one.labelled.answerable),
      own.filter((one) => !one.labelled.answerable),
    ];
    const exact = answerable.flatMap((one) => isExact(one) ?? []);
    return {
      '': lang,
      questions: String(answerable.length),
      'hit@1': share(answerable, ({ hit }) => hit === 0),
      'hit@3': share(answerable, ({ hit }) => hit >= 0 && hit < 3),
      answered: share(answerable, isAnswered),
      'short exact': share(exact, Boolean),
      unanswerable: String(others.length),
      declined: share(others, isRight),
      'ms a question': median(own.map(({ time }) => time)),
    };
  });
}

/** A line for each question that went wrong. */
export function questionMisses(all: readonly Asked[]): string[] {
  return all
    .filter((asked) => !isRight(asked) || isExact(asked) === false)
    .map(({ labelled: { id, lang, style, question, evidence }, answer: { status, hits } }) => {
      const [want, got] = [evidence[0] ?? 'nothing', hits[0]?.passage.sentence.text ?? ''];
      return `${id} ${lang} ${style} | ${question} | want: ${want.slice(0, 70)} | got: ${status} ${got.slice(0, 70)}`;
    });
}
