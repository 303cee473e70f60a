/** A question as typed → what it is about (terms) and what it asks for. */
import { isCountry } from '../designations.ts';
import { findFigures } from '../figures.ts';
import type { AskedKind, Language, Units } from '../language.ts';
import { findNames, type Name } from '../names.ts';
import { isTopical, type Key, keysOf, numberKey, type Token, tokenize } from '../tokens.ts';
import { type Aliases, WHOLE_WEIGHT } from './aliases.ts';
import { type Asked, whatIsAsked } from './asked.ts';
import type { Typed } from './asked-noun.ts';
import { correctAsking } from './asking-phrase.ts';
import type { Correction } from './correction.ts';
import { type Expressed, findExpressions, NOTHING_EXPRESSED } from './expressions.ts';
import type { Synonyms } from './synonyms.ts';

/** One word of weight in a question. `keys` are the forms to look for, the word's own first. */
export interface Term extends Token {
  readonly keys: readonly Key[];
  /** Whether it is a number or names somebody or something: such a word is not paraphrased. */
  readonly isName: boolean;
  /** Whether it may name somebody or something that nobody here has heard of. */
  readonly mayName: boolean;
}

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

/** A word for the same thing stands for the word, but less surely than the word itself. */
const SYNONYM_WEIGHT = 0.6;

/** No question is longer; what comes behind is not read. */
const LONGEST = 1000;

/** What a question is read with, in a language. */
interface Reader {
  readonly language: Language;
  readonly aliases: Aliases;
  readonly synonyms: Synonyms;
  readonly correct: Correction;
}

/** Reads a question, or with `asks` a text that asks for just that. Small words are no terms: "Wer bist du" has none. */
export function readQuestion(text: string, reader: Reader, asks?: AskedKind): Question {
  const { language, correct } = reader;
  const tokens = correctAsking(tokenize(text.slice(0, LONGEST), language).map(correct), language);
  // A claim is compared word by word.
  const expressed = asks ? NOTHING_EXPRESSED : findExpressions(tokens, language);
  const weighty = onceEach(tokens.filter((token) => isTopical(token, language) && !expressed.others.has(token)));
  const terms = readTerms(weighty, { text, tokens }, expressed, reader);
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

/** A word that comes again tells nothing more: "how do schools of this sort compare to other schools". */
function onceEach(tokens: readonly Token[]): Token[] {
  const said = new Set<string>();
  return tokens.filter(({ folded }) => !said.has(folded) && said.add(folded));
}

function readTerms(chosen: readonly Token[], { text, tokens }: Typed, { keys }: Expressed, reader: Reader): Term[] {
  const { language, aliases } = reader;
  const values = valuesOf(tokens, language);
  const known = aliases(tokens, true);
  const { certain, possible } = namingTokens(text, tokens, language);
  return chosen.map((token): Term => {
    const names = known.get(token) ?? [];
    const isCalled = certain.has(token) || names.some(({ weight }) => weight >= WHOLE_WEIGHT);
    const isName = token.isNumber || isCalled || isCountry(capitalised(token.text), language);
    const own = termKeys(formsOf(token, keys.get(token), language), values.get(token.start), reader);
    return { ...token, keys: names.length > 0 ? [...own, ...names] : own, isName, mayName: possible.has(token) };
  });
}

/** A word that says something together with others says less by itself: "stellt" of "stellt ... bereit". */
const PART_OF_MORE = 0.85;

function formsOf(token: Token, together: readonly Key[] | undefined, language: Language): readonly Key[] {
  const own = keysOf(token, language);
  return together ? [...together, ...own.map(({ key, weight }) => ({ key, weight: weight * PART_OF_MORE }))] : own;
}

/** Who types in small letters means the country all the same. */
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The tokens that names are made of; of a name whose kind cannot be told it is not certain that it is one. */
function namingTokens(text: string, tokens: readonly Token[], language: Language) {
  const names = findNames(text, [tokens], language)[0] ?? [];
  const tokensOf = (some: readonly Name[]) => new Set(some.flatMap(({ first, last }) => tokens.slice(first, last)));
  return { certain: tokensOf(names.filter(({ kind }) => kind !== 'unknown')), possible: tokensOf(names) };
}

/** Where a figure of several words starts → its value: "2,3 Milliarden". */
function valuesOf(tokens: readonly Token[], language: Language): Map<number, number> {
  const amounts = findFigures(tokens, language).filter(({ kind }) => kind !== 'date');
  return new Map(amounts.map(({ start, value }) => [start, value]));
}

function termKeys(own: readonly Key[], value: number | undefined, { synonyms }: Reader): Key[] {
  const keys = value === undefined ? [...own] : [{ key: numberKey(value), weight: 1 }, ...own];
  for (const { key, weight } of own)
    for (const other of synonyms(key)) keys.push({ key: other, weight: weight * SYNONYM_WEIGHT });
  return keys;
}
