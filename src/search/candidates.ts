/** What a passage holds of the kind that is asked for: the spans that could be the short answer. */
import type { Figure } from '../figures.ts';
import type { AskedKind } from '../language.ts';
import { languages } from '../languages/index.ts';
import { nameKey } from './aliases.ts';
import { AMOUNTS, type Candidate, candidate, fresh, NAMED, SAYINGS, spanning, standsIn } from './candidate.ts';
import { names, titles } from './name-candidates.ts';
import { nouns, sorts } from './noun-candidates.ts';
import type { Passage } from './passages.ts';
import type { Measure, Question } from './question.ts';
import { times } from './time-candidates.ts';

/** A figure whose noun is the asked one fits; another may still be it, since nouns are paraphrased. */
const OTHER_NOUN = 0.7;
/** "How many of the people" may be told as a share, but hardly in euros or days. */
const SHARE_FOR_NUMBER = 0.5;
const UNIT_FOR_NUMBER = 0.3;
/** An amount without unit where one with unit is asked for. */
const NO_UNIT = 0.4;
/** Words of somebody else than who is asked about; but whom a noun names may be called otherwise: "Armee" for "Militär". */
const OTHER_SPEAKER = 0.4;
const OTHERWISE_CALLED = 0.6;
/** Reported speech where the wording is asked for. */
const RETOLD = 0.4;
/** The noun that a figure counts stands at most this many words behind it: "23 arabische und westliche Länder". */
const NOUN_WITHIN = 3;
/** What tells that years are an age stands this near. */
const BESIDE = 2;

/** The kinds of which quotation marks may hold one. */
const TITLED: ReadonlySet<AskedKind> = new Set(['name', 'organisation']);

/** The candidates of a passage. What the question itself says is none. */
export function candidatesIn(passage: Passage, question: Question): Candidate[] {
  const { kind } = question.asked;
  if (AMOUNTS.has(kind)) return amounts(passage, question);
  if (kind === 'date') return times(passage, question);
  if (kind === 'reason') return reasons(passage);
  if (SAYINGS.has(kind)) return sayings(passage, question);
  if (kind === 'list') return [...names(passage, question), ...titles(passage, question), ...sorts(passage, question)];
  if (!NAMED.has(kind)) return [];
  const named = [...names(passage, question), ...sorts(passage, question)];
  if (TITLED.has(kind)) return [...named, ...titles(passage, question)];
  return named.length > 0 ? named : nouns(passage, question);
}

function amounts(passage: Passage, question: Question): Candidate[] {
  return fresh(passage.figures, passage, question)
    .map((figure) => candidate(figure, amountFit(figure, passage, question)))
    .filter(({ fit }) => fit > 0);
}

function amountFit(figure: Figure, passage: Passage, { asked, measure, noun }: Question): number {
  if (measure) return isMeasured(figure, passage, measure) ? 1 : UNIT_FOR_NUMBER;
  if (asked.kind === 'number') return numberFit(figure, passage, noun);
  if (figure.kind === asked.kind) return 1;
  return figure.kind === 'number' ? bareFit(figure, passage, noun) : 0;
}

/** How well a figure is so many of something; money counts nobody. */
function numberFit(figure: Figure, passage: Passage, noun: ReadonlySet<string>): number {
  if (figure.kind === 'date') return 0;
  if (noun.size === 0) return 1;
  if (figure.kind !== 'money' && counts(figure, passage, noun)) return 1;
  if (figure.kind === 'number') return OTHER_NOUN;
  return figure.kind === 'share' && figure.unit !== 'share' ? SHARE_FOR_NUMBER : UNIT_FOR_NUMBER;
}

/** Of the asked units, and an age as such: "24 Jahre alt", "im Alter von 24 Jahren", "24-jährig". */
function isMeasured({ unit, first, last }: Figure, { tokens }: Passage, { units, beside }: Measure): boolean {
  if (!units.test(unit)) return false;
  if (!beside || /ig$/.test(unit)) return true;
  const isBefore = tokens.slice(Math.max(0, first - BESIDE), first).some(({ folded }) => beside.before.has(folded));
  return isBefore || tokens.slice(last, last + BESIDE).some(({ folded }) => beside.after.has(folded));
}

/** An amount without unit is of what is asked if that stands right before it: "Schulden von 800 Millionen". */
function bareFit({ first }: Figure, passage: Passage, noun: ReadonlySet<string>): number {
  return standsIn(passage, first - NOUN_WITHIN, first, noun) ? 1 : NO_UNIT;
}

/** Whether a figure counts what a word of the question names, or a word for the same: "23 Länder". */
const counts = ({ first, last }: Figure, passage: Passage, noun: ReadonlySet<string>): boolean =>
  standsIn(passage, first + 1, last + NOUN_WITHIN, noun);

/** Somebody's words: those of whom the question names count more than another's, and verbatim ones if it asks for the wording. */
function sayings(passage: Passage, question: Question): Candidate[] {
  return passage.statements.flatMap((statement) => {
    if (statement.kind !== 'quote') return [];
    const { evidence, speaker, form } = statement;
    const asWanted = question.asked.kind === 'quote' || form === 'direct';
    return [spanning(evidence, passage.tokens, speakerFit(speaker, passage, question) * (asWanted ? 1 : RETOLD))];
  });
}

/** How well the speaker is who is asked about. */
function speakerFit(speaker: string | undefined, { article, tokens, names }: Passage, question: Question): number {
  if (speaker === undefined) return OTHER_SPEAKER;
  if (isNamed(speaker, article.name, question)) return 1;
  const noun = lastWord(speaker);
  const isNoun = tokens.some(({ text }) => text === noun) && !names.some(({ text }) => text.includes(noun));
  return isNoun ? OTHERWISE_CALLED : OTHER_SPEAKER;
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** Whether the question names a speaker: by a known name, or by the last word of what the article calls him. */
function isNamed(speaker: string, article: string, { language, terms, said }: Question): boolean {
  const key = nameKey(article, { name: speaker });
  return (
    terms.some(({ keys }) => keys.some((own) => own.key === key)) ||
    said.has(language.words.stem(language.words.fold(lastWord(speaker))))
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
