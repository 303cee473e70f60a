/** A name that a claim has → the name of the passage that stands where the claim has it. */
import { isCountry } from '../designations.ts';
import { languages } from '../languages/index.ts';
import type { Name } from '../names.ts';
import type { Hit } from '../search/index.ts';
import type { Passage } from '../search/passages.ts';
import type { Question } from '../search/question.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import { canDo } from './doers.ts';
import { claimSentence, smallWord, tellingSentence } from './sentence.ts';
import { sharedTerms } from './shared-terms.ts';
import { sentenceTelling, type Telling, type Text } from './telling.ts';

/** The name of the passage that stands where the claim has another: of several, the one whose clause has most of the claim's. */
export function inItsPlace(name: Name, read: Claim, hit: Hit): Name | undefined {
  const { question: claim } = read;
  const { passage, statement } = hit;
  const sentence = sentenceTelling(hit);
  const { answer } = statement ?? {};
  const namesake = passage.names.find((other) => isNamesake(name, other, read, sentence));
  if (namesake) return namesake;
  const joined = joinedInstead(name, read, passage, sentence);
  if (joined) return joined;
  const fresh = passage.names.filter((other) => canStandFor(name, other, sentence) && !isNamed(other, passage, claim));
  const firsts = fresh.filter(
    (other) =>
      !isSource(other, passage, sentence) &&
      !fresh.some((earlier) => continues(earlier, other, passage)) &&
      canReplace(name, claim, other, sentence),
  );
  const answering = firsts.filter(({ start, end }) => answer && start < answer.end && answer.start < end);
  const candidates = answering.length > 0 ? answering : firsts;
  const shared = candidates.map((other) => ({ other, weight: sharedTerms(read, name, sentence, other) }));
  const [best, next] = shared.sort((a, b) => b.weight - a.weight);
  return best && (!next || best.weight > next.weight) ? best.other : undefined;
}

/** Whether somebody does something in the claim of whom the sentence only has its words. */
export function isOnlySource({ first, last }: Name, read: Claim, { passage, ...hit }: Hit): boolean {
  const sentence = sentenceTelling({ passage, ...hit });
  const claimed = read.question.tokens.slice(first, last);
  const keys = claimed.flatMap(({ start }) => read.keysAt.get(start) ?? []);
  const isSame = (other: Name) =>
    sentence.tokenKeys.slice(other.first, other.last).some((theirs) => theirs.some((key) => keys.includes(key)));
  const same = passage.names.filter(isSame);
  const does = claimed[0] !== undefined && canDo(claimed[0], claimSentence(read));
  return does && same.length > 0 && same.every((other) => isSource(other, passage, sentence));
}

/** "nach Angaben des Amts": whoever the sentence has its words from, and who does nothing in it. */
function isSource({ text, first }: Name, { statements }: Passage, telling: Telling): boolean {
  const token = telling.tokens[first];
  const isVoice = statements.some(({ accordingTo }) => accordingTo !== '' && text.startsWith(accordingTo));
  return isVoice && token !== undefined && !canDo(token, tellingSentence(telling));
}

/** "Irak und Syrien", "Bundesamt (BSI)": the second is no other place for a name. */
function continues({ last }: Name, { first }: Name, { tokens }: Passage): boolean {
  return first === last || (first === last + 1 && JOINING.has(tokens[last]?.folded ?? ''));
}

const JOINING: ReadonlySet<string> = new Set(['und', 'and']);

/** "im Irak und in Polen" for "Irak und Syrien": what goes with the same other name. Of examples there are more. */
function joinedInstead(name: Name, read: Claim, passage: Passage, sentence: Telling): Name | undefined {
  const { names, question, keysAt } = read;
  const partner = names.find((other) => areJoined(other, name, question.tokens));
  const said = question.tokens.slice(partner?.first, partner?.last).flatMap(({ start }) => keysAt.get(start) ?? []);
  const isPartner = ({ first, last }: Name) =>
    sentence.tokenKeys.slice(first, last).some((keys) => keys.some((key) => said.includes(key)));
  const theirs = partner && passage.names.find(isPartner);
  if (!theirs || isExample(theirs.first, sentence)) return undefined;
  const isFree = (other: Name) => canStandFor(name, other, sentence) && !isNamed(other, passage, question);
  return passage.names.find((other) => isFree(other) && areJoined(theirs, other, passage.tokens));
}

/** Whether only "und", and small words with it, stand between two names. */
function areJoined(a: Name, b: Name, tokens: readonly Token[]): boolean {
  const [one, other] = a.first < b.first ? [a, b] : [b, a];
  const between = tokens.slice(one.last, other.first).map(({ folded }) => folded);
  return (
    between.length <= MOST_BETWEEN &&
    between.some((word) => JOINING.has(word)) &&
    tokens.slice(one.last, other.first).every(({ text }) => /^\p{Ll}/u.test(text))
  );
}

/** "und in der". */
const MOST_BETWEEN = 3;

/** Whether the claim says any word of a name: "Gabriel" names "Sigmar Gabriel". */
function isNamed({ first, last }: Name, { wordings: [text] }: Passage, { said }: Question): boolean {
  return text.tokenKeys.slice(first, last).some((keys) => keys.some((key) => said.has(key)));
}

/** Names of one kind; one of which nothing is known is a country only where it says where, and a dateline is none. */
function canStandFor(name: Name, other: Name, { text, tokens, language }: Telling): boolean {
  if (other.first === 0 && text.startsWith(DATELINE, other.end)) return false;
  const isSure = Object.values(languages).some((one) => isCountry(name.text, one));
  if (!isSure || other.kind !== 'unknown')
    return name.kind === other.kind || name.kind === 'unknown' || other.kind === 'unknown';
  const before = tokens[other.first - 1];
  return before !== undefined && language.quotes.prepositions.has(smallWord(before));
}

/** "Lindenfurt (lfb)": the agency in brackets. */
const DATELINE = ' (';

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

/** A country or body that does something is not where something is done, nor one of several that are examples. */
function canReplace(name: Name, claim: Question, other: Name, sentence: Telling): boolean {
  const isPerson = name.kind === 'person' || other.kind === 'person';
  const areAlike = isBehindPreposition(name.first, claim) === isBehindPreposition(other.first, sentence);
  return (isPerson || areAlike) && !isExample(other.first, sentence);
}

/** "über den IS": an article may stand between. */
function isBehindPreposition(first: number, { tokens, language }: Text): boolean {
  const [before, further] = [tokens[first - 1], tokens[first - 2]].map((token) => (token ? smallWord(token) : ''));
  const { prepositions, definite, indefinite } = language.quotes;
  const isArticle = definite.has(before ?? '') || indefinite.has(before ?? '');
  return prepositions.has((isArticle ? further : before) ?? '');
}

/** "Länder wie Polen und die Schweiz": only names, articles and "und" stand behind the word that gives examples. */
function isExample(first: number, { tokens, language: { words, quotes } }: Telling): boolean {
  const isListed = (token: Token) =>
    isCapital(token.text) || JOINING.has(token.folded) || quotes.definite.has(token.text.toLowerCase());
  const before = tokens.slice(0, first).findLast((token) => !isListed(token));
  return before !== undefined && words.examples.has(before.folded);
}
