/** Noun phrases → speakers: names in full, pronouns and offices resolved to whom they mean. */

import type { Language } from '../language/language.ts';
import { isOffice } from '../text/designations.ts';
import { type Cast, type Person, personIn, titled } from './cast.ts';
import { meantBy, type Named } from './gender.ts';
import type { Phrase } from './phrases.ts';
import { isPronoun, type Syntax } from './syntax.ts';
import { isDeterminer } from './word-classes.ts';
import { isCapital, type Word } from './words.ts';

/** The speaker that a phrase means. */
export function speakerOf(
  text: string,
  { words, cast, language }: Syntax,
  phrase: Phrase,
  memory: Named,
): string | undefined {
  const first = words[phrase.first];
  if (!first) return undefined;
  if (phrase.last === phrase.first + 1 && isPronoun(first, language))
    return language.quotes.neuter.has(first.lower) ? memory.speaker : meantBy(first, memory, language);
  const isSeveral = language.quotes.coordinating.has(words[phrase.core]?.lower ?? '') && phrase.last > phrase.core;
  const person = personIn(words.slice(phrase.first, phrase.core), cast) ?? apposed(words, phrase, cast);
  if (person && !isSeveral && !isPossessor(words, phrase, cast, language)) return titled(person);
  return officeOf(words, phrase, cast, language) ?? label(text, words, phrase, language);
}

/** "Hanna Brandts Sprecher": behind the last name stands the office of another. */
function isPossessor(words: readonly Word[], { first, core }: Phrase, cast: Cast, { names }: Language): boolean {
  const own = words.slice(first, core);
  const named = own.findLastIndex((word) => personIn([word], cast) !== undefined);
  const office = own.findLastIndex(({ folded }) => isOffice(folded, { names }) || names.relations.has(folded));
  return named >= 0 && office > named && /s$|['’]$/.test(own[named]?.text ?? '');
}

/** "Der Leiter der Studie, Paulo Pinheiro," */
function apposed(words: readonly Word[], { last }: Phrase, cast: Cast): Person | undefined {
  if (words[last]?.text !== ',') return undefined;
  let end = last + 1;
  while (isCapital(words[end])) end += 1;
  return end >= last + 3 ? personIn(words.slice(last + 1, end), cast) : undefined;
}

/** "der Minister" → the person whose office ends with it. */
function officeOf(words: readonly Word[], phrase: Phrase, cast: Cast, language: Language): string | undefined {
  const { first, head, core, last } = phrase;
  if (core !== head + 1 || last > core || !isDeterminer(words[first], language)) return undefined;
  const office = words[head]?.lower.split('-').at(-1) ?? '';
  const here = words[head]?.start ?? 0;
  const lastMention = ({ mentions }: Person): number => mentions.findLast((mention) => mention < here) ?? -1;
  const [person] = [...cast.values()]
    .filter(({ role }) => role.toLowerCase().endsWith(office) && role !== '')
    .sort((a, b) => lastMention(b) - lastMention(a));
  return person && titled(person);
}

/** The phrase as a name by itself: without its determiner, "der zuständigen Behörde" → "zuständige Behörde". */
function label(text: string, words: readonly Word[], phrase: Phrase, language: Language): string {
  const { quotes } = language;
  const { first, head, core, last } = phrase;
  const end = words[(isFullName(words, phrase) ? core : last) - 1]?.end ?? 0;
  const determiners = words
    .slice(first, head)
    .filter((word) => isDeterminer(word, language) || quotes.focus.has(word.lower));
  const [noun, determiner] = [words[head], determiners.at(-1)];
  const adjectives = words
    .slice(first + determiners.length, head)
    .map((word) => nominative(word, determiner, noun, language));
  const rest = unquoted(text.slice(noun?.start ?? 0, end).replace(/\s+/g, ' '));
  return [...adjectives, determiner?.lower === 'des' ? quotes.ungenitive(rest) : rest].join(' ');
}

/** "„Spiegel“" → "Spiegel": marks around all of it are no part of a name. */
const unquoted = (name: string): string => /^[„“"»‚]([^„“”"»«‚‘]+)[“”"«‘]$/.exec(name)?.[1] ?? name;

function nominative(
  { text, lower }: Word,
  determiner: Word | undefined,
  noun: Word | undefined,
  { quotes }: Language,
): string {
  return determiner && quotes.adjective.test(lower)
    ? quotes.nominativeOf(text, determiner.lower, noun?.lower ?? '')
    : text;
}

const isFullName = (words: readonly Word[], { head, core }: Phrase): boolean =>
  words.slice(head, core).filter(isCapital).length >= 2;
