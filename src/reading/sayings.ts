/** Cues with a verb of saying: "X sagte, dass …", "…, betonte X", "X kritisierte den Plan". */
import type { CueVerb, Language } from '../language.ts';
import type { Clause } from './clauses.ts';
import { type Cue, type Stretch, spanOf } from './cue.ts';
import { isDeterminer, isNounHere, type Phrase, phraseAt } from './phrases.ts';
import { reachOf, type Saying } from './reach.ts';
import { subjectOf } from './subjects.ts';
import type { Syntax } from './syntax.ts';
import { isCapital, type Word } from './words.ts';

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

/** A verb of saying that is whole: its particle at the clause's end, or its auxiliary in the clause. */
function readSaying(syntax: Syntax, index: number, at: number): Saying | undefined {
  const { words, clauses, language } = syntax;
  const { impersonal, dummy, verbs } = language.quotes;
  const [word, clause] = [words[at], clauses[index]];
  if (!clause || word?.kind !== 'word') return undefined;
  const known = verbs.get(word.lower);
  const isSaid = impersonal.has(word.lower);
  if ((!known && !isSaid) || isCapital(word) || isNounHere(words, at, language)) return undefined;
  const saying = { finite: at, verb: at, act: false, passive: false, impersonal: isSaid };
  if (isSaid) return dummy.has(words[at + 1]?.lower ?? '') ? saying : undefined;
  const behind = words.slice(at + 1, wholeEnd(clauses, index, words, language));
  return wholeVerb(syntax, clause, saying, formsIn(known ?? [], behind, words.slice(clause.first, at)));
}

/** Of the forms that a word can be, the one that its clause completes. */
function wholeVerb({ words, language }: Syntax, clause: Clause, saying: Saying, forms: CueVerb[]): Saying | undefined {
  const { quotes } = language;
  const participle = forms.find(({ is }) => is === 'participle');
  const joined = participle && withAuxiliary(words, clause, { ...saying, act: participle.act }, quotes);
  if (joined) return joined;
  const finite = forms.find(({ is }) => is === 'finite');
  if (finite && !isInfinitive(words, clause, saying.verb, quotes.finite)) return { ...saying, act: finite.act };
  return forms.some(({ is }) => is === 'infinitive') ? withModal(words, clause, saying, quotes) : undefined;
}

/** What a form can be here: its particle behind it, what leads to its object behind or in front. */
function formsIn(forms: readonly CueVerb[], behind: readonly Word[], before: readonly Word[]): CueVerb[] {
  return forms
    .filter(({ particle }) => particle === '' || has(behind, particle))
    .filter(({ leads }) => leads === '' || leads.split(' ').some((lead) => has(behind, lead) || has(before, lead)))
    .sort((a, b) => b.particle.length - a.particle.length || Number(b.act) - Number(a.act));
}

const has = (list: readonly Word[], wanted: string): boolean => list.some(({ lower }) => lower === wanted);

/** "Er wies den Vorwurf, den die Partei erhob, zurück": a clause goes on behind a relative one. */
function wholeEnd(clauses: readonly Clause[], index: number, words: readonly Word[], language: Language): number {
  const [own, inner, rest] = clauses.slice(index, index + 3);
  const [first, second] = words.slice(inner?.first ?? words.length);
  const { prepositions, relative } = language.quotes;
  const isLed = prepositions.has(first?.lower ?? '') && isDeterminer(second, language);
  const isInserted =
    own?.mark === ',' &&
    inner?.mark === ',' &&
    (isLed || isDeterminer(first, language) || relative.has(first?.lower ?? ''));
  return (isInserted ? rest?.last : own?.last) ?? own?.last ?? 0;
}

/** "wollte bestätigen", "zu warnen": the infinitive looks like the plural. */
function isInfinitive(words: readonly Word[], { first }: Clause, at: number, finite: ReadonlySet<string>): boolean {
  if (!/n$/.test(words[at]?.lower ?? '')) return false;
  if (words[at - 1]?.lower === 'zu') return true;
  return words.slice(first, at).some(({ lower }) => finite.has(lower));
}

/** "Das musste der Minister einräumen", "ließ der Sprecher wissen". */
function withModal(
  words: readonly Word[],
  { first, last }: Clause,
  saying: Saying,
  { modal }: Language['quotes'],
): Saying | undefined {
  if (saying.verb < last - 1 || words[saying.verb - 1]?.lower === 'zu') return undefined;
  const finite = words.slice(first, saying.verb).findLastIndex(({ lower }) => modal.has(lower));
  return finite < 0 ? undefined : { ...saying, finite: first + finite };
}

/** "hat gestern betont", "betont hatte"; in English close in front: "has often said". */
function withAuxiliary(
  words: readonly Word[],
  clause: Clause,
  saying: Saying,
  { passive, auxiliaries, needsNoComma }: Language['quotes'],
): Saying | undefined {
  const from = needsNoComma ? Math.max(clause.first, saying.verb - MOST_BETWEEN) : clause.first;
  for (let at = from; at < clause.last && at <= saying.verb + 1; at += 1) {
    const { lower = '' } = words[at] ?? {};
    if (passive.has(lower)) return { ...saying, finite: at, passive: true };
    if (auxiliaries.has(lower)) return { ...saying, finite: at };
  }
  return undefined;
}
const MOST_BETWEEN = 3;

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
