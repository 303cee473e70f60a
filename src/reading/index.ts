/** Article → its facts and quotes, read from the text alone. */
import type { Article, Span } from '../article.ts';
import type { Language } from '../language.ts';
import { type Fact, type Indexed, type Quote, sourceOf } from '../statements.ts';
import { castOf } from './cast.ts';
import { type Cue, findCues, isReportedMood } from './cues.ts';
import { isQuoted } from './direct.ts';
import { type Memory, speakerOf } from './speakers.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a unit yields, before it has ids. */
interface Said {
  readonly form: Quote['form'];
  readonly evidence: Span;
  readonly speaker: string | undefined;
  readonly cue: string;
  readonly unit: Unit;
}

/** The facts and quotes of an article that has no index file. */
export function readStatements(article: Article, language: Language): Indexed {
  const said = readSaid(article, language);
  const quotes = said.map((one): Quote => quoteOf(article, one));
  return { article, facts: [] as Fact[], quotes: numbered(quotes), names: [], topics: {} };
}

function readSaid(article: Article, language: Language): Said[] {
  const cast = castOf(article, language);
  const found: Said[] = [];
  let memory: Memory & { reported: boolean } = { speaker: undefined, subject: undefined, reported: false };
  for (const unit of unitsOf(article, language)) {
    const cues = findCues(unit.words, language);
    const named = cues.map((cue) => ({
      cue,
      speaker:
        cue.speaker === 'same'
          ? memory.speaker
          : cue.speaker && speakerOf(article.text, unit.words, cue.speaker, cast, memory, language),
    }));
    const speaker = named[0]?.speaker ?? memory.speaker;
    const reports: Said[] = [];
    for (const one of named) if (one.cue.reports) reports.push(reportedBy(article, unit, one.cue, one.speaker));
    const mood =
      cues.length === 0 &&
      unit.words.some(
        (word) =>
          isReportedMood(word, undefined, language) &&
          (memory.reported || !language.quotes.pastSubjunctive.has(word.lower)),
      );
    if (mood) reports.push({ form: 'reported', evidence: unit, speaker: memory.speaker, cue: '', unit });
    found.push(...merged(reports, unit));
    const quoted = unit.quotations.filter((quotation) =>
      isQuoted(article.text, unit, quotation, cues, reports.length > 0, language),
    );
    for (const quotation of quoted)
      found.push({
        form: 'direct',
        evidence: quotation,
        speaker: governing(named, quotation) ?? speaker,
        cue: '',
        unit,
      });
    memory = { speaker, subject: named.at(-1)?.speaker ?? memory.subject, reported: reports.length > 0 };
  }
  return found;
}

function governing(named: readonly { cue: Cue; speaker: string | undefined }[], quotation: Span): string | undefined {
  const before = named.filter(({ cue }) => cue.words.start < quotation.start).at(-1);
  const after = named.find(({ cue }) => cue.words.start >= quotation.end);
  return (before ?? after)?.speaker;
}

function reportedBy(article: Article, unit: Unit, cue: Cue, speaker: string | undefined): Said {
  const first = unit.words[cue.reports?.first ?? 0];
  const last = unit.words[(cue.reports?.last ?? 1) - 1];
  const evidence = { start: first?.start ?? unit.start, end: last?.end ?? unit.end };
  return { form: 'reported', evidence, speaker, cue: article.text.slice(cue.words.start, cue.words.end), unit };
}

/** One reported quote per speaker; what is nothing but a quotation is none. */
function merged(reports: readonly Said[], unit: Unit): Said[] {
  const kept = reports.filter(({ evidence }) => {
    const inside = unit.quotations.reduce(
      (sum, q) => sum + Math.max(0, Math.min(q.end, evidence.end) - Math.max(q.start, evidence.start)),
      0,
    );
    return inside < 0.7 * (evidence.end - evidence.start);
  });
  const [first] = kept;
  return first
    ? [kept.reduce((a, b) => (b.evidence.end - b.evidence.start > a.evidence.end - a.evidence.start ? b : a), first)]
    : [];
}

function quoteOf(article: Article, { form, evidence, speaker, cue, unit }: Said): Quote {
  const sentence = unit.sentences.find(({ end }) => end > evidence.start) ?? unit.sentences[0];
  return {
    kind: 'quote',
    id: `q-p${sentence.paragraph}s${sentence.number}`,
    source: sourceOf(article, sentence),
    evidence: { start: evidence.start, end: evidence.end },
    answer: undefined,
    statement: {},
    accordingTo: speaker ?? '',
    topics: [],
    questions: {},
    form,
    speaker,
    cue,
  };
}

function numbered<One extends { readonly id: string }>(statements: readonly One[]): One[] {
  const seen = new Map<string, number>();
  return statements.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
}
