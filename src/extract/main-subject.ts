/** A sentence → who it is about. */
import { type Phrase, phraseAt } from './phrases.ts';
import { subjectAfter, subjectBefore } from './places.ts';
import { canSpeak, PERSON, type Syntax } from './syntax.ts';

/** Who a sentence without a verb of saying is about, if that can speak: "Der Trainer war zufrieden: …". */
export function mainSubject(syntax: Syntax): Phrase | undefined {
  let [best, most]: [Phrase | undefined, number] = [undefined, 1];
  for (const { first, last } of syntax.clauses)
    for (const find of isInner(syntax, first) ? [] : FINDERS) {
      const phrase = find(syntax, first, last);
      const can = phrase ? canSpeak(syntax, phrase) : 0;
      if (can > most) [best, most] = [phrase, can];
      if (most === PERSON) return best;
    }
  return best;
}

const isInner = ({ words, language: { quotes } }: Syntax, first: number): boolean =>
  quotes.subordinating.has(words[first]?.lower ?? '') || quotes.that.has(words[first]?.lower ?? '');

/** Where the subject of a clause may stand. */
const FINDERS: readonly ((syntax: Syntax, first: number, last: number) => Phrase | undefined)[] = [
  opinionHolder,
  (syntax, first, last) => subjectBefore(syntax, first, last) ?? subjectUpTo(syntax, first, last),
  (syntax, first, last) => subjectAfter(syntax, first - 1, last),
];

/** "Für den Minister ist das …": whose opinion a sentence gives. */
export function opinionHolder({ words, language }: Syntax, first: number): Phrase | undefined {
  const { quotes } = language;
  const phrase = quotes.opinion.has(words[first]?.lower ?? '') ? phraseAt(words, first + 1, language) : undefined;
  return phrase && quotes.copula.has(words[phrase.last]?.lower ?? '') ? phrase : undefined;
}

/** The phrase that a clause opens with, whatever follows it. */
function subjectUpTo({ words, language }: Syntax, first: number, last: number): Phrase | undefined {
  const { lower = '' } = words[first] ?? {};
  if (language.quotes.oblique.has(lower) || language.quotes.prepositions.has(lower)) return undefined;
  const phrase = phraseAt(words, first, language);
  return phrase && phrase.last <= last ? phrase : undefined;
}
