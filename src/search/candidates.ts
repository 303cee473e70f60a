/** What a passage holds of the kind that is asked for: the spans that could be the short answer. */
import type { Figure } from '../figures.ts';
import { languages } from '../languages/index.ts';
import { nameKey } from './aliases.ts';
import { AMOUNTS, type Candidate, candidate, NAMED, SAYINGS, spanning, standsIn } from './candidate.ts';
import { names, sorts } from './name-candidates.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';

/** A figure whose noun is the asked one fits; another may still be it, since nouns are paraphrased. */
const OTHER_NOUN = 0.7;
/** "How many of the people" may be told as a share, but hardly in euros or days. */
const SHARE_FOR_NUMBER = 0.5;
const UNIT_FOR_NUMBER = 0.3;
/** An amount without unit where one with unit is asked for. */
const NO_UNIT = 0.4;
/** Words of somebody else than who is asked about. */
const OTHER_SPEAKER = 0.4;
/** Reported speech where the wording is asked for. */
const RETOLD = 0.4;
/** The noun that a figure counts stands at most this many words behind it: "23 arabische und westliche Länder". */
const NOUN_WITHIN = 3;

/** The candidates of a passage. What the question itself says is none. */
export function candidatesIn(passage: Passage, question: Question): Candidate[] {
  const { kind } = question.asked;
  if (AMOUNTS.has(kind)) return amounts(passage, question);
  if (kind === 'date') return dates(passage, question);
  if (kind === 'reason') return reasons(passage);
  if (SAYINGS.has(kind)) return sayings(passage, question);
  if (kind === 'list') return [...names(passage, question), ...sorts(passage, question)];
  return NAMED.has(kind) ? names(passage, question) : [];
}

function dates(passage: Passage, question: Question): Candidate[] {
  const found = passage.figures.filter((figure) => figure.kind === 'date');
  return fresh(found, passage, question).map((figure) => candidate(figure, 1));
}

function amounts(passage: Passage, question: Question): Candidate[] {
  return fresh(passage.figures, passage, question)
    .map((figure) => candidate(figure, amountFit(figure, passage, question)))
    .filter(({ fit }) => fit > 0);
}

function amountFit(figure: Figure, passage: Passage, { asked, measure, noun }: Question): number {
  if (measure) return measure.units.test(figure.unit) ? 1 : UNIT_FOR_NUMBER;
  if (asked.kind !== 'number') return figure.kind === asked.kind ? 1 : figure.kind === 'number' ? NO_UNIT : 0;
  if (figure.kind === 'date') return 0;
  if (noun.size === 0 || counts(figure, passage, noun)) return 1;
  if (figure.kind === 'number') return OTHER_NOUN;
  return figure.kind === 'share' && figure.unit !== 'share' ? SHARE_FOR_NUMBER : UNIT_FOR_NUMBER;
}

/** Whether a figure counts what a word of the question names, or a word for the same: "23 Länder". */
const counts = ({ first, last }: Figure, passage: Passage, noun: ReadonlySet<string>): boolean =>
  standsIn(passage, first + 1, last + NOUN_WITHIN, noun);

/** Somebody's words: those of whom the question names count more than another's, and verbatim ones if it asks for the wording. */
function sayings({ statements, article, tokens }: Passage, question: Question): Candidate[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== 'quote') return [];
    const { evidence, speaker, form } = statement;
    const named = speaker !== undefined && isNamed(speaker, article.name, question);
    const asWanted = question.asked.kind === 'quote' || form === 'direct';
    return [spanning(evidence, tokens, (named ? 1 : OTHER_SPEAKER) * (asWanted ? 1 : RETOLD))];
  });
}

/** Whether the question names a speaker: by a known name, or by the last word of what the article calls him. */
function isNamed(speaker: string, article: string, { language, terms, said }: Question): boolean {
  const key = nameKey(article, { name: speaker });
  const last = speaker.split(/\s+/).at(-1) ?? speaker;
  return (
    terms.some(({ keys }) => keys.some((own) => own.key === key)) ||
    said.has(language.words.stem(language.words.fold(last)))
  );
}

function reasons({ article, sentence, tokens }: Passage): Candidate[] {
  const { reasonClause } = languages[article.language].question;
  for (const pattern of reasonClause) {
    const match = pattern.exec(sentence.text);
    const start = sentence.start + (match?.index ?? 0);
    if (match) return [spanning({ start, end: start + match[0].length }, tokens, 1)];
  }
  return [];
}

/** The figures of which the question does not say every word. */
function fresh(figures: readonly Figure[], { tokens }: Passage, { words }: Question): Figure[] {
  return figures.filter(({ first, last }) => {
    for (let at = first; at < last; at += 1) if (!words.has(tokens[at]?.folded ?? '')) return true;
    return false;
  });
}
