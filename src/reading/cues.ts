/** A unit's words → what in it says that somebody else is speaking, and who. */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import { type Clause, clausesOf, isPronoun, subjectAfter, subjectBefore } from './clauses.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

/**
 * A cue: its words, who speaks, and which words are reported.
 * `reports` is undefined where it only leads to a quotation. Speaker `same` is whoever spoke last or the subject ("nach eigenen Angaben").
 */
export interface Cue {
  readonly words: Span;
  readonly speaker: Phrase | 'same' | undefined;
  /** Word indices, `last` exclusive. */
  readonly reports: { readonly first: number; readonly last: number } | undefined;
  /** Index of the cue's first word. */
  readonly at: number;
}

export function findCues(words: readonly Word[], language: Language): Cue[] {
  const clauses = clausesOf(words, language);
  return clauses
    .flatMap((clause, index) => [
      ...sourcesIn(words, clause, language),
      ...thusIn(words, clauses, index, language),
      ...verbsIn(words, clauses, index, language),
    ])
    .sort((a, b) => a.at - b.at);
}

const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last - 1]?.end ?? 0,
});

/** "laut X", "nach Angaben von X", "X zufolge". */
function sourcesIn(words: readonly Word[], clause: Clause, language: Language): Cue[] {
  const { quotes } = language;
  const all = { first: 0, last: words.length };
  for (let at = clause.first; at < clause.last; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (
      quotes.beforePhrase.test(
        words
          .slice(at, at + 3)
          .map((word) => word.lower)
          .join(' '),
      )
    ) {
      const skip =
        quotes.beforePhrase
          .exec(
            words
              .slice(at, at + 3)
              .map((word) => word.lower)
              .join(' '),
          )?.[0]
          .split(' ').length ?? 1;
      const phrase =
        phraseAt(words, at + skip, language) ?? (isPronoun(words[at + skip], language) ? one(at + skip) : undefined);
      if (phrase) return [{ words: spanOf(words, at, phrase.last), speaker: phrase, reports: all, at }];
    }
    if (quotes.before.has(lower)) {
      const phrase = phraseAt(words, at + 1, language);
      if (phrase)
        return [
          { words: spanOf(words, at, phrase.last), speaker: sourceOf(words, phrase, language), reports: all, at },
        ];
    }
    if (quotes.after.has(lower)) {
      const phrase = phraseBefore(words, clause.first, at, language);
      if (phrase)
        return [
          { words: spanOf(words, phrase.first, at + 1), speaker: sourceOf(words, phrase, language), reports: all, at },
        ];
    }
    if (quotes.beforeNoun.has(lower)) {
      const phrase = phraseAt(words, at + 1, language);
      const head = phrase ? nounOfSaying(words, phrase, language) : -1;
      if (phrase && head >= 0)
        return [
          { words: spanOf(words, at, phrase.last), speaker: sourceOf(words, phrase, language), reports: all, at },
        ];
    }
    if (quotes.hence.has(lower) && at === clause.first)
      return [{ words: spanOf(words, at, at + 1), speaker: 'same', reports: all, at }];
  }
  return [];
}

const one = (at: number): Phrase => ({ first: at, head: at, core: at + 1, last: at + 1 });

function nounOfSaying(words: readonly Word[], { head, core }: Phrase, { quotes }: Language): number {
  for (let at = head; at < core; at += 1) if (quotes.sourceNoun.test(words[at]?.lower ?? '')) return at;
  return -1;
}

/** "Angaben der Polizei" → "der Polizei"; "Medienberichte" speak for themselves; "eigene Angaben" are the subject's. */
function sourceOf(words: readonly Word[], phrase: Phrase, language: Language): Phrase | 'same' {
  const noun = nounOfSaying(words, phrase, language);
  if (noun < 0) return phrase;
  if (words.slice(phrase.first, phrase.head).some(({ lower }) => language.quotes.own.has(lower))) return 'same';
  const next = words[noun + 1];
  if (!next || noun + 1 >= phrase.last) return phrase;
  const at =
    language.quotes.sourceOf.has(next.lower) && !language.quotes.genitive.has(next.lower) ? noun + 2 : noun + 1;
  return phraseAt(words, at, language) ?? phrase;
}

