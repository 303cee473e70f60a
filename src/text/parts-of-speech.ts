/** A stretch of text → its words and marks, as the grammar reads them, and what each can be: a determiner, a noun, a verb, a time; an office, a body, a place. */
import type { Language } from '../language/language.ts';
import { oncePer } from '../language/memory.ts';
import { type Span, unmarked } from './sentences.ts';

/** A word with its hyphens, a number, one mark of punctuation, or a whole quotation. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quotation';
  readonly text: string;
  /** Lower case, with umlauts: "wäre" is not "ware". */
  readonly lower: string;
  /** As the word lists have it: "ware". */
  readonly folded: string;
}

/** "Fraktions- und Parteichefs", "Kraus’ Sprecherin": a hyphen or an apostrophe may end a word. */
const WORD =
  /[\p{L}\p{M}]+(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*(?:-(?=,?\s\p{Ll})|(?<=[sxzß])['’](?=\s\p{L}))?|\p{N}+(?:[.,:]\p{N}+)*(?:-[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** @param marked quotations, in order; those within `block` become one word each */
export function wordsIn(text: string, block: Span, marked: readonly Span[], language: Language): Word[] {
  const inside = marked.filter(({ start, end }) => start >= block.start && end <= block.end);
  const starts = [block.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), block.end];
  return starts.flatMap((start, index) => {
    const quotation = inside[index];
    const words = plainWords(text, start, ends[index] ?? block.end, language);
    return quotation ? [...words, quotationWord(text, quotation)] : words;
  });
}

function plainWords(text: string, start: number, end: number, language: Language): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const [word] = match;
    const kind = kindOf(word);
    const lower = word.toLowerCase();
    const folded = kind === 'word' ? language.words.fold(lower) : lower;
    return { kind, text: word, lower, folded, start: start + match.index, end: start + match.index + word.length };
  });
}

function kindOf(word: string): Word['kind'] {
  if (/^\p{L}/u.test(word)) return 'word';
  return /^\p{N}/u.test(word) ? 'number' : 'mark';
}

function quotationWord(text: string, { start, end }: Span): Word {
  const inner = unmarked(text.slice(start, end));
  const lower = inner.toLowerCase();
  return { kind: 'quotation', text: inner, lower, folded: lower, start, end };
}

/** Capitalised words are nouns or names. */
export const isCapitalised = (word: Word | undefined): boolean => word?.kind === 'word' && /^\p{Lu}/u.test(word.text);

/** An article or pronoun that opens a noun phrase, in whatever case. */
export function isDeterminer(word: Word | undefined, { quotes }: Language): boolean {
  if (!word) return false;
  return quotes.nominative.has(word.lower) || quotes.oblique.has(word.lower) || quotes.genitive.has(word.lower);
}

/** A word of a closed class, which is neither noun nor adjective. */
export function isSmall({ lower, folded }: Word, { quotes, words }: Language): boolean {
  return quotes.prepositions.has(lower) || words.stop.has(folded) || quotes.finite.has(lower);
}

/** "The report says", "the annual report,", "on reports that": what could be a verb is a noun behind a determiner or a preposition, and in front of a verb. */
export function isNounHere(words: readonly Word[], at: number, { quotes, words: { compounds } }: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (compounds || !word || !quotes.verbs.has(word.lower) || isFormOnly(word, quotes)) return false;
  const follows = quotes.finite.has(next?.lower ?? '') || quotes.verbs.has(next?.lower ?? '');
  const isLast = (next === undefined || next.kind === 'mark') && quotes.nominative.has(words[at - 2]?.lower ?? '');
  const isLed = quotes.nominative.has(before?.lower ?? '') || isLedByPreposition(before, quotes);
  return isLed || (follows && next?.kind === 'word') || isLast;
}

const isLedByPreposition = (before: Word | undefined, { prepositions, infinitive }: Language['quotes']): boolean =>
  prepositions.has(before?.lower ?? '') && !infinitive.has(before?.lower ?? '');

/** "refused", "published" behind a noun or by itself: a verb; behind a determiner it may be one: "the accused". */
export function isPast(words: readonly Word[], at: number, language: Language): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (language.words.compounds || !word || isCapitalised(word)) return false;
  return language.quotes.pastForm?.test(word.lower) === true && !isDeterminer(before, language);
}

