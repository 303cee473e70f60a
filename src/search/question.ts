/** A question as typed → what it is about (terms) and what it asks for. */
import type { AskedKind, Language, Units } from '../language.ts';
import { type Token, tokenize } from '../tokens.ts';
import { type Asked, whatIsAsked } from './asked.ts';
import { correctAsking } from './asking-phrase.ts';
import type { Correction } from './correction.ts';
import { findExpressions, NOTHING_EXPRESSED } from './expressions.ts';
import { readTerms, type Term, type TermReader } from './terms.ts';

/** What asks for a figure with one of some units: "schwer" for kilos or tonnes. */
export interface Measure extends Units {
  readonly adjective: string;
}

export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  /** All its words, folded. */
  readonly words: ReadonlySet<string>;
  readonly asked: Asked;
  /** The keys of the noun that it asks by, none where it asks by none. */
  readonly noun: ReadonlySet<string>;
  readonly measure: Measure | undefined;
  /** The keys of the words that it says. Not those of names: who asks by the office wants to know the name. */
  readonly said: ReadonlySet<string>;
}

/** No question is longer; what comes behind is not read. */
const LONGEST = 1000;

/** What a question is read with, in a language. */
interface Reader extends TermReader {
  readonly correct: Correction;
}

/** Reads a question, or with `asks` a text that asks for just that. Small words are no terms: "Wer bist du" has none. */
export function readQuestion(text: string, reader: Reader, asks?: AskedKind): Question {
  const { language, correct } = reader;
  const tokens = correctAsking(tokenize(text.slice(0, LONGEST), language).map(correct), language);
  // A claim is compared word by word.
  const expressed = asks ? NOTHING_EXPRESSED : findExpressions(tokens, language);
  const terms = readTerms({ text, tokens }, expressed, reader);
  const said = terms.flatMap(({ keys }) => keys.filter(({ weight }) => weight === 1));
  const asked: Asked = asks
    ? { kind: asks, focus: undefined, count: 1, role: undefined }
    : whatIsAsked({ text, tokens }, language);
  return {
    text,
    language,
    tokens,
    terms,
    words: new Set(tokens.map(({ folded }) => folded)),
    asked,
    noun: new Set(terms.find(({ folded }) => folded === asked.focus)?.keys.map(({ key }) => key)),
    measure: measureIn(tokens, language),
    said: new Set(said.map(({ key }) => key)),
  };
}

function measureIn(tokens: readonly Token[], { question: { measures } }: Language): Measure | undefined {
  for (const [at, { folded }] of tokens.entries()) {
    const adjective = tokens[at + 1]?.folded ?? '';
    const units = measures.get(`${folded} ${adjective}`);
    if (units) return { adjective, ...units };
  }
  return undefined;
}