function phraseBefore(words: readonly Word[], first: number, end: number, language: Language): Phrase | undefined {
  for (let at = first; at < end; at += 1) {
    const phrase = phraseAt(words, at, language);
    if (phrase?.last === end) return phrase;
  }
  return undefined;
}

/** ", so X." and "so X weiter:" */
function thusIn(words: readonly Word[], clauses: readonly Clause[], index: number, language: Language): Cue[] {
  const clause = clauses[index];
  if (!clause || !language.quotes.thus.has(words[clause.first]?.lower ?? '') || (index === 0 && clause.mark !== ':'))
    return [];
  const at = clause.first + 1;
  if (language.quotes.oblique.has(words[at]?.lower ?? '')) return [];
  const phrase = isPronoun(words[at], language) ? one(at) : phraseAt(words, at, language);
  if (!phrase || phrase.last < clause.last - 3) return [];
  return [
    {
      words: spanOf(words, clause.first, phrase.core),
      speaker: phrase,
      reports: index === 0 ? undefined : around(words, clauses, index),
      at: clause.first,
    },
  ];
}

/** What stands before an inserted clause, and after it if the sentence goes on. */
function around(words: readonly Word[], clauses: readonly Clause[], index: number): Cue['reports'] {
  const clause = clauses[index];
  if (!clause) return undefined;
  const goesOn = index > 0 && index < clauses.length - 1;
  return { first: 0, last: goesOn ? words.length : clause.first };
}

function verbsIn(words: readonly Word[], clauses: readonly Clause[], index: number, language: Language): Cue[] {
  const clause = clauses[index];
  if (!clause) return [];
  for (let at = clause.first; at < clause.last; at += 1) {
    const found = readVerb(words, clause, at, language);
    if (!found) continue;
    const speaker = found.passive
      ? agentOf(words, clause, language)
      : subjectOf(words, clauses, index, found.finite, language);
    const object = words[found.finite + 1]?.lower === 'es' || words[found.finite + 1]?.lower === 'it';
    if (found.impersonal && !object) continue;
    const who = found.impersonal ? documentOf(words, clause, at, language) : speaker;
    if (!who && !found.passive && !found.impersonal) continue;
    const reports = reported(words, clauses, index, found, language);
    return [{ words: spanOf(words, found.finite, found.finite + 1), speaker: who, reports, at: found.finite }];
  }
  return [];
}

interface FoundVerb {
  /** Where the verb with the subject's ending stands. */
  readonly finite: number;
  readonly act: boolean;
  readonly passive: boolean;
  readonly impersonal: boolean;
}

/** A verb of saying that is whole: its particle at the clause's end, or its auxiliary before it. */
function readVerb(words: readonly Word[], clause: Clause, at: number, { quotes }: Language): FoundVerb | undefined {
  const lower = words[at]?.lower ?? '';
  if (words[at]?.kind !== 'word' || (/^\p{Lu}/u.test(words[at]?.text ?? '') && at > clause.first)) return undefined;
  if (quotes.impersonal.has(lower)) return { finite: at, act: false, passive: false, impersonal: true };
  const rest = words.slice(at + 1, clause.last).map((word) => word.lower);
  const verb = (quotes.verbs.get(lower) ?? [])
    .filter(({ is, particle }) => is !== 'infinitive' && (particle === '' || rest.includes(particle)))
    .sort((a, b) => b.particle.length - a.particle.length)[0];
  if (!verb) return undefined;
  if (verb.is === 'finite') return { finite: at, act: verb.act, passive: false, impersonal: false };
  for (let auxiliary = clause.first; auxiliary < clause.last; auxiliary += 1) {
    const word = words[auxiliary]?.lower ?? '';
    if (quotes.passive.has(word)) return { finite: auxiliary, act: verb.act, passive: true, impersonal: false };
    if (quotes.auxiliaries.has(word)) return { finite: auxiliary, act: verb.act, passive: false, impersonal: false };
  }
  return undefined;
}

/** "von der Opposition kritisiert", "said by the minister". */
function agentOf(words: readonly Word[], clause: Clause, language: Language): Phrase | undefined {
  for (let at = clause.first; at < clause.last; at += 1)
    if (language.quotes.agent.has(words[at]?.lower ?? '')) {
      const phrase = phraseAt(words, at + 1, language);
      if (phrase) return phrase;
    }
  return undefined;
}

