/** What a passage holds of the kind that is asked for: the spans that could be the short answer. */
import type { Span } from '../article.ts';
import { isCountry } from '../designations.ts';
import type { Figure } from '../figures.ts';
import type { AskedKind } from '../language.ts';
import { languages } from '../languages/index.ts';
import type { Name, NameKind } from '../names.ts';
import type { Token } from '../tokens.ts';
import { nameKey } from './aliases.ts';
import { type Passage, type Tokens, tokensIn } from './passages.ts';
import type { Question, Term } from './question.ts';

/** A span and its tokens; `fit` is how well it is of the asked kind, from 0 to 1. */
export interface Candidate extends Span, Tokens {
  readonly fit: number;
}

/** A figure whose noun is the asked one fits; another may still be it, since nouns are paraphrased. */
const OTHER_NOUN = 0.7;
/** "How many of the people" may be told as a share, but hardly in euros or days. */
const SHARE_FOR_NUMBER = 0.5;
const UNIT_FOR_NUMBER = 0.3;
/** An amount without unit where one with unit is asked for. */
const NO_UNIT = 0.4;
/** A name of a kind that could not be told, and a name of another kind. */
const UNKNOWN_KIND = 0.6;
const OTHER_KIND = 0.3;
/** "Who" may be a body, and so may "where from". */
const BODY_FOR_PERSON = 0.8;
const BODY_FOR_PLACE = 0.6;
/** Words of somebody else than who is asked about. */
const OTHER_SPEAKER = 0.4;
/** Reported speech where the wording is asked for. */
const RETOLD = 0.4;
/** The noun that a figure counts stands at most this many words behind it: "23 arabische und westliche Länder". */
const NOUN_WITHIN = 3;

/** The candidates of a passage, in reading order. What the question itself says is none. */
export function candidatesIn(passage: Passage, question: Question): Candidate[] {
  const { kind } = question.asked;
  if (AMOUNTS.has(kind)) return amounts(passage, question);
  if (kind === 'date')
    return fresh(passage.figures, passage, question)
      .filter((figure) => figure.kind === 'date')
      .map((figure) => candidate(figure, 1));
  if (kind === 'reason') return reasons(passage);
  if (SAYINGS.has(kind)) return sayings(passage, question);
  if (NAMED.has(kind) || kind === 'list') return names(passage, question, kind);
  return [];
}

/** The kinds that a name answers. */
export const NAMED: ReadonlySet<AskedKind> = new Set(['person', 'organisation', 'place', 'name']);

/** The kinds that somebody's words answer. */
export const SAYINGS: ReadonlySet<AskedKind> = new Set(['quote', 'wording']);

/** The kinds that a figure answers. */
export const AMOUNTS: ReadonlySet<AskedKind> = new Set(['number', 'money', 'share', 'duration']);

function amounts(passage: Passage, question: Question): Candidate[] {
  return fresh(passage.figures, passage, question)
    .map((figure) => candidate(figure, amountFit(figure, passage, question)))
    .filter(({ fit }) => fit > 0);
}

function amountFit(figure: Figure, passage: Passage, question: Question): number {
  const { asked, terms, measure } = question;
  if (measure) return measure.test(figure.unit) ? 1 : UNIT_FOR_NUMBER;
  if (asked.kind !== 'number') return figure.kind === asked.kind ? 1 : figure.kind === 'number' ? NO_UNIT : 0;
  if (figure.kind === 'date') return 0;
  const noun = terms.find(({ folded }) => folded === asked.focus);
  if (!noun || counts(figure, passage, noun)) return 1;
  if (figure.kind === 'number') return OTHER_NOUN;
  return figure.kind === 'share' && figure.unit !== 'share' ? SHARE_FOR_NUMBER : UNIT_FOR_NUMBER;
}

/** Whether a figure counts what a word of the question names, or a word for the same: "23 Länder". */
function counts({ first, last }: Figure, { wordings: [text] }: Passage, { keys }: Term): boolean {
  return text.tokenKeys.slice(first + 1, last + NOUN_WITHIN).some((has) => keys.some(({ key }) => has.includes(key)));
}

const FITTING_NAMES: Partial<Record<AskedKind, NameKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
};

/** A weekday is no name. */
function names(passage: Passage, question: Question, kind: AskedKind): Candidate[] {
  const wanted = FITTING_NAMES[kind];
  const dates = passage.figures.filter((figure) => figure.kind === 'date');
  const named = passage.names.filter((name) => !dates.some((date) => overlap(date, name)));
  const byRole = question.asked.role !== undefined;
  return unsaid(named, passage, question).map((name) =>
    candidate(name, isTooLarge(name, question, passage) ? OTHER_KIND : nameFit(name.kind, wanted, byRole)),
  );
}

/** A country is no town. */
function isTooLarge({ text }: Name, { asked, language }: Question, { article }: Passage): boolean {
  return language.question.towns.has(asked.focus ?? '') && isCountry(text, languages[article.language]);
}

function nameFit(kind: NameKind, wanted: NameKind | undefined, byRole: boolean): number {
  if (wanted === undefined || kind === wanted) return 1;
  if (wanted === 'person' && kind === 'organisation') return byRole ? OTHER_KIND : BODY_FOR_PERSON;
  if (wanted === 'place' && kind === 'organisation') return BODY_FOR_PLACE;
  return kind === 'unknown' ? UNKNOWN_KIND : OTHER_KIND;
}

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

/** The names of which the question says no word: "Interpol-Datenbank" is no news to who asks of Interpol. */
export function unsaid(names: readonly Name[], { wordings: [text] }: Passage, { said }: Question): Name[] {
  return names.filter(({ first, last }) => {
    for (let at = first; at < last; at += 1) if (text.tokenKeys[at]?.some((key) => said.has(key))) return false;
    return true;
  });
}

/** Of a figure or name, whose `last` is exclusive. */
const candidate = ({ start, end, first, last }: Figure | Name, fit: number): Candidate => ({
  start,
  end,
  first,
  last: last - 1,
  fit,
});

const spanning = ({ start, end }: Span, tokens: readonly Token[], fit: number): Candidate => ({
  start,
  end,
  ...tokensIn(tokens, { start, end }),
  fit,
});

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
