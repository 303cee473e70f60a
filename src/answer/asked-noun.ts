/** The words behind an asking phrase → the noun that says what is asked for, and what that is. */

import type { AskedKind, Language } from '../language/language.ts';
import { isCapital, isContent, isTopical, readDigits, type Token } from '../text/tokens.ts';

/** A question's text and its tokens. */
export interface Typed {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** "which" and "how many" leave the kind to the noun right behind: "neun westlichen Staaten". */
const LONGEST_NOUN_PHRASE = 3;

/** The noun phrase right behind the asking phrase; or, where there is none, the words of weight that follow. */
export interface Behind {
  readonly direct: readonly Token[];
  readonly near: readonly Token[];
}

/** The words of weight right behind "which", up to the noun: "neun westlichen Staaten", "IS-Kämpfer". */
export function nounPhrase({ text, tokens }: Typed, next: number, language: Language): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(next, next + LONGEST_NOUN_PHRASE)) {
    if (!isContent(token, language)) break;
    phrase.push(token);
    if (language.words.compounds && isCapital(token.text) && text[token.end] !== '-') break;
  }
  return phrase;
}

/** The noun that says what is asked for, and what that is. */
export function nounOf(direct: readonly Token[], near: readonly Token[], language: Language) {
  const noun = direct.length > 0 ? direct.findLast((token) => kindOfNoun(token, language)) : firstNoun(near, language);
  return { noun, kind: noun && kindOfNoun(noun, language) };
}

/** The first noun that is behind "what is the": in German the first word with a capital, if it is of a kind. */
export function firstNoun(further: readonly Token[], language: Language): Token | undefined {
  const [noun] = language.words.compounds ? further.filter(({ text }) => isCapital(text)) : [];
  const found = noun ?? further.find((token) => kindOfNoun(token, language));
  return found && kindOfNoun(found, language) ? found : undefined;
}

/**
 * The noun that "what is" asks for: "population" in "what is the estimated population of". In "what did the player win" and
 * "what was the player wearing" none is.
 */
export function definedNoun({ tokens }: Typed, next: number, language: Language): Token | undefined {
  const { copula, definite } = language.quotes;
  if (!copula.has(tokens[next]?.folded ?? '') && !isPossessive(tokens[next - 1])) return undefined;
  const isWeighty = (token: Token) => isTopical(token, language) && !language.words.negations.has(token.folded);
  const from = tokens.findIndex((token, at) => at >= next && isWeighty(token));
  const behind = from < 0 ? [] : tokens.slice(from);
  const end = behind.findIndex((token) => !isWeighty(token));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  const isDefinite = definite.has(tokens[from - 1]?.folded ?? '') || phrase.some(isPossessive);
  const head = phrase.find((token) => kindOfNoun(token, language) === 'reason') ?? phrase.at(-1);
  return isDefinite && head && kindOfNoun(head, language) ? head : undefined;
}

const isPossessive = (token: Token | undefined): boolean => /['’]s$/.test(token?.text ?? '');

/** The last word; but where no verb of asking follows, the words have their verb among them: "guests" in "how many guests came". */
export function countedNoun(
  { tokens }: Typed,
  direct: readonly Token[],
  { words, question }: Language,
): Token | undefined {
  const nouns = direct.filter(({ isNumber }) => !isNumber);
  const last = nouns.at(-1);
  const behind = tokens.find(({ start }) => start >= (last?.end ?? 0));
  if (words.compounds || question.yesno.has(behind?.folded ?? '')) return last;
  return nouns.find(({ folded }) => /[^s]s$/.test(folded)) ?? nouns[0];
}

/** "Wer ist der Chef": the first word of weight, if it is an office. */
export function roleIn(further: readonly Token[], language: Language): Token | undefined {
  const first = further.find((token) => isContent(token, language));
  return first && kindOfNoun(first, language) === 'person' ? first : undefined;
}

/** The number in a noun phrase: "welche drei Städte". */
export function countIn(phrase: readonly Token[], { figures }: Language): number {
  const counts = phrase.map(({ text, folded, isNumber }) =>
    isNumber ? readDigits(text, figures) : (figures.numbers.get(folded) ?? figures.readNumber(folded) ?? 1),
  );
  return Math.max(1, ...counts);
}

/** What a noun asks for, by itself or as the last part of a compound: "Gesamtsumme" an amount, "Außenministerin" a person. */
export function kindOfNoun({ folded, text }: Token, language: Language): AskedKind | undefined {
  const whole = kindOf(folded, language);
  if (whole || !language.words.compounds || !isCapital(text)) return whole;
  for (let start = SHORTEST_FRONT; start <= folded.length - SHORTEST_HEAD; start += 1) {
    const kind = kindOf(folded.slice(start), language);
    if (kind) return kind;
  }
  return undefined;
}

function kindOf(noun: string, { question, names }: Language): AskedKind | undefined {
  if (names.roles.has(noun)) return 'person';
  return question.nouns.get(noun) ?? (names.bodies.has(noun) ? 'organisation' : undefined);
}

/** Shorter beginnings and endings of a word are no words of their own. */
const SHORTEST_FRONT = 3;
const SHORTEST_HEAD = 4;
