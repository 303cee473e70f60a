/** A question as typed → what it is about (terms) and what it asks for. */
import { findFigures } from '../figures.ts';
import type { AskedKind, Language } from '../language.ts';
import { isContent, type Key, keysOf, numberKey, type Token, tokenize } from '../tokens.ts';
import { type Asked, whatIsAsked } from './asked.ts';

/** One word of weight in a question. `keys` are the forms to look for, the word's own first. */
export interface Term extends Token {
  readonly keys: readonly Key[];
}

export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly asked: Asked;
}

/** A word for the same thing stands for the word, but less surely than the word itself. */
const SYNONYM_WEIGHT = 0.6;

/** Reads a question, or with `asks` a text that asks for just that. Where nothing but small words was typed, they are the terms. */
export function readQuestion(text: string, language: Language, asks?: AskedKind): Question {
  const tokens = tokenize(text, language);
  const values = valuesOf(tokens, language);
  const read = (chosen: readonly Token[]) =>
    chosen.map((token) => ({ ...token, keys: termKeys(token, values, language) }));
  const terms = read(
    tokens.filter((token) => isContent(token, language) && !language.question.words.has(token.folded)),
  );
  return {
    text,
    language,
    tokens,
    terms: terms.length > 0 ? terms : read(tokens),
    asked: asks ? { kind: asks, focus: undefined, count: 1 } : whatIsAsked({ text, tokens }, language),
  };
}

/** Where a figure of several words starts → its value: "2,3 Milliarden". */
function valuesOf(tokens: readonly Token[], language: Language): Map<number, number> {
  const amounts = findFigures(tokens, language).filter(({ kind }) => kind !== 'date');
  return new Map(amounts.map(({ start, value }) => [start, value]));
}

function termKeys(token: Token, values: ReadonlyMap<number, number>, language: Language): Key[] {
  const keys = keysOf(token, language);
  const value = values.get(token.start);
  if (value !== undefined) keys.unshift({ key: numberKey(value), weight: 1 });
  const { synonyms } = language.words;
  const others = keys.flatMap(({ key, weight }) =>
    (synonyms.get(key) ?? []).map((other) => ({ key: other, weight: weight * SYNONYM_WEIGHT })),
  );
  return [...keys, ...others];
}
