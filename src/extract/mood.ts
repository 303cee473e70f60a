/** The mood of reported speech: Konjunktiv I, and Konjunktiv II where it stands in for it (Duden, "indirekte Rede"). */
import type { Language } from '../language/language.ts';
import { isPronoun } from './syntax.ts';
import { isCapital, type Word } from './words.ts';

/** @param goesOn whether the sentence before is reported as well, so that Konjunktiv II goes on with it */
export function isReportedMood(words: readonly Word[], at: number, language: Language, goesOn: boolean): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || isCapital(word)) return false;
  const { quotes } = language;
  if (quotes.subjunctive.has(word.lower)) return true;
  if (goesOn && quotes.pastSubjunctive.has(word.lower)) return true;
  return quotes.subjunctiveForm.test(word.lower) && isVerbPlace(words, at, language);
}

/** An adjective has the same ending, but a noun follows it; a verb stands behind its subject or at the clause's end. */
function isVerbPlace(words: readonly Word[], at: number, language: Language): boolean {
  const { quotes } = language;
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  if (!word || language.words.stop.has(word.folded) || quotes.nominative.has(word.lower)) return false;
  const isEnd = !after || after.kind === 'mark';
  const behindSubject = isCapital(before) || before?.kind === 'quotation' || isPronoun(before, language);
  if (isEnd)
    return before?.kind === 'word' && !quotes.nominative.has(before.lower) && quotes.that.has(clauseOpening(words, at));
  return behindSubject && !isCapital(after) && (after.kind === 'number' || isSmall(after, language));
}

const isSmall = ({ lower, folded }: Word, { quotes, words }: Language): boolean =>
  quotes.prepositions.has(lower) || quotes.nominative.has(lower) || quotes.oblique.has(lower) || words.stop.has(folded);

function clauseOpening(words: readonly Word[], at: number): string {
  let first = at;
  while (first > 0 && words[first - 1]?.kind !== 'mark') first -= 1;
  return words[first]?.lower ?? '';
}