/** "claimed", "claiming": no noun has that form. */
const isFormOnly = ({ lower }: Word, { verbs, pastForm }: Language['quotes']): boolean =>
  pastForm?.test(lower) === true || verbs.get(lower)?.some(({ is }) => is === 'infinitive') === true;

/** A finite verb of saying: "sagte". */
export const isVerb = ({ lower }: Word, { quotes: { verbs } }: Language): boolean =>
  verbs.get(lower)?.some(({ is }) => is === 'finite') ?? false;

/** A noun: capitalised in German; in English any word of an open class. */
export function isNoun(word: Word | undefined, language: Language): boolean {
  if (!word) return false;
  if (word.kind === 'quotation') return /^[\p{Lu}\d]\S*(?: \S+){0,3}$/u.test(word.text) && !/[.!?,]/.test(word.text);
  if (word.kind !== 'word') return false;
  if (isCapitalised(word)) return !isSmall(word, language) || /^\p{Lu}{2}/u.test(word.text);
  if (word.text.includes('.')) return !isSmall(word, language);
  return (
    !language.words.compounds &&
    !isSmall(word, language) &&
    !language.quotes.verbs.has(word.lower) &&
    !language.quotes.adverbs.test(word.lower)
  );
}

/** "Montag", "vergangene Woche": what tells the time is nobody, and no part of a name. */
export function isTime(word: Word | undefined, { figures: { weekdays, months, times, durations } }: Language): boolean {
  const noun = word?.folded ?? '';
  return weekdays.includes(noun) || months.includes(noun) || times.has(noun) || durations.has(noun);
}

/** "er", "sie", "es": a pronoun that stands for who or what was spoken of. */
export function isPronoun(word: Word | undefined, { quotes }: Language): boolean {
  const { lower = '' } = word ?? {};
  return quotes.masculine.has(lower) || quotes.feminine.has(lower) || quotes.neuter.has(lower);
}

/** Whether a folded word is an office or profession, also as the end of a compound: "US-Außenminister". */
export function isOffice(folded: string, { names }: Pick<Language, 'names'>): boolean {
  return endsWithAny(folded, names.roles);
}

/** Whether a folded word is what an organisation calls itself: "Ministerium", "Zentralbank". */
export function isBody(folded: string, { names }: Language): boolean {
  return endsWithAny(folded, names.bodies);
}

/** Whether it is a body word that names one body by itself: "Bundeskriminalamt". */
export function isNamedBody(folded: string, language: Language): boolean {
  return language.names.namedBody.test(folded) && isBody(folded, language);
}

/** No word of the lists is longer, in letters; a longer tail need not be looked up. */
const LONGEST_TAIL = 20;

/** Whether a word is one of a list, or ends with one of at least three letters that has two or more in front. */
function endsWithAny(folded: string, words: ReadonlySet<string>): boolean {
  if (words.has(folded)) return true;
  for (let start = Math.max(2, folded.length - LONGEST_TAIL); start <= folded.length - 3; start += 1)
    if (words.has(folded.slice(start))) return true;
  return false;
}

/** A country (ISO 3166, under ICU's name for it) or another well-known place, also in the genitive. */
export function isPlace(text: string, language: Language): boolean {
  const isTown = (place: string): boolean => language.names.places.has(language.words.fold(place));
  return isCountry(text, language) || isTown(text) || isTown(plain(text));
}

/** A country, also in the genitive. */
function isCountry(text: string, language: Language): boolean {
  const known = countries(language);
  return known.has(text) || known.has(plain(text));
}

/** Whether a folded word begins a place of several words: "San" of San Francisco. */
export function beginsPlace(folded: string, language: Language): boolean {
  return beginnings(language).has(folded);
}

const beginnings = oncePer((language: Language) => {
  const { names, words } = language;
  const several = [...countries(language), ...names.places].filter((place) => place.includes(' '));
  return new Set(several.map((place) => words.fold(place.split(' ')[0] ?? '')));
});

const plain = (text: string): string => text.replace(/(?<=\p{L}{3})s$/u, '');

const countries = oncePer(({ code }: Language): ReadonlySet<string> => {
  const display = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.map((region) => display.of(region)).filter((name) => name !== undefined));
});
