/** Noun phrases → speakers: names in full, pronouns and offices resolved to whom they mean. */
import { genderOfName } from '../language/given-names.ts';
import type { Gender, Language } from '../language/language.ts';
import { type Cast, type Person, personIn, titled } from '../text/entities.ts';
import { isCapitalised, isDeterminer, isOffice, isPronoun, type Word } from '../text/parts-of-speech.ts';
import type { Phrase, Syntax } from '../text/syntax.ts';

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
  while (isCapitalised(words[end])) end += 1;
  return end >= last + 3 ? personIn(words.slice(last + 1, end), cast) : undefined;
}

/** "der Minister" → the person whose office ends with it. */
function officeOf(words: readonly Word[], phrase: Phrase, cast: Cast, language: Language): string | undefined {
  const { first, head, core, last } = phrase;
  if (core !== head + 1 || last > core || !isDeterminer(words[first], language)) return undefined;
  const determiner = words[first]?.lower ?? '';
  const office = language.names.nominative(words[head]?.lower.split('-').at(-1) ?? '', determiner, 'one');
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
  return [...adjectives, nominativeNouns(rest, determiner?.lower ?? '', language)].join(' ');
}

/** "Vorsitzenden der Partei" behind "dem" → "Vorsitzender der Partei". */
function nominativeNouns(nouns: string, determiner: string, { names, words, quotes }: Language): string {
  const [first = ''] = nouns.split(' ');
  return isOffice(words.fold(first.split('-').at(-1) ?? ''), { names })
    ? names.nominative(first, determiner, 'any') + nouns.slice(first.length)
    : quotes.ungenitive(nouns, determiner);
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
  words.slice(head, core).filter(isCapitalised).length >= 2;

/** Who was named so far, as far as a pronoun can mean them. */
export interface Named {
  /** Who spoke last. */
  readonly speaker: string | undefined;
  /** Who spoke or was spoken of last. */
  readonly subject: string | undefined;
  /** Whom the last sentence is about. */
  readonly about: string | undefined;
  /** The persons of the last sentences, the last one last. */
  readonly people: readonly string[];
  /** Whether the verb says that a pronoun is several people. */
  readonly isPlural?: boolean;
}

/** "Sprecherin Anna Weber", "Frau Weber", "Anna Weber" are a woman's; "Hanna Brandts Sprecher" is a man; "Polizei" is neither. */
export function genderOf(name: string, language: Language): Gender | undefined {
  const words = name.split(/\s+/);
  const genders = words.map((word) => genderOfTitle(word, language));
  const last = genders.at(-1);
  if (last) return last;
  if (genders.includes('feminine')) return 'feminine';
  const given = words.slice(0, -1).map(genderOfName).find(Boolean);
  return given ?? genders.find(Boolean);
}

function genderOfTitle(word: string, { names, words }: Language): Gender | undefined {
  const folded = words.fold(word.split('-').at(-1) ?? word);
  if (names.feminine.test(folded) && isTitle(folded, names)) return 'feminine';
  return names.masculine.test(folded) && isTitle(folded, names) ? 'masculine' : undefined;
}

const isTitle = (folded: string, names: Language['names']): boolean =>
  isOffice(folded, { names }) || names.relations.has(folded);

/** What a pronoun asks for; undefined where it may mean women and men. */
function genderOfPronoun({ lower }: Word, { quotes }: Language): Gender | undefined {
  if (quotes.masculine.has(lower)) return 'masculine';
  return quotes.feminine.has(lower) && !quotes.plural.has(lower) ? 'feminine' : undefined;
}

/** Who is called by a given name, or as a woman, is one; "Wissenschaftler" may be several. */
const isOnePerson = (name: string, language: Language): boolean =>
  name.split(/\s+/).slice(0, -1).some(genderOfName) || genderOf(name, language) === 'feminine';

/** Whom "er" or "sie" means: the last subject unless its gender is another; then the last person named of that gender; else nobody. */
function meantBy(pronoun: Word, named: Named, language: Language): string | undefined {
  const last = named.subject ?? named.speaker;
  const wanted = genderOfPronoun(pronoun, language);
  if (wanted === 'feminine' && named.isPlural)
    return last !== undefined && isOnePerson(last, language) ? undefined : last;
  const own = last === undefined ? undefined : genderOf(last, language);
  if (last !== undefined && (wanted === undefined || own === undefined || own === wanted)) return last;
  const others = [named.about ?? '', ...[...named.people].reverse()];
  return others.find((person) => genderOf(person, language) === wanted);
}
