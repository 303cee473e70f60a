/** Cues with a verb of saying: "X sagte, dass …", "…, betonte X", "X kritisierte den Plan". */
import type { Language } from '../language.ts';
import type { Clause } from './clauses.ts';
import { type Cue, type Stretch, spanOf } from './cue.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { reachOf, type Saying } from './reach.ts';
import { subjectOf } from './subjects.ts';
import type { Syntax } from './syntax.ts';
import type { Word } from './words.ts';

/** The first verb of saying in a clause that has a speaker. */
export function sayingIn(syntax: Syntax, index: number): Cue | undefined {
  const { words, clauses, language } = syntax;
  const clause = clauses[index];
  if (!clause) return undefined;
  for (let at = clause.first; at < clause.last; at += 1) {
    const saying = readSaying(words, clause, at, language);
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
function readSaying(words: readonly Word[], clause: Clause, at: number, { quotes }: Language): Saying | undefined {
  const word = words[at];
  if (word?.kind !== 'word' || /^\p{Lu}/u.test(word.text)) return undefined;
  const { lower } = word;
  const saying = { finite: at, verb: at, act: false, passive: false, impersonal: false };
  if (quotes.impersonal.has(lower))
    return quotes.dummy.has(words[at + 1]?.lower ?? '') ? { ...saying, impersonal: true } : undefined;
  const rest = words.slice(at + 1, clause.last).map((other) => other.lower);
  const forms = (quotes.verbs.get(lower) ?? [])
    .filter(({ is, particle }) => is !== 'infinitive' && (particle === '' || rest.includes(particle)))
    .filter(
      ({ leads }) =>
        leads === '' || words.slice(clause.first, clause.last).some((other) => leads.split(' ').includes(other.lower)),
    )
    .sort((a, b) => b.particle.length - a.particle.length || Number(b.act) - Number(a.act));
  const finite = forms.find(({ is }) => is === 'finite');
  const participle = forms.find(({ is }) => is === 'participle');
  const joined = participle && withAuxiliary(words, clause, { ...saying, act: participle.act }, quotes);
  if (joined || !finite) return joined;
  return isInfinitive(words, clause, at, quotes.finite) ? undefined : { ...saying, act: finite.act };
}

/** "wollte bestätigen", "zu warnen": the infinitive looks like the plural. */
function isInfinitive(words: readonly Word[], { first }: Clause, at: number, finite: ReadonlySet<string>): boolean {
  if (!/n$/.test(words[at]?.lower ?? '')) return false;
  if (words[at - 1]?.lower === 'zu') return true;
  return words.slice(first, at).some(({ lower }) => finite.has(lower));
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
  if (saying.impersonal) return ledBy(words, clause, quotes.prepositions, language) ?? 'same';
  if (saying.passive && !quotes.citing.has(words[saying.verb]?.lower ?? ''))
    return ledBy(words, clause, quotes.agent, language);
  return subjectOf(syntax, index, saying.finite);
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
