/** The tokens of a question → its terms: the words that say what it is about, each with the forms to look for. */
import { isCountry } from '../designations.ts';
import { findFigures } from '../figures.ts';
import type { Language } from '../language.ts';
import { findNames, type Name } from '../names.ts';
import { capitalised, isTopical, type Key, keysOf, numberKey, type Token } from '../tokens.ts';
import { type Aliases, WHOLE_WEIGHT } from './aliases.ts';
import type { Typed } from './asked-noun.ts';
import type { Expressed } from './expressions.ts';
import type { Synonyms } from './synonyms.ts';

/** One word of weight in a question. `keys` are the forms to look for, the word's own first. */
export interface Term extends Token {
  readonly keys: readonly Key[];
  /** Whether it is a number or names somebody or something: such a word is not paraphrased. */
  readonly isName: boolean;
  /** Whether it may name somebody or something that nobody here has heard of. */
  readonly mayName: boolean;
}

/** A word for the same thing stands for the word, but less surely than the word itself. */
const SYNONYM_WEIGHT = 0.6;

/** What terms are read with, in a language. */
export interface TermReader {
  readonly language: Language;
  readonly aliases: Aliases;
  readonly synonyms: Synonyms;
}

/** Reads the words of weight, each once; what an expression says already is none. */
export function readTerms({ text, tokens }: Typed, { keys, others }: Expressed, reader: TermReader): Term[] {
  const { language, aliases } = reader;
  const chosen = onceEach(tokens.filter((token) => isTopical(token, language) && !others.has(token)));
  const values = valuesOf(tokens, language);
  const known = aliases(tokens, true);
  const { certain, possible } = namingTokens(text, tokens, language);
  return chosen.map((token): Term => {
    const names = known.get(token) ?? [];
    const isCalled = certain.has(token) || names.some(({ weight }) => weight >= WHOLE_WEIGHT);
    // Who types in small letters means the country all the same.
    const isName = token.isNumber || isCalled || isCountry(capitalised(token.text), language);
    const own = termKeys(formsOf(token, keys.get(token), language), values.get(token.start), reader);
    return { ...token, keys: names.length > 0 ? [...own, ...names] : own, isName, mayName: possible.has(token) };
  });
}

/** A word that comes again tells nothing more: "how do schools of this sort compare to other schools". */
function onceEach(tokens: readonly Token[]): Token[] {
  const said = new Set<string>();
  return tokens.filter(({ folded }) => !said.has(folded) && said.add(folded));
}

/** A word that says something together with others says less by itself: "stellt" of "stellt ... bereit". */
const PART_OF_MORE = 0.85;

function formsOf(token: Token, together: readonly Key[] | undefined, language: Language): readonly Key[] {
  const own = keysOf(token, language);
  return together ? [...together, ...own.map(({ key, weight }) => ({ key, weight: weight * PART_OF_MORE }))] : own;
}

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

function termKeys(own: readonly Key[], value: number | undefined, { synonyms }: TermReader): Key[] {
  const keys = value === undefined ? [...own] : [{ key: numberKey(value), weight: 1 }, ...own];
  for (const { key, weight } of own)
    for (const other of synonyms(key)) keys.push({ key: other, weight: weight * SYNONYM_WEIGHT });
  return keys;
}
