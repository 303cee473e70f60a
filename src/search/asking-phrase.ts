/** The tokens of a question → the phrase that asks: "seit wann", "which", also with a typing error. */
import type { Language, Opening } from '../language.ts';
import { oncePer } from '../once-per.ts';
import type { Token } from '../tokens.ts';
import { prepareClosestWord } from './mistyped.ts';

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

/** Where no phrase asks, a mistyped asking word in front is read as the one it means: "wiviele", "ab wan". */
export function correctAsking(tokens: readonly Token[], language: Language): readonly Token[] {
  if (askingPhrase(tokens, language)) return tokens;
  const first = tokens.findIndex(({ folded }) => !language.quotes.prepositions.has(folded));
  const meant = meantAsking(tokens[first], language);
  return meant === undefined ? tokens : tokens.map((token, at) => (at === first ? { ...token, folded: meant } : token));
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

function meantAsking(token: Token | undefined, language: Language): string | undefined {
  const { words } = language;
  if (!token || words.stop.has(token.folded) || words.synonyms.has(words.stem(token.folded))) return undefined;
  return closestAsking(language)(token.folded);
}

/** Finds the asking word of a language that a mistyped one means. */
const closestAsking = oncePer(({ question }: Language) =>
  prepareClosestWord([...question.phrases.keys()].filter((phrase) => !phrase.includes(' '))),
);