/** "heißt es in der Erklärung", "hieß es vom Ministerium": the phrase after the preposition. */
function documentOf(words: readonly Word[], clause: Clause, at: number, language: Language): Phrase | undefined {
  for (let index = clause.first; index < clause.last; index += 1) {
    if (index === at || !language.quotes.prepositions.has(words[index]?.lower ?? '')) continue;
    const phrase = phraseAt(words, index + 1, language);
    if (phrase) return phrase;
  }
  return undefined;
}

function subjectOf(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
  language: Language,
): Phrase | undefined {
  const clause = clauses[index];
  if (!clause) return undefined;
  const { quotes } = language;
  const opening = words[clause.first]?.lower ?? '';
  if (verb === clause.first)
    return (
      apposed(words, clauses, index, language) ??
      subjectAfter(words, verb, clause.last, language) ??
      sharedSubject(words, clauses, index, language)
    );
  if (quotes.as.has(opening) || quotes.that.has(opening))
    return subjectAfter(words, clause.first, verb, language) ?? subjectAfter(words, verb, clause.last, language);
  if (index > 0 && quotes.relative.has(opening) && verb >= clause.last - 2)
    return antecedent(words, clauses, index, language);
  return (
    subjectBefore(words, clause.first, verb, language) ??
    subjectAfter(words, verb, clause.last, language) ??
    sharedSubject(words, clauses, index, language)
  );
}

/** "Albrecht Conze, der Direktor der Mission, bezeichnete": the first clause is a phrase and no more. */
function apposed(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  language: Language,
): Phrase | undefined {
  for (let before = index - 1; before >= 0; before -= 1) {
    const clause = clauses[before];
    if (!clause || (clause.mark !== ',' && clause.mark !== '–')) return undefined;
    const phrase = subjectBefore(words, clause.first, clause.last, language);
    const whole = phrase && phrase.last >= clause.last;
    if (whole && before < index - 1 && !(before > 0 && clauses[before - 1]?.mark === ',')) return phrase;
  }
  return undefined;
}

/** "… und fordert": the subject of the verb before. */
function sharedSubject(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  language: Language,
): Phrase | undefined {
  const clause = clauses[index];
  if (!clause || (index > 0 && !language.quotes.coordinating.has(words[clause.first]?.lower ?? ''))) return undefined;
  return undefined;
}

function antecedent(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  language: Language,
): Phrase | undefined {
  const before = clauses[index - 1];
  return before ? phraseBefore(words, before.first, before.last, language) : undefined;
}

function reported(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  verb: FoundVerb,
  language: Language,
): Cue['reports'] {
  const clause = clauses[index];
  if (!clause) return undefined;
  const next = clauses[index + 1];
  if (language.quotes.as.has(words[clause.first]?.lower ?? '')) return around(words, clauses, index);
  if (verb.finite === clause.first && index > 0) return around(words, clauses, index);
  if (next && governs(words, clauses, index + 1, language)) return { first: next.first, last: words.length };
  if (verb.act) return { first: clause.first, last: words.length };
  if (verb.impersonal && index > 0) return around(words, clauses, index);
  return undefined;
}

/** Whether a clause can be what was said: it opens with "dass", stands in the Konjunktiv, has "zu" and an infinitive, or follows a colon. */
function governs(words: readonly Word[], clauses: readonly Clause[], index: number, language: Language): boolean {
  const clause = clauses[index];
  if (!clause) return false;
  if (clauses[index - 1]?.mark === ':') return words[clause.first]?.kind !== 'quotation';
  const { quotes } = language;
  if (quotes.that.has(words[clause.first]?.lower ?? '')) return true;
  return words
    .slice(clause.first)
    .some(
      (word, offset, rest) =>
        isReportedMood(word, rest[offset - 1], language) ||
        (word.lower === 'zu' && /en$/.test(rest[offset + 1]?.lower ?? '')) ||
        /\p{L}{2,}zu\p{L}{3,}en$/u.test(word.lower),
    );
}

export function isReportedMood(word: Word, _before: Word | undefined, { quotes }: Language): boolean {
  return word.kind === 'word' && (quotes.subjunctive.has(word.lower) || quotes.pastSubjunctive.has(word.lower));
}
