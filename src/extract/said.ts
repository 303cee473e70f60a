/** Article → who says what in it: quotations and reported speech, in order. */
import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { type Cast, personIn, titled } from '../text/entities.ts';
import type { Span } from '../text/sentences.ts';
import { mainSubject, opinionHolder } from '../text/subjects.ts';
import { canSpeak, isReportedMood, PERSON, type Syntax, stretchSpan, syntaxOf } from '../text/syntax.ts';
import { hasKey, tokenize } from '../text/tokens.ts';
import {
  type Cue,
  cueText,
  type Memory,
  type Said,
  speakerNamed,
  type UnitReading,
  type Voice,
  voicesIn,
} from './cues.ts';
import { confirmed, quotationsIn, termsIn } from './direct.ts';
import { unitsOf } from './units.ts';

/** Reads an article unit by unit; what a unit tells helps to read the next. */
export function readSaid(article: Article, cast: Cast, language: Language): Said[] {
  const found: Said[] = [];
  let latest: readonly Said[] = [];
  let memory: Memory = {
    speaker: undefined,
    subject: undefined,
    people: [],
    about: undefined,
    reported: false,
    hasSpeech: false,
    unit: undefined,
  };
  const units = unitsOf(article, language);
  const terms = termsIn(article.text, units);
  for (const unit of units) {
    const reading = { article, unit, syntax: syntaxOf(unit.words, cast, language), memory, terms };
    const voices = voicesIn(reading);
    const reports = reportsIn(reading, voices);
    const direct = quotationsIn(reading, voices, reports);
    found.push(...confirmed(latest, voices, reading));
    latest = [...reports, ...direct];
    memory = remember(reading, voices, reports, direct);
  }
  return [...found, ...latest];
}

/** Further back a pronoun does not reach. */
const MOST_PEOPLE = 6;

const peopleIn = ({ syntax: { words, cast } }: UnitReading): string[] =>
  words.flatMap((word) => {
    const person = personIn([word], cast);
    return person ? [titled(person)] : [];
  });

function remember(
  reading: UnitReading,
  voices: readonly Voice[],
  reports: readonly Said[],
  direct: readonly Said[],
): Memory {
  const { memory, unit } = reading;
  const spoke = [...reports, ...direct].findLast((one) => one.speaker)?.speaker;
  const own = spoke ?? voices.findLast((voice) => voice.speaker)?.speaker;
  const subject = own ? undefined : mainSubject(reading.syntax);
  const named = own ?? speakerNamed(subject, reading);
  const isPerson = own !== undefined || (subject && canSpeak(reading.syntax, subject) === PERSON);
  return {
    speaker: spoke ?? memory.speaker,
    subject: (isPerson ? named : undefined) ?? memory.subject,
    people: [...memory.people, ...peopleIn(reading)].slice(-MOST_PEOPLE),
    about: named,
    reported: reports.length > 0,
    hasSpeech: reports.length + direct.length > 0,
    unit,
  };
}

/** At most one for the unit, the widest, or one for each source; and one for the unit before it ("Das bestätigte der Minister"). */
function reportsIn(reading: UnitReading, voices: readonly Voice[]): Said[] {
  const led = voices.map((voice) => reportOf(reading, voice)).filter((report) => report !== undefined);
  const isDenied = voices.some((voice) => voice.isDenied);
  const reports = (led.length > 0 || isDenied ? led : moodIn(reading, voices)).filter((report) => !isQuotation(report));
  const areSources = led.length > 0 && voices.every(({ cue }) => cue.verb === '');
  return areSources && !reports.some((one, at) => overlaps(one, reports.slice(at + 1))) ? reports : widest(reports);
}

const overlaps = ({ evidence }: Said, others: readonly Said[]): boolean =>
  others.some((other) => evidence.start < other.evidence.end && other.evidence.start < evidence.end);

function reportOf(reading: UnitReading, voice: Voice): Said | undefined {
  const { unit, memory, syntax } = reading;
  const { cue, speaker } = voice;
  if (voice.isDenied || cue.reports === undefined || isEmpty(cue.reports)) return undefined;
  const own = { form: 'reported' as const, speaker, cue: cueText(reading, voice) };
  if (cue.reports !== 'before')
    return { ...own, evidence: isDenying(cue, syntax) ? whole(unit) : stretchSpan(syntax.words, cue.reports), unit };
  const isNew = memory.unit && !memory.reported;
  return isNew ? { ...own, evidence: whole(memory.unit), unit: memory.unit } : undefined;
}

/** "Er bestritt, dass Gas austrat": what is denied is the opposite of what he says; only the whole says that. */
function isDenying({ verb }: Cue, { language }: Syntax): boolean {
  const [token] = tokenize(verb, language);
  return token !== undefined && hasKey(token, language.words.denying, language);
}

/** "Wie Berlin erklärte" alone: nothing is around it that it could report. */
const isEmpty = (reports: NonNullable<Cue['reports']>): boolean =>
  reports !== 'before' && reports.first >= reports.last;

const whole = ({ start, end }: Span): Span => ({ start, end });

/** A sentence in the mood of reported speech goes on with the last speaker, or is its own subject's. */
function moodIn(reading: UnitReading, voices: readonly Voice[]): Said[] {
  const { unit, syntax, memory } = reading;
  const { words, language } = syntax;
  const at = words.findIndex((_, index) => isReportedMood(words, index, language, memory.reported));
  if (at < 0) return [];
  const own = voices.find(({ cue, speaker }) => speaker && !language.quotes.subjunctive.has(cue.verb));
  const speaker = own?.speaker ?? believer(reading, at) ?? goingOn(reading);
  return [{ form: 'reported', evidence: whole(unit), speaker, cue: '', unit }];
}

/** Whoever spoke last, or whom the sentence before is about if it tells no speech: "Der Minister würdigte das Heer. Es sei …". */
const goingOn = ({ memory: { hasSpeech, about, speaker } }: UnitReading): string | undefined =>
  hasSpeech ? speaker : (about ?? speaker);

/** "Für den Minister sei …"; "Die Experten kamen zu dem Ergebnis, es gebe": in a later clause the mood is the first one's subject's. */
function believer(reading: UnitReading, at: number): string | undefined {
  const { syntax } = reading;
  const [first] = syntax.clauses;
  if (!first) return undefined;
  const holder = at < first.last ? opinionHolder(syntax, first.first) : mainSubject({ ...syntax, clauses: [first] });
  return speakerNamed(holder, reading);
}

/** What is nothing but a quotation is no reported speech. */
function isQuotation({ evidence, unit }: Said): boolean {
  const inside = unit.quotations.map((one) =>
    Math.max(0, Math.min(one.end, evidence.end) - Math.max(one.start, evidence.start)),
  );
  const outside = evidence.end - evidence.start - inside.reduce((sum, length) => sum + length, 0);
  return inside.length > 0 && outside < SHORTEST_REPORT;
}
/** Fewer characters than these around a quotation, "er sei …", report nothing of their own. */
const SHORTEST_REPORT = 15;

/** One cue may lie within another's reach. */
function widest(reports: readonly Said[]): Said[] {
  const length = ({ evidence }: Said) => evidence.end - evidence.start;
  const [first, ...rest] = reports.toSorted((a, b) => length(b) - length(a));
  return first ? [first, ...rest.filter(({ unit }) => unit !== first.unit)] : [];
}
