/** The tokens of a question → what it asks for: a number, a person, a reason. */
import type { AskedKind, Language, Opening } from '../language.ts';
import { isContent, keysOf, type Token } from '../tokens.ts';

/** What is asked for; `focus` is the folded noun that names it: "Welche Wale" → "wale". */
export interface Asked {
  readonly kind: AskedKind;
  readonly focus: string | undefined;
}

/** The longest asking phrase has this many words: "seit wann", "mit wem". */
const LONGEST_PHRASE = 3;
/** "which" and "how many" leave the kind to the noun right behind: "neun westlichen Staaten". */
const LONGEST_NOUN_PHRASE = 3;
/** "what" and "how many of" may have it further off: "what was the total number", "wie viele der 19 000 Angriffe". */
const NOUN_WITHIN = 5;

/** The first asking phrase decides; "which" and "how many" hand over to the noun behind them. */
export function whatIsAsked(tokens: readonly Token[], language: Language): Asked {
  const { question } = language;
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, question.phrases);
    if (phrase) return handOver(phrase.kind, tokens, phrase.next, language);
  }
  if (question.yesno.has(tokens[0]?.folded ?? '')) return { kind: 'yesno', focus: undefined };
  const named = tokens.map((token) => question.nouns.get(token.folded)).find(Boolean);
  return { kind: named ?? 'thing', focus: undefined };
}

function phraseAt(tokens: readonly Token[], index: number, phrases: ReadonlyMap<string, Opening>) {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const words = tokens.slice(index, index + length).map(({ folded }) => folded);
    const kind = words.length === length ? phrases.get(words.join(' ')) : undefined;
    if (kind) return { kind, next: index + length };
  }
  return undefined;
}

function handOver(kind: Opening, tokens: readonly Token[], next: number, language: Language): Asked {
  if (kind === 'thing') return { kind: asksForWords(tokens, language) ? 'quote' : 'thing', focus: undefined };
  if (kind !== 'which' && kind !== 'number' && kind !== 'name') return { kind, focus: undefined };
  const direct = nounPhrase(tokens, next, language);
  const near =
    direct.length > 0 ? direct : tokens.slice(next, next + NOUN_WITHIN).filter((token) => isContent(token, language));
  const noun = near.findLast((token) => kindOfNoun(token, language));
  const named = noun && kindOfNoun(noun, language);
  if (kind === 'number') {
    const counted = named && AMOUNTS.has(named) ? noun : near.findLast(({ isNumber }) => !isNumber);
    return { kind: named && AMOUNTS.has(named) ? named : 'number', focus: counted?.folded };
  }
  const focus = direct.length > 0 ? (noun ?? direct.at(-1)) : undefined;
  if (kind === 'name')
    return {
      kind: named === 'place' || named === 'organisation' || named === 'person' ? named : 'list',
      focus: undefined,
    };
  return { kind: named ?? (focus ? 'list' : asksForWords(tokens, language) ? 'quote' : 'thing'), focus: focus?.folded };
}

/** The words of weight right behind "which", up to the noun: "neun westlichen Staaten". */
function nounPhrase(tokens: readonly Token[], next: number, language: Language): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(next, next + LONGEST_NOUN_PHRASE)) {
    if (!isContent(token, language)) break;
    phrase.push(token);
    if (language.words.compounds && /^\p{Lu}/u.test(token.text)) break;
  }
  return phrase;
}

/** What a noun asks for, by itself or as the last part of a compound: "Gesamtsumme" an amount, "Außenministerin" a person. */
export function kindOfNoun({ folded, text }: Token, language: Language): AskedKind | undefined {
  const whole = kindOf(folded, language);
  if (whole || !language.words.compounds || !/^\p{Lu}/u.test(text)) return whole;
  for (let start = SHORTEST_FRONT; start <= folded.length - SHORTEST_HEAD; start += 1) {
    const kind = kindOf(folded.slice(start), language);
    if (kind) return kind;
  }
  return undefined;
}

function kindOf(noun: string, { question, names, words }: Language): AskedKind | undefined {
  if (names.roles.has(noun)) return 'person';
  return (
    question.nouns.get(noun) ??
    question.nouns.get(words.stem(noun)) ??
    (names.bodies.has(noun) ? 'organisation' : undefined)
  );
}

/** Shorter beginnings and endings of a word are no words of their own. */
const SHORTEST_FRONT = 3;
const SHORTEST_HEAD = 4;

const AMOUNTS: ReadonlySet<AskedKind> = new Set(['money', 'share', 'duration']);

/** Whether somebody's words are asked for: a verb of saying is in the question. */
function asksForWords(tokens: readonly Token[], language: Language): boolean {
  const { saying } = language.question;
  return tokens.some((token) => keysOf(token, language).some(({ key }) => saying.has(key)));
}
