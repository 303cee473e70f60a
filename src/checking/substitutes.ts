/** A name that a claim has → the name of the passage that stands where the claim has it. */
import type { Name } from '../names.ts';
import type { Hit } from '../search/index.ts';
import type { Passage } from '../search/passages.ts';
import type { Question } from '../search/question.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import { smallWord } from './sentence.ts';
import { sharedTerms } from './shared-terms.ts';
import { sentenceTelling, type Telling } from './telling.ts';

/** The name of the passage that stands where the claim has another: of several, the one whose clause has most of the claim's. */
export function inItsPlace(name: Name, read: Claim, hit: Hit): Name | undefined {
  const { question: claim } = read;
  const { passage, statement } = hit;
  const sentence = sentenceTelling(hit);
  const { answer } = statement ?? {};
  const namesake = passage.names.find((other) => isNamesake(name, other, read, sentence));
  if (namesake) return namesake;
  const fresh = passage.names.filter((other) => sameKind(name, other) && !isNamed(other, passage, claim));
  const firsts = fresh.filter(
    (other) => !fresh.some((earlier) => continues(earlier, other, passage)) && canReplace(name, claim, other, sentence),
  );
  const answering = firsts.filter(({ start, end }) => answer && start < answer.end && answer.start < end);
  const candidates = answering.length > 0 ? answering : firsts;
  const shared = candidates.map((other) => ({ other, weight: sharedTerms(read, name, sentence, other) }));
  const [best, next] = shared.sort((a, b) => b.weight - a.weight);
  return best && (!next || best.weight > next.weight) ? best.other : undefined;
}

/** "Irak und Syrien", "Bundesamt (BSI)": the second is no other place for a name. */
function continues({ last }: Name, { first }: Name, { tokens }: Passage): boolean {
  return first === last || (first === last + 1 && JOINING.has(tokens[last]?.folded ?? ''));
}

const JOINING: ReadonlySet<string> = new Set(['und', 'and']);

/** Whether the claim says any word of a name: "Gabriel" names "Sigmar Gabriel". */
function isNamed({ first, last }: Name, { wordings: [text] }: Passage, { said }: Question): boolean {
  return text.tokenKeys.slice(first, last).some((keys) => keys.some((key) => said.has(key)));
}

function sameKind(a: Name, b: Name): boolean {
  return a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown';
}

/** "Markus Michaelis" for "Andreas Michaelis": two given names with one last name. */
function isNamesake(
  name: Name,
  other: Name,
  { question, keysAt }: Claim,
  { tokens, tokenKeys, language }: Telling,
): boolean {
  const [given, last] = [question.tokens[name.first], question.tokens[name.last - 1]];
  const areWhole = name.last - name.first > 1 && other.last - other.first > 1;
  if (!areWhole || !given || !last) return false;
  const isLast = tokenKeys[other.last - 1]?.some((key) => keysAt.get(last.start)?.includes(key));
  const theirs = tokens[other.first]?.folded ?? '';
  const isGiven = language.names.given.has(theirs) && language.names.given.has(given.folded);
  return isLast === true && isGiven && theirs !== given.folded;
}

/** A country that does something is not where something is done, nor one of several that are examples. */
function canReplace(name: Name, { tokens, language }: Question, other: Name, sentence: Telling): boolean {
  const [own, theirs] = [tokens[name.first - 1], sentence.tokens[other.first - 1]];
  const isPlace = name.kind === 'place' && other.kind === 'place';
  const isWhere = theirs !== undefined && sentence.language.quotes.prepositions.has(smallWord(theirs));
  const isWhereToo = own !== undefined && language.quotes.prepositions.has(smallWord(own));
  return !(isPlace && isWhere && !isWhereToo) && !isExample(other.first, sentence);
}

/** "Länder wie Polen und die Schweiz": only names, articles and "und" stand behind the word that gives examples. */
function isExample(first: number, { tokens, language: { words, quotes } }: Telling): boolean {
  const isListed = (token: Token) =>
    isCapital(token.text) || JOINING.has(token.folded) || quotes.definite.has(token.text.toLowerCase());
  const before = tokens.slice(0, first).findLast((token) => !isListed(token));
  return before !== undefined && words.examples.has(before.folded);
}
