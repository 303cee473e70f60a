/** Article → who says what in it: quotations and reported speech, in order. */
import type { Article, Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { Quote } from '../statements.ts';
import { type Cast, castOf } from './cast.ts';
import { type Cue, spanOf } from './cue.ts';
import { findCues } from './cues.ts';
import { isQuoted, type Surroundings } from './direct.ts';
import { isReportedMood } from './mood.ts';
import { speakerOf } from './speakers.ts';
import { type Unit, unitsOf } from './units.ts';

/** Somebody's words. */
export interface Said {
  readonly form: Quote['form'];
  readonly evidence: Span;
  readonly speaker: string | undefined;
  readonly cue: string;
  readonly unit: Unit;
}

/** What the units so far tell the next. */
interface Memory {
  readonly speaker: string | undefined;
  readonly subject: string | undefined;
  readonly reported: boolean;
  /** Whether the last unit reported or quoted anything. */
  readonly told: boolean;
  readonly unit: Unit | undefined;
}

/** A cue with its speaker's name. */
interface Voice {
  readonly cue: Cue;
  readonly speaker: string | undefined;
}

export function readSaid(article: Article, language: Language): Said[] {
  const cast = castOf(article, language);
  const found: Said[] = [];
  let memory: Memory = { speaker: undefined, subject: undefined, reported: false, told: false, unit: undefined };
  for (const unit of unitsOf(article, language)) {
    const voices = voicesIn(article, unit, cast, memory, language);
    const reports = reportsIn(article, unit, voices, memory, language);
    const cues = voices.map(({ cue }) => cue);
    const told = { cues, reported: reports.length > 0, lately: memory.told };
    const direct = quotationsIn({ text: article.text, unit, language, ...told }, voices, memory);
    found.push(...reports, ...direct);
    const speaker = voices.findLast((voice) => voice.speaker)?.speaker ?? memory.speaker;
    memory = {
      speaker,
      subject: speaker,
      reported: reports.length > 0,
      told: reports.length + direct.length > 0,
      unit,
    };
  }
  return found;
}

function voicesIn(article: Article, unit: Unit, cast: Cast, memory: Memory, language: Language): Voice[] {
  return findCues(unit.words, language).map((cue) => {
    if (cue.speaker === 'same') return { cue, speaker: memory.speaker };
    return { cue, speaker: cue.speaker && speakerOf(article.text, unit.words, cue.speaker, cast, memory, language) };
  });
}

function reportsIn(article: Article, unit: Unit, voices: readonly Voice[], memory: Memory, language: Language): Said[] {
  const reports = voices.flatMap(({ cue, speaker }): Said[] => {
    if (cue.reports === undefined) return [];
    const words = article.text.slice(cue.words.start, cue.words.end);
    const target = cue.reports === 'before' ? memory.unit : unit;
    if (!target || (cue.reports === 'before' && memory.reported)) return [];
    const evidence =
      cue.reports === 'before' ? { start: target.start, end: target.end } : spanOf(unit.words, cue.reports);
    return [{ form: 'reported', evidence, speaker, cue: words, unit: target }];
  });
  if (reports.length === 0) reports.push(...moodIn(unit, voices, memory, language));
  return longest(reports.filter((report) => !isQuotation(report)));
}

/** A sentence in the mood of reported speech goes on with the last speaker, or is its own verb's. */
function moodIn(unit: Unit, voices: readonly Voice[], memory: Memory, language: Language): Said[] {
  if (!unit.words.some((_, at) => isReportedMood(unit.words, at, language, memory.reported))) return [];
  const own = voices.find(({ cue, speaker }) => speaker && !language.quotes.subjunctive.has(cue.verb));
  const speaker = own?.speaker ?? memory.speaker;
  return [{ form: 'reported', evidence: { start: unit.start, end: unit.end }, speaker, cue: '', unit }];
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

/** One cue may lie within another's reach: the wider one stands. */
function longest(reports: readonly Said[]): Said[] {
  const length = ({ evidence }: Said) => evidence.end - evidence.start;
  const [first, ...rest] = reports.toSorted((a, b) => length(b) - length(a));
  return first ? [first, ...rest.filter(({ unit }) => unit !== first.unit)] : [];
}

function quotationsIn(surroundings: Surroundings, voices: readonly Voice[], memory: Memory): Said[] {
  const { text, unit } = surroundings;
  return unit.quotations
    .filter((quotation) => isQuoted(quotation, surroundings))
    .map((quotation) => {
      const voice = governing(voices, quotation);
      const cue = voice ? text.slice(voice.cue.words.start, voice.cue.words.end) : '';
      return { form: 'direct', evidence: quotation, speaker: voice?.speaker ?? memory.speaker, cue, unit };
    });
}

/** The cue in front of a quotation, else the one behind it. */
function governing(voices: readonly Voice[], quotation: Span): Voice | undefined {
  return (
    voices.findLast(({ cue }) => cue.words.start < quotation.start) ??
    voices.find(({ cue }) => cue.words.start >= quotation.end)
  );
}
