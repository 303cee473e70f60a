/** The tokens of a question → the phrase that asks: "seit wann", "which". */
import type { Language, Opening } from '../language/language.ts';
import { oncePer } from '../language/memory.ts';
import type { Token } from '../text/tokens.ts';

/** What an asking phrase asks for, and the index of the token behind it. */
export interface AskingPhrase {
  readonly kind: Opening;
  readonly next: number;
}

/** The longest asking phrase has this many words: "seit wann", "mit wem". */
const LONGEST_PHRASE = 3;

/** The first asking phrase that opens no clause. */
export function askingPhrase(tokens: readonly Token[], language: Language): AskingPhrase | undefined {
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, language.question.phrases);
    if (phrase && !opensClause(tokens, index, language)) return phrase;
  }
  return undefined;
}

/** The words that asking phrases begin with. */
const openings = oncePer(
  (phrases: ReadonlyMap<string, Opening>) => new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
);

function phraseAt(
  tokens: readonly Token[],
  index: number,
  phrases: ReadonlyMap<string, Opening>,
): AskingPhrase | undefined {
  if (!openings(phrases).has(tokens[index]?.folded ?? '')) return undefined;
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const words = tokens.slice(index, index + length).map(({ folded }) => folded);
    const kind = words.length === length ? phrases.get(words.join(' ')) : undefined;
    if (kind) return { kind, next: index + length };
  }
  return undefined;
}

/** "When the bridge closed, what ...": it asks only if a verb follows that makes a question, or if nothing else does. */
function opensClause(tokens: readonly Token[], index: number, { question }: Language): boolean {
  if (!question.subordinating.has(tokens[index]?.folded ?? '')) return false;
  if (question.yesno.has(tokens[index + 1]?.folded ?? '')) return false;
  return tokens.slice(index + 1).some(({ folded }) => question.phrases.has(folded));
}
