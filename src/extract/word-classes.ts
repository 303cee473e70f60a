/** A word → what it can be: a determiner, a noun, a verb, a time. */
import type { CueVerb, Language } from '../language/language.ts';
import { isCapital, type Word } from './words.ts';

/** An article or pronoun that opens a noun phrase, in whatever case. */
export function isDeterminer(word: Word | undefined, { quotes }: Language): boolean {
  if (!word) return false;
  return quotes.nominative.has(word.lower) || quotes.oblique.has(word.lower) || quotes.genitive.has(word.lower);
}

/** A word of a closed class, which is neither noun nor adjective. */
export function isSmall({ lower, folded }: Word, { quotes, words }: Language): boolean {
  return quotes.prepositions.has(lower) || words.stop.has(folded) || quotes.finite.has(lower);
}

/** "The report says": what could be a verb is a noun behind a determiner, and in front of a verb. */
export function isNounHere(words: readonly Word[], at: number, { quotes, words: { compounds } }: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (compounds || !word || !quotes.verbs.has(word.lower) || /(?:ed|ing)$/.test(word.lower)) return false;
  const follows = quotes.finite.has(next?.lower ?? '') || quotes.verbs.has(next?.lower ?? '');
  return quotes.nominative.has(before?.lower ?? '') || (follows && next?.kind === 'word');
}

/** "sagte" is a verb; "bestätigte" may be a participle's adjective. */
export function isVerb({ lower }: Word, { quotes: { verbs } }: Language): boolean {
  const isForm = (form: string, is: CueVerb['is']) => verbs.get(form)?.some((one) => one.is === is) ?? false;
  return isForm(lower, 'finite') && !isForm(lower.slice(0, -1), 'participle');
}

/** A noun: capitalised in German; in English any word of an open class. */
export function isNoun(word: Word | undefined, language: Language): boolean {
  if (!word) return false;
  if (word.kind === 'quotation') return /^[\p{Lu}\d]\S*(?: \S+){0,3}$/u.test(word.text) && !/[.!?,]/.test(word.text);
  if (word.kind !== 'word') return false;
  if (isCapital(word)) return !isSmall(word, language) || /^\p{Lu}{2}/u.test(word.text);
  if (word.text.includes('.')) return !isSmall(word, language);
  return (
    !language.words.compounds &&
    !isSmall(word, language) &&
    !language.quotes.verbs.has(word.lower) &&
    !/ly$/.test(word.lower)
  );
}

/** "Montag", "vergangene Woche": what tells the time is nobody, and no part of a name. */
export function isTime(word: Word | undefined, { figures: { weekdays, months, times, durations } }: Language): boolean {
  const noun = word?.folded ?? '';
  return weekdays.includes(noun) || months.includes(noun) || times.has(noun) || durations.has(noun);
}
