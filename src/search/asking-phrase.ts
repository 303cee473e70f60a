/** The tokens of a question → the phrase that asks: "seit wann", "which", also with a typing error. */
import type { Language, Opening } from '../language.ts';
import type { Token } from '../tokens.ts';
import { prepareClosestWord } from './mistyped.ts';

/** What an asking phrase asks for, and the index of the token behind it. */
export interface AskingPhrase {
  readonly kind: Opening;
  readonly next: number;
}

/** The longest asking phrase has this many words: "seit wann", "mit wem". */
const LONGEST_PHRASE = 3;

/** The first asking phrase that opens no clause; where there is none, a first word that is one with a typing error. */
export function askingPhrase(tokens: readonly Token[], language: Language): AskingPhrase | undefined {
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, language.question.phrases);
    if (phrase && !opensClause(tokens, index, language)) return phrase;
  }
  const mistyped = mistypedPhrase(tokens, language);
  return mistyped && { kind: mistyped, next: 1 };
}

function phraseAt(
  tokens: readonly Token[],
  index: number,
  phrases: ReadonlyMap<string, Opening>,
): AskingPhrase | undefined {
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

/** What the first word asks for if it is an asking word with a typing error: "wiviele", "wich". */
function mistypedPhrase([first]: readonly Token[], language: Language): Opening | undefined {
  if (!first || language.words.stop.has(first.folded) || language.words.synonyms.has(language.words.stem(first.folded)))
    return undefined;
  const meant = closestAsking(language)(first.folded);
  return meant === undefined ? undefined : language.question.phrases.get(meant);
}

const askings = new Map<Language, (typed: string) => string | undefined>();

/** Finds the asking word of a language that a mistyped one means; the words are read when they are first needed. */
function closestAsking(language: Language): (typed: string) => string | undefined {
  const known = askings.get(language) ?? prepareClosestWord(singleWords(language));
  askings.set(language, known);
  return known;
}

const singleWords = ({ question }: Language): string[] =>
  [...question.phrases.keys()].filter((phrase) => !phrase.includes(' '));
