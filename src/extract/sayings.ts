/** Cues with a verb of saying: "X sagte, dass …", "…, betonte X", "X kritisierte den Plan". */
import type { Language } from '../language/language.ts';
import type { Clause } from './clauses.ts';
import { type Cue, type Stretch, spanOf } from './cue.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { reachOf, type Saying } from './reach.ts';
import { readSaying } from './saying-verbs.ts';
import { subjectOf } from './subjects.ts';
import type { Syntax } from './syntax.ts';
import type { Word } from './words.ts';

/** The first verb of saying in a clause that has a speaker. */
export function sayingIn(syntax: Syntax, index: number): Cue | undefined {
  const { words, clauses, language } = syntax;
  const clause = clauses[index];
  if (!clause) return undefined;
  for (let at = clause.first; at < clause.last; at += 1) {
    const saying = readSaying(syntax, index, at);
    if (!saying) continue;
    const speaker = speakerOf(syntax, index, saying);
    const reports = reachOf(syntax, index, saying);
    const isNobodys = saying.passive && saying.act;
    if (!speaker && !isNobodys && !(reports && reports !== 'before' && isThat(words, reports, language))) continue;
    const own = spanOf(words, { first: at, last: at + 1 });
    return { words: own, at: saying.finite, verb: words[at]?.lower ?? '', speaker, reports };
  }
  return undefined;
}

/** "Es wurde bekannt, dass": what nobody in particular says. */
const isThat = (words: readonly Word[], { first }: Stretch, { quotes }: Language): boolean =>
  quotes.that.has(words[first]?.lower ?? '');

function speakerOf(syntax: Syntax, index: number, saying: Saying): Cue['speaker'] {
  const { words, clauses, language } = syntax;
  const clause = clauses[index];
  if (!clause) return undefined;
  const { quotes } = language;
  const outer = clause.first === saying.finite ? clauses[index - 2] : undefined;
  const led = (list: ReadonlySet<string>) =>
    ledBy(words, clause, list, language) ?? (outer && ledBy(words, outer, list, language));
  if (saying.impersonal) return led(quotes.prepositions) ?? 'same';
  const isCiting = quotes.citing.has(words[saying.verb]?.lower ?? '');
  if (saying.passive && !isCiting) return led(quotes.agent);
  const subject = subjectOf(syntax, index, saying.finite);
  return isCiting && !saying.passive ? (cited(syntax, clause, saying, subject) ?? subject) : subject;
}

/** "Die Zeitung zitiert den Minister": who is cited is the object. */
function cited({ words, language }: Syntax, { last }: Clause, { verb }: Saying, subject?: Phrase): Phrase | undefined {
  for (let at = Math.max(verb + 1, subject?.last ?? 0); at < last; at += 1) {
    if (language.quotes.prepositions.has(words[at]?.lower ?? '')) return undefined;
    const phrase = phraseAt(words, at, language);
    if (phrase) return phrase;
  }
  return undefined;
}

/** "von der Opposition kritisiert", "hieß es in der Erklärung": the phrase after the preposition. */
function ledBy(
  words: readonly Word[],
  clause: Clause,
  prepositions: ReadonlySet<string>,
  language: Language,
): Phrase | undefined {
  for (let at = clause.first; at < clause.last; at += 1) {
    const phrase = prepositions.has(words[at]?.lower ?? '') ? phraseAt(words, at + 1, language) : undefined;
    if (phrase) return phrase;
  }
  return undefined;
}
