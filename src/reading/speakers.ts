/** Noun phrases → speakers: names in full, pronouns and offices resolved to whom they mean. */
import type { Language } from '../language.ts';
import { type Cast, type Person, personIn, titled } from './cast.ts';
import { isDeterminer, type Phrase } from './phrases.ts';
import { isPronoun, type Syntax } from './syntax.ts';
import { isCapital, type Word } from './words.ts';

/** The speaker that a phrase means. */
export function speakerOf(
  text: string,
  { words, cast, language }: Syntax,
  phrase: Phrase,
  memory: { readonly speaker: string | undefined; readonly subject: string | undefined },
): string | undefined {
  const first = words[phrase.first];
  if (!first) return undefined;
  if (phrase.last === phrase.first + 1 && isPronoun(first, language))
    return language.quotes.neuter.has(first.lower) ? memory.speaker : (memory.subject ?? memory.speaker);
  const person = personIn(words.slice(phrase.first, phrase.core), cast) ?? apposed(words, phrase, cast);
  if (person) return titled(person);
  return officeOf(words, phrase, cast, language) ?? label(text, words, phrase, language);
}

/** "Der Leiter der Studie, Paulo Pinheiro," */
function apposed(words: readonly Word[], { last }: Phrase, cast: Cast): Person | undefined {
  if (words[last]?.text !== ',') return undefined;
  let end = last + 1;
  while (isCapital(words[end])) end += 1;
  return end >= last + 3 ? personIn(words.slice(last + 1, end), cast) : undefined;
}

/** "der Minister" → the person whose office ends with it. */
function officeOf(
  words: readonly Word[],
  { first, head, core, last }: Phrase,
  cast: Cast,
  language: Language,
): string | undefined {
  if (core !== head + 1 || last > core || !isDeterminer(words[first], language)) return undefined;
  const noun = words[head]?.lower ?? '';
  const here = words[head]?.start ?? 0;
  const known = [...cast.values()].filter(
    ({ role }) => role && role.toLowerCase().endsWith(noun.split('-').at(-1) ?? noun),
  );
  return known
    .map((person) => ({ person, at: person.mentions.findLast((mention) => mention < here) ?? -1 }))
    .sort((a, b) => b.at - a.at)
    .map(({ person }) => titled(person))[0];
}

/** The phrase without its determiner; an adjective keeps its place. */
function label(text: string, words: readonly Word[], phrase: Phrase, language: Language): string {
  let first = phrase.first;
  while (
    first < phrase.head &&
    (isDeterminer(words[first], language) || language.quotes.focus.has(words[first]?.lower ?? ''))
  )
    first += 1;
  const end = nameLike(words, phrase) ? phrase.core : phrase.last;
  const words_ = text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);
  return words[phrase.first]?.lower === 'des' ? words_.replace(/(?<=\p{L}{3})e?s(?=$|\s)/u, '') : words_;
}

const nameLike = (words: readonly Word[], { head, core }: Phrase): boolean =>
  words.slice(head, core).filter(isCapital).length >= 2;
