/** Folded words → what they say of a name: an office, a body, a place. */
import type { Language } from '../language/language.ts';
import { oncePer } from '../language/memory.ts';

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
