/** The times of a passage that could be what "when" asks for: dates, times of day, and times told from another. */
import type { Figure } from '../figures.ts';
import { languages } from '../languages/index.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, candidate, fresh } from './candidate.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';

/** "Vor drei Jahren" and "letzte Woche" say less well when than a date. */
const TOLD = 0.8;
/** "Seit mehr als zwei": so many words before a length of time may hold the preposition. */
const PREPOSITION_WITHIN = 4;

/** What the question does not say; a time of day with its hour and minutes. */
export function times(passage: Passage, question: Question): Candidate[] {
  const { figures, tokens, article } = passage;
  const words = languages[article.language].figures;
  const isHour = ({ kind, unit }: Figure) => kind === 'number' && words.clock.has(unit);
  const dates = figures.filter(({ kind }) => kind === 'date');
  const hours = figures.filter(isHour).map((figure) => withMinutes(figure, tokens));
  return [
    ...fresh([...dates, ...hours], passage, question).map((figure) => candidate(figure, 1)),
    ...(question.asked.focus === undefined ? told(passage, question) : []),
  ];
}

/** Who asks for a year wants its number, not "letztes Jahr". */
function told(passage: Passage, question: Question): Candidate[] {
  const { figures, tokens, article } = passage;
  const { since } = languages[article.language].figures;
  const isTold = ({ kind, first }: Figure) =>
    kind === 'duration' && tokens.slice(Math.max(0, first - PREPOSITION_WITHIN), first).some(isIn(since));
  return [
    ...fresh(figures.filter(isTold), passage, question).map((figure) => candidate(figure, TOLD)),
    ...relatives(passage),
  ];
}

const isIn =
  (words: ReadonlySet<string>) =>
  ({ folded }: Token): boolean =>
    words.has(folded);

/** "11:38 Uhr": the hour before and the word behind belong to it. */
function withMinutes(figure: Figure, tokens: readonly Token[]): Figure {
  const [before, own, unit] = [tokens[figure.first - 1], tokens[figure.first], tokens[figure.last]];
  const isHour = before?.isNumber && before.end + 1 === own?.start;
  return {
    ...figure,
    first: isHour ? figure.first - 1 : figure.first,
    start: isHour ? before.start : figure.start,
    last: figure.last + 1,
    end: unit?.end ?? figure.end,
  };
}

/** "Vergangene Woche", "next year". */
function relatives({ tokens, article }: Passage): Candidate[] {
  const { relative, durations } = languages[article.language].figures;
  return tokens.flatMap(({ start, folded }, first) => {
    const unit = relative.has(folded) ? tokens[first + 1] : undefined;
    if (!unit || !durations.has(unit.folded)) return [];
    return [candidate({ start, end: unit.end, first, last: first + 2 }, TOLD)];
  });
}
