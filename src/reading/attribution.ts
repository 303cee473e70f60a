/** A quotation → who says it, and the words that tell so. */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { Cue } from './cue.ts';
import { mainSubject, phraseBefore, subjectBefore } from './subjects.ts';
import { canSpeak } from './syntax.ts';
import { cueText, nameOf, type Reading, type Said, type Voice } from './voices.ts';

type Attribution = Pick<Said, 'speaker' | 'cue'>;

/** By its cue; else by what stands in front of it, the mood around it, its sentence's subject, or what went before. */
export function attribute(
  reading: Reading,
  voices: readonly Voice[],
  reports: readonly Said[],
  quotation: Span,
): Attribution {
  const { syntax, memory } = reading;
  const voice = governing(voices, quotation, syntax.language);
  if (voice) return { speaker: voice.speaker, cue: cueText(reading, voice) };
  const mood = reports.find(({ cue, unit }) => cue === '' && unit === reading.unit);
  const speaker =
    mood?.speaker ??
    introducer(reading, quotation) ??
    nameOf(mainSubject(syntax), reading) ??
    memory.about ??
    memory.speaker;
  return { speaker, cue: '' };
}

/**
 * The cue that leads to a quotation: in front of it, else behind it; somebody with a verb of saying before a mere source,
 * and neither if it is itself reported ("Er wisse, …, sagte der Minister").
 */
function governing(voices: readonly Voice[], quotation: Span, { quotes }: Language): Voice | undefined {
  const isReported = ({ verb }: Cue): boolean => quotes.subjunctive.has(verb) || quotes.subjunctiveForm.test(verb);
  const own = voices.filter(({ cue, speaker }) => speaker && !isReported(cue));
  const before = own.filter(({ cue }) => cue.words.start < quotation.start);
  const saying = before.findLast(({ cue }) => cue.verb !== '');
  return saying ?? before.at(-1) ?? own.find(({ cue }) => cue.words.start >= quotation.end);
}

/** "Der Trainer war zufrieden: „…“", "Der Trainer: „…“", "der Trainer („…“)". */
function introducer(reading: Reading, quotation: Span): string | undefined {
  const { syntax, article } = reading;
  const { words, clauses, language } = syntax;
  const mark = article.text.slice(0, quotation.start).trimEnd().at(-1);
  if (mark === '(') {
    const end = words.findIndex(({ start }) => start > quotation.start);
    return end < 0 ? undefined : nameOf(phraseBefore(words, 0, end, language), reading);
  }
  if (mark !== ':') return undefined;
  const before = clauses.filter(({ first }) => (words[first]?.start ?? 0) < quotation.start);
  const [first] = before;
  const subject =
    mainSubject({ ...syntax, clauses: before }) ?? (first && subjectBefore(syntax, first.first, first.last));
  return subject && canSpeak(syntax, subject) > 0 ? nameOf(subject, reading) : undefined;
}
