/** A unit's words → its cues, in order: what says that somebody else is speaking; and its voices, cues with a speaker's name. */

import type { Article } from '../article/article.ts';
import type { Quote } from '../article/statements.ts';
import type { Language } from '../language/language.ts';
import { isPronoun, type Word } from '../text/parts-of-speech.ts';
import type { Span } from '../text/sentences.ts';
import { sourceIn } from '../text/sources.ts';
import { subjectOf } from '../text/subjects.ts';
import {
  type Clause,
  isSomebody,
  type Phrase,
  phraseAt,
  type Stretch,
  type Syntax,
  stretchSpan,
} from '../text/syntax.ts';
import { isNegation } from '../text/tokens.ts';
import { type Reach, reachOf, readSaying, type Saying } from './saying-verbs.ts';
import { type Named, speakerOf } from './speakers.ts';
import type { Unit } from './units.ts';

/**
 * A cue. Its speaker is a phrase of the unit, or `same`: whoever spoke last ("nach eigenen Angaben", "demnach").
 * `reports` is undefined where it only leads to a quotation.
 */
export interface Cue {
  readonly words: Span;
  readonly at: number;
  /** The verb of saying in lower case; empty for a source. */
  readonly verb: string;
  readonly speaker: Phrase | 'same' | undefined;
  readonly reports: Reach;
}

/** The cues of a unit; a source within what somebody says is his. */
function findCues(syntax: Syntax): Cue[] {
  const indices = syntax.clauses.map((_, index) => index);
  const sayings = indices.map((index) => sayingIn(syntax, index)).filter((cue) => cue !== undefined);
  const sources = indices.map((index) => sourceCue(syntax, index)).filter((cue) => cue !== undefined);
  const isThus = ({ at }: Cue) => syntax.language.quotes.thus.has(syntax.words[at]?.lower ?? '');
  const isOwn = (source: Cue) => isThus(source) || !sayings.some((saying) => isWithin(source, saying));
  return [...sayings, ...apart(sources.filter(isOwn), syntax)].sort((a, b) => a.at - b.at);
}

/** "Laut Polizei kamen 200, laut Veranstalter 500": each source has its own clause and what follows, up to the next. */
function apart(sources: readonly Cue[], { words, clauses, language }: Syntax): Cue[] {
  const startOf = ({ at }: Cue): number => clauses.find(({ last }) => at < last)?.first ?? 0;
  const isNew = ({ at, speaker }: Cue) => speaker !== 'same' && !language.quotes.thus.has(words[at]?.lower ?? '');
  const own = sources.filter(isNew);
  return sources.map((source) => {
    const index = own.indexOf(source);
    if (index < 0 || !isStretch(source.reports)) return source;
    const [before, next] = [own[index - 1], own[index + 1]];
    const start = startOf(source);
    const first = before && startOf(before) < start ? Math.max(source.reports.first, start) : source.reports.first;
    const last = next && startOf(next) > start ? startOf(next) : source.reports.last;
    return { ...source, reports: { first, last } };
  });
}

const isStretch = (reports: Reach): reports is Stretch => reports !== undefined && reports !== 'before';

function sourceCue(syntax: Syntax, index: number): Cue | undefined {
  const source = sourceIn(syntax, index);
  if (!source) return undefined;
  const { first, speaker, reports } = source;
  return { words: stretchSpan(syntax.words, source), at: first, verb: '', speaker, reports };
}

/** "Ein Sprecher sagte, nach ersten Erkenntnissen sei": the source is part of what the speaker says. */
function isWithin({ at }: Cue, { reports, speaker, at: verb }: Cue): boolean {
  if (!reports || reports === 'before' || !speaker) return false;
  return reports.first > verb && at >= reports.first && at < reports.last;
}

/** The first verb of saying in a clause that has a speaker. */
function sayingIn(syntax: Syntax, index: number): Cue | undefined {
  const { words, clauses, language } = syntax;
  const clause = clauses[index];
  if (!clause) return undefined;
  for (let at = clause.first; at < clause.last; at += 1) {
    const saying = readSaying(syntax, index, at);
    if (!saying) continue;
    const speaker = speakingIn(syntax, index, saying);
    const reports = reachOf(syntax, index, saying);
    if (isDeed(syntax, saying, speaker, reports)) continue;
    const isNobodys = saying.passive && saying.act;
    if (!speaker && !isNobodys && !(reports && reports !== 'before' && isThat(words, reports, language))) continue;
    const own = stretchSpan(words, { first: at, last: at + 1 });
    return { words: own, at: saying.finite, verb: words[at]?.lower ?? '', speaker, reports };
  }
  return undefined;
}

