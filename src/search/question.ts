/** A question as typed → what it is about (terms) and what it asks for. */

import type { AskedKind, Language } from '../language.ts';
import { isContent, type Key, keysOf, type Token, tokenize } from '../tokens.ts';

/** One word of weight in a question. `keys` are the forms to look for. */
export interface Term extends Token {
  readonly keys: readonly Key[];
}

/** What is asked for; `focus` is the folded noun that names it: "Welche Wale" → "wale". */
export interface Asked {
  readonly kind: AskedKind;
  readonly focus: string | undefined;
}

export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly asked: Asked;
}

const SYNONYM_WEIGHT = 0.6;

export function readQuestion(text: string, language: Language): Question {
  const tokens = tokenize(text, language);
  const asked = whatIsAsked(tokens, language);
  const terms = tokens
    .filter((token) => isTerm(token, language))
    .map((token) => ({ ...token, keys: termKeys(token, language) }));
  const kept = terms.length > 0 ? terms : tokens.map((token) => ({ ...token, keys: termKeys(token, language) }));
  return { text, language, tokens, terms: kept, asked };
}

function isTerm(token: Token, { words, question }: Language): boolean {
  return isContent(token, words) && !question.words.has(token.folded);
}

function termKeys(token: Token, { words }: Language): Key[] {
  const keys = keysOf(token.folded, words);
  const others = keys.flatMap(({ key, weight }) =>
    (words.synonyms.get(key) ?? []).map((other) => ({ key: other, weight: weight * SYNONYM_WEIGHT })),
  );
  return [...keys, ...others];
}

/** The first asking phrase decides; "which" and "how many" hand over to the noun behind them. */
export function whatIsAsked(tokens: readonly Token[], language: Language): Asked {
  const { question } = language;
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, question.phrases);
    if (phrase) return handOver(phrase.kind, tokens, phrase.next, language);
  }
  if (question.yesno.has(tokens[0]?.folded ?? '')) return { kind: 'yesno', focus: undefined };
  const named = tokens.map(({ folded }) => question.nouns.get(folded)).find(Boolean);
  return { kind: named ?? 'thing', focus: undefined };
}

function phraseAt(tokens: readonly Token[], index: number, phrases: ReadonlyMap<string, AskedKind | 'which'>) {
  for (let length = 3; length > 0; length -= 1) {
    const kind = phrases.get(
      tokens
        .slice(index, index + length)
        .map(({ folded }) => folded)
        .join(' '),
    );
    if (kind) return { kind, next: index + length };
  }
  return undefined;
}

function handOver(kind: AskedKind | 'which', tokens: readonly Token[], next: number, language: Language): Asked {
  const { question, words } = language;
  if (kind !== 'which' && kind !== 'number' && kind !== 'thing') return { kind, focus: undefined };
  const saying = tokens.some(
    ({ folded }) =>
      question.saying.has(folded) || keysOf(folded, words).some(({ key }) => sayingStems(language).has(key)),
  );
  if (kind === 'thing') return { kind: saying ? 'quote' : 'thing', focus: undefined };
  const following = tokens.slice(next, next + 3);
  const noun = following.find(({ folded }) => question.nouns.has(folded));
  const focus = noun ?? following.find((token) => isContent(token, words));
  const byNoun = noun && question.nouns.get(noun.folded);
  if (kind === 'number')
    return {
      kind: byNoun && ['money', 'share', 'duration'].includes(byNoun) ? byNoun : 'number',
      focus: focus?.folded,
    };
  return { kind: byNoun ?? 'list', focus: focus?.folded };
}

const sayingByLanguage = new Map<Language, Set<string>>();
function sayingStems(language: Language): Set<string> {
  const known = sayingByLanguage.get(language) ?? new Set([...language.question.saying].map(language.words.stem));
  sayingByLanguage.set(language, known);
  return known;
}
