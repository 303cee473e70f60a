/** A claim or a telling as a sentence of nouns and verbs, told by form and place. */
import type { Figure } from '../figures.ts';
import type { Language } from '../language.ts';
import { isCapital, isContent, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import { areInOneClause } from './clauses.ts';
import { isOfNation } from './nation.ts';
import type { Telling } from './telling.ts';

/** A text in tokens, with the forms that each is found by. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly figures: readonly Figure[];
  keysOf(token: Token): readonly string[];
}

/** A claim as a sentence. */
export function claimSentence({ question: { tokens, text, language }, figures, keysAt }: Claim): Sentence {
  return { text, tokens, language, figures, keysOf: ({ start }) => keysAt.get(start) ?? [] };
}

/** A telling as a sentence. */
export function tellingSentence({ text, tokens, language, figures, tokenKeys }: Telling): Sentence {
  return { text, tokens, language, figures, keysOf: (token) => tokenKeys[tokens.indexOf(token)] ?? [] };
}

const isFigure = ({ start }: Token, { figures }: Sentence): boolean =>
  figures.some((figure) => start >= figure.start && start < figure.end);

/** A noun that has a capital; German writes all so, English only names. */
export const isNoun = (token: Token, sentence: Sentence): boolean =>
  isCapital(token.text) &&
  isContent(token, sentence.language) &&
  !sentence.language.figures.bounds.has(token.folded) &&
  !isFigure(token, sentence);

/** In lower case, as the lists of verbs and pronouns have it; "IS" is no "is". */
export const smallWord = ({ text, isAcronym }: Token): string => (isAcronym ? text : text.toLowerCase());

/** A word of weight written small that can be a verb by its place. */
export function canBeVerb(token: Token, sentence: Sentence): boolean {
  if (isCapital(token.text) || !isContent(token, sentence.language) || isFigure(token, sentence)) return false;
  const at = sentence.tokens.indexOf(token);
  const [before, behind] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  const isBehindNoun = before !== undefined && isNoun(before, sentence) && !describes(before, sentence);
  const { compounds, auxiliaries } = sentence.language.words;
  if (compounds) return isBehindNoun || opensObject(token, behind, sentence);
  const word = before ? smallWord(before) : '';
  if (behind && [auxiliaries.having, auxiliaries.passive].some((set) => set.has(smallWord(behind)))) return false;
  return isBehindNoun || auxiliaries.passive.has(word) || auxiliaries.having.has(word);
}

/** "Syrian refugees": English writes an adjective of a nation with a capital, and what stands behind it is no verb. */
const describes = (token: Token, { language }: Sentence): boolean =>
  !language.words.compounds && isOfNation(token, language);

/** A German verb ends its clause, or an object follows it; an adjective goes with the noun behind it. */
function opensObject(token: Token, behind: Token | undefined, sentence: Sentence): boolean {
  if (!behind || !areInOneClause(sentence.text, token, behind)) return true;
  if (isNoun(behind, sentence)) return !/e[nmrs]?$/.test(token.text);
  return sentence.language.names.determiners.has(behind.folded);
}
