/** A quotation → who says it, and the words that tell so. */
import type { Language } from '../language/language.ts';
import { isPronoun } from '../text/parts-of-speech.ts';
import type { Span } from '../text/sentences.ts';
import { whose } from '../text/sources.ts';
import { isSubject, mainSubject, phraseBefore, subjectBefore } from '../text/subjects.ts';
import { canSpeak, isPeople, PERSON } from '../text/syntax.ts';
import type { Cue } from './cues.ts';
import { cueText, type Said, speakerNamed, type UnitReading, type Voice } from './voices.ts';

type Attribution = Pick<Said, 'speaker' | 'cue'>;

/** Nobody's where it is denied that anybody says so; else by its cue, by what stands in front of it, its subject, or what went before. */
export function attributionOf(reading: UnitReading, voices: readonly Voice[], quotation: Span): Attribution {
  const { syntax, memory } = reading;
  if (voices.some(({ cue, isDenied }) => isDenied && cue.words.start < quotation.start))
    return { speaker: undefined, cue: '' };
  const named = personBefore(reading, quotation);
  if (named !== undefined) return { speaker: named, cue: '' };
  const voice = governing(voices, quotation, syntax.language);
  if (voice) return { speaker: voice.speaker, cue: cueText(reading, voice) };
  const own = speakerNamed(mainSubject(syntax), reading);
  const speaker = introducer(reading, quotation) ?? own ?? memory.about ?? memory.speaker;
  return { speaker, cue: '' };
}

/**
 * The cue that leads to a quotation: right behind it, else in front of it, else behind; somebody with a verb of saying before
 * a mere source. One that is itself reported leads to nothing ("Er wisse, …, sagte der Minister").
 */
function governing(voices: readonly Voice[], quotation: Span, { quotes }: Language): Voice | undefined {
  const isReported = ({ verb }: Cue): boolean => quotes.subjunctive.has(verb) || quotes.subjunctiveForm.test(verb);
  const own = voices.filter(({ cue, speaker, isOpen }) => (speaker || isOpen) && !isReported(cue));
  const before = own.filter(({ cue }) => cue.words.start < quotation.start);
  const behind = own.find(({ cue }) => cue.words.start >= quotation.end);
  if (behind && behind.cue.words.start - quotation.end < NEXT) return behind;
  return before.findLast(({ cue }) => cue.verb !== '') ?? before.at(-1) ?? behind;
}
/** "“, " and what follows; in characters. */
const NEXT = 4;

/** "…, so der Minister, und Jens Weber: „…“", "Jens Weber („…“)": a person right in front of it, whom nothing else governs. */
function personBefore(reading: UnitReading, quotation: Span): string | undefined {
  const { syntax } = reading;
  const { words, language } = syntax;
  const at = words.findIndex(({ start }) => start >= quotation.start);
  const inside = at < 0 ? words.length : at;
  const end = words[inside - 1]?.text === ':' ? inside - 1 : inside;
  const mark = reading.article.text.slice(0, quotation.start).trimEnd().at(-1);
  const phrase = mark === '(' || mark === ':' ? phraseBefore(words, 0, end, language) : undefined;
  if (!phrase || canSpeak(syntax, phrase) < PERSON || isPronoun(words[phrase.first], language)) return undefined;
  const { lower = '', text = '' } = words[phrase.first - 1] ?? {};
  const joins = language.quotes.coordinating.has(lower) || text === ',';
  return joins && isSubject(words, phrase, language) ? speakerNamed(phrase, reading) : undefined;
}

/** "Der Trainer war zufrieden: „…“", "Der Trainer: „…“", "der Trainer („…“)". */
function introducer(reading: UnitReading, quotation: Span): string | undefined {
  const mark = reading.article.text.slice(0, quotation.start).trimEnd().at(-1);
  if (mark === '(') return glossed(reading, quotation);
  return mark === ':' ? announcer(reading, quotation) : undefined;
}

function glossed(reading: UnitReading, quotation: Span): string | undefined {
  const { words, language } = reading.syntax;
  const end = words.findIndex(({ start }) => start > quotation.start);
  const phrase = end < 0 ? undefined : phraseBefore(words, 0, end, language);
  return phrase && canSpeak(reading.syntax, phrase) > 1 ? speakerNamed(phrase, reading) : undefined;
}

function announcer(reading: UnitReading, quotation: Span): string | undefined {
  const { syntax } = reading;
  const clauses = syntax.clauses.filter(({ first }) => (syntax.words[first]?.start ?? 0) < quotation.start);
  const [first] = clauses;
  const subject = mainSubject({ ...syntax, clauses }) ?? (first && subjectBefore(syntax, first.first, first.last));
  if (!subject || !(canSpeak(syntax, subject) > 1 || isPeople(syntax, subject))) return undefined;
  return speakerNamed(whose(syntax.words, subject, syntax.language), reading);
}

/** "Das sagte der Minister": what the unit before quotes without a cue gets the one that tells so. */
export function confirmed(before: readonly Said[], voices: readonly Voice[], reading: UnitReading): readonly Said[] {
  const voice = voices.find(({ cue, speaker }) => cue.reports === 'before' && speaker);
  if (!voice) return before;
  const shared = { speaker: voice.speaker, cue: cueText(reading, voice) };
  return before.map((said) => (said.form === 'direct' && said.cue === '' ? { ...said, ...shared } : said));
}
