/** The tokens of a question → what it asks for: a number, a person, a reason. */
import type { AskedKind, Language } from '../language.ts';
import { isContent, keysOf, type Token } from '../tokens.ts';

/** What is asked for; `focus` is the folded noun that names it: "Welche Wale" → "wale". */
export interface Asked {
  readonly kind: AskedKind;
  readonly focus: string | undefined;
}

/** The longest asking phrase has this many words: "seit wann", "mit wem". */
const LONGEST_PHRASE = 3;
/** "which" and "how many" leave the kind to a noun this near: "welche neun westlichen Staaten". */
const NOUN_WITHIN = 3;
/** "what" may have its noun further off: "what was the total number". */
const NOUN_WITHIN_WHAT = 5;

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
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const words = tokens.slice(index, index + length).map(({ folded }) => folded);
    const kind = words.length === length ? phrases.get(words.join(' ')) : undefined;
    if (kind) return { kind, next: index + length };
  }
  return undefined;
}

function handOver(kind: AskedKind | 'which', tokens: readonly Token[], next: number, language: Language): Asked {
  if (kind === 'thing') return { kind: asksForWords(tokens, language) ? 'quote' : 'thing', focus: undefined };
  if (kind !== 'which' && kind !== 'number') return { kind, focus: undefined };
  const { question } = language;
  const following = tokens.slice(next, next + NOUN_WITHIN);
  const direct = following[0] !== undefined && isContent(following[0], language);
  const noun = (direct ? following : tokens.slice(next, next + NOUN_WITHIN_WHAT)).find(({ folded }) =>
    question.nouns.has(folded),
  );
  const named = noun && question.nouns.get(noun.folded);
  const focus =
    direct || kind === 'number' ? (noun ?? following.find((token) => isContent(token, language)))?.folded : undefined;
  if (kind === 'number') return { kind: named && AMOUNTS.has(named) ? named : 'number', focus };
  return { kind: named ?? (direct ? 'list' : asksForWords(tokens, language) ? 'quote' : 'thing'), focus };
}

const AMOUNTS: ReadonlySet<AskedKind> = new Set(['money', 'share', 'duration']);

/** Whether somebody's words are asked for: a verb of saying is in the question. */
function asksForWords(tokens: readonly Token[], language: Language): boolean {
  const { saying } = language.question;
  return tokens.some((token) => keysOf(token, language).some(({ key }) => saying.has(key)));
}