/** "Der Brand forderte zwei Tote": what is said with a mere object is said by somebody, or nothing is said. */
function isDeed(syntax: Syntax, { act, verb }: Saying, speaker: Cue['speaker'], reports: Reach): boolean {
  if (!act || speaker === undefined || speaker === 'same' || reports === 'before') return false;
  const hasClause = isStretch(reports) && (verb < reports.first || verb >= reports.last);
  return !hasClause && !isSomebody(syntax, speaker);
}

/** "Es wurde bekannt, dass": what nobody in particular says. */
const isThat = (words: readonly Word[], { first }: Stretch, { quotes }: Language): boolean =>
  quotes.that.has(words[first]?.lower ?? '');

function speakingIn(syntax: Syntax, index: number, saying: Saying): Cue['speaker'] {
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

/** Somebody's words; `cue` are the words that tell who says them, empty where only the mood does. */
export interface Said {
  readonly form: Quote['form'];
  readonly evidence: Span;
  readonly speaker: string | undefined;
  readonly cue: string;
  readonly unit: Unit;
}

/** What the units so far tell the next. */
export interface Memory {
  /** Who spoke last. */
  readonly speaker: string | undefined;
  /** Whom "er" and "sie" mean: who spoke or was spoken of last. */
  readonly subject: string | undefined;
  /** The persons that the last units name, in order. */
  readonly people: readonly string[];
  /** Whom the last unit is about, if that can speak. */
  readonly about: string | undefined;
  /** Whether the last unit reported anything. */
  readonly reported: boolean;
  /** Whether it reported or quoted anything. */
  readonly hasSpeech: boolean;
  readonly unit: Unit | undefined;
}

/** A unit as it is read: where it stands, its syntax, and what went before. */
export interface UnitReading {
  readonly article: Article;
  readonly unit: Unit;
  readonly syntax: Syntax;
  readonly memory: Memory;
  /** Quotations whose words the article has elsewhere as well. */
  readonly terms: ReadonlySet<string>;
}

/** A cue with its speaker's name. */
export interface Voice {
  readonly cue: Cue;
  readonly speaker: string | undefined;
  /** Whether a pronoun speaks that nobody can be found for: then nobody else does. */
  readonly isOpen: boolean;
  /** Whether it is denied that anybody says so: "sagte nicht, dass", "never said". */
  readonly isDenied: boolean;
}

/** A pronoun means who speaks before it in the same unit, else before the unit. */
export function voicesIn(reading: UnitReading): Voice[] {
  const voices: Voice[] = [];
  for (const cue of findCues(reading.syntax)) {
    const before = voices.findLast((voice) => voice.speaker)?.speaker;
    const memory = before ? { ...reading.memory, speaker: before, subject: before } : reading.memory;
    const isPlural =
      reading.syntax.language.quotes.pluralVerb?.test(reading.syntax.words[cue.at]?.lower ?? '') ?? false;
    const speaker = speakerNamed(cue.speaker, { ...reading, memory: { ...memory, isPlural } });
    voices.push({
      cue,
      speaker,
      isOpen: speaker === undefined && isPronounAlone(cue, reading.syntax),
      isDenied: isDenied(cue, reading.syntax),
    });
  }
  return voices;
}

/** A denial in front of the verb; where a comma must follow what is denied, behind it as well. */
function isDenied({ verb, words: { start } }: Cue, { words, language }: Syntax): boolean {
  const at = verb === '' ? -1 : words.findIndex((word) => word.start === start);
  const isBehind = !language.quotes.needsNoComma && isNegation(words, at + 1, language);
  return at >= 0 && (isBehind || isNegation(words, at - 1, language));
}

function isPronounAlone({ speaker }: Cue, { words, language }: Syntax): boolean {
  return speaker !== undefined && speaker !== 'same' && isPronoun(words[speaker.first], language);
}

/** The name of who a phrase means; `same` is who spoke last. */
export function speakerNamed(
  phrase: Phrase | 'same' | undefined,
  reading: Pick<UnitReading, 'article' | 'syntax'> & { readonly memory: Named },
): string | undefined {
  const { article, syntax, memory } = reading;
  if (phrase === 'same') return memory.speaker;
  return phrase && speakerOf(article.text, syntax, phrase, memory);
}

/** The words of a cue, as the article has them. */
export function cueText({ article: { text } }: UnitReading, { cue: { words } }: Voice): string {
  return text.slice(words.start, words.end);
}
