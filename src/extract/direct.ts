/** A unit's voices → its direct speech: somebody's words in quotation marks, told from titles, names and irony, and who says it. */
import type { Language } from '../language/language.ts';
import { isPronoun } from '../text/parts-of-speech.ts';
import { type Span, unmarked } from '../text/sentences.ts';
import { whose } from '../text/sources.ts';
import { isSubject, mainSubject, phraseBefore, subjectBefore } from '../text/subjects.ts';
import { canSpeak, isPeople, PERSON } from '../text/syntax.ts';
import { type Cue, cueText, type Said, speakerNamed, type UnitReading, type Voice } from './cues.ts';
import type { Unit } from './units.ts';

/** @param reports the unit's reported speech */
export function quotationsIn(reading: UnitReading, voices: readonly Voice[], reports: readonly Said[]): Said[] {
  const { article, unit, syntax, memory } = reading;
  const cues = voices.map(({ cue }) => cue);
  const around = { cues, reported: reports.length > 0, lately: memory.hasSpeech, terms: reading.terms };
  const surroundings = { text: article.text, unit, language: syntax.language, ...around };
  return unit.quotations
    .filter((quotation: Span) => isQuoted(quotation, surroundings))
    .map((quotation) => ({
      form: 'direct',
      evidence: quotation,
      ...attributionOf(reading, voices, quotation),
      unit,
    }));
}

/** What is known of the sentence that a quotation stands in. */
interface Surroundings {
  readonly text: string;
  readonly unit: Unit;
  readonly cues: readonly Cue[];
  /** Whether the sentence, or the one before, tells what somebody says. */
  readonly reported: boolean;
  readonly lately: boolean;
  readonly language: Language;
  /** Quotations whose words the article has elsewhere as well. */
  readonly terms: ReadonlySet<string>;
}

/** A quotation: the words in it, and what stands next to it, in lower case. */
interface Marked extends Surroundings {
  readonly quotation: Span;
  readonly inner: string;
  readonly words: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** How much text next to a quotation is looked at. */
const NEXT_TO = 60;
/** A cue within so many characters belongs to the quotation. */
const NEAR = 30;

/** Whether it is somebody's words: what speaks for it outweighs what speaks against it. */
function isQuoted(quotation: Span, surroundings: Surroundings): boolean {
  const marked = markedOf(quotation, surroundings);
  return SIGNS.reduce((sum, [weight, applies]) => (applies(marked) ? sum + weight : sum), BIAS) > 0;
}

function markedOf(quotation: Span, surroundings: Surroundings): Marked {
  const { text, unit } = surroundings;
  const inner = unmarked(text.slice(quotation.start, quotation.end)).trim();
  const before = text.slice(Math.max(unit.start, quotation.start - NEXT_TO), quotation.start).trimEnd();
  const after = text.slice(quotation.end, Math.min(unit.end, quotation.end + NEXT_TO));
  return { ...surroundings, quotation, inner, words: inner.split(/\s+/).filter(Boolean), before, after };
}

const isNaming = ({ unit, language }: Marked): boolean =>
  unit.words.some(({ lower }) => language.quotes.naming.has(lower));
const isCalled = ({ before, language }: Marked): boolean => language.quotes.calling.test(before.toLowerCase());
/** "mit den Worten „…“", "mit den Worten zu beruhigen: „…“". */
const isSpoken = ({ before, language }: Marked): boolean => language.quotes.speech.test(before.toLowerCase());
/** "weniger gut", "große Koalition": without an article, a pronoun or a verb, words are mostly a term. */
const isTerm = ({ words, language }: Marked): boolean =>
  words.length > 1 && !words.some((word) => isStop(language.words.fold(word), language));
const isStop = (folded: string, { words: { stop, negations } }: Language): boolean =>
  stop.has(folded) || negations.has(folded);
const hasLower = ({ words, language }: Marked): boolean =>
  words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !isSmall(word, language));
const isSmall = (word: string, { names, quotes }: Language): boolean =>
  names.particles.has(word) || quotes.nominative.has(word) || quotes.prepositions.has(word);

/** Of the same regression: without a sign of speech, marks are a title, a name or irony. */
const BIAS = -5;
/**
 * The signs and their weights: a logistic regression over 850 news texts whose quotations people had marked
 * (uhh-lt/german-news-quotation-attribution-2024), times four and rounded.
 */
const SIGNS: readonly (readonly [number, (marked: Marked) => boolean])[] = [
  // The words themselves: lower case, verbs, pronouns and full stops are speech; capitals alone are a name.
  [11, ({ inner, words }) => /^[\p{Ll}(]/u.test(inner) && !/^\p{Ll}+\p{Lu}|\.\p{L}/u.test(words[0] ?? '')],
  [7, ({ inner }) => /[.!?]$/.test(inner)],
  [5, ({ words }) => words.length > 6],
  [-1, ({ words }) => words.length < 3],
  [5, ({ words, language }) => words.some((word) => language.quotes.finite.has(word.toLowerCase()))],
  [3, ({ words, language }) => words.some((word) => language.quotes.personal.has(word.toLowerCase()))],
  [6, hasLower],
  [-5, (marked) => isTerm(marked) && hasLower(marked)],
  [-6, (marked) => marked.words.length > 1 && marked.words.every((word) => /^\P{Ll}/u.test(word)) && !isSpoken(marked)],
  // What stands next to it: "nannte das „…“", "mit den Worten „…“", but "die Zeitung „…“" and "„…“ (ABC)".
  [6, isSpoken],
  [3, isNaming],
  [3, isCalled],
  [6, (marked) => isNaming(marked) && isCalled(marked)],
  [3, ({ before, language }) => language.quotes.indefinite.has(lastWord(before))],
  [-2, ({ before, language }) => language.quotes.definite.has(lastWord(before))],
  [-6, ({ before, language }) => language.quotes.titles.test(before.toLowerCase())],
  [-2, ({ before }) => /\p{Lu}\p{L}*$/u.test(before)],
  [-4, ({ after }) => /^\s*\(/.test(after)],
  [-5, ({ after }) => /^ \p{Lu}/u.test(after)],
  [3, ({ quotation, unit }) => quotation.start === unit.start],
  // What stands around it: a sentence without a speaker quotes nobody, and what comes twice is a name.
  [2, ({ cues, quotation }) => cues.some(({ words }) => distance(words, quotation) < NEAR)],
  [-8, ({ cues, reported, before }) => cues.length === 0 && !reported && !before.endsWith(':')],
  [-6, ({ before }) => /\([^)]*$/.test(before)],
  [1, ({ lately }) => lately],
  [-9, ({ inner, terms }) => terms.has(inner)],
];

const lastWord = (before: string): string => /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '';
const distance = (a: Span, b: Span): number => Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end));

/** As many words make a name or a term, and so many quotations are looked up in a text. */
const LONGEST_TERM = 4;
const MOST_TERMS = 500;

/** The short quotations whose words a text has elsewhere as well, in marks or without: names and terms. */
export function termsIn(text: string, units: readonly Unit[]): Set<string> {
  const quotations = units.flatMap(({ quotations }) => quotations);
  const inner = quotations.map(({ start, end }) => unmarked(text.slice(start, end)).trim());
  const short = inner.filter((words) => words !== '' && words.split(/\s+/, LONGEST_TERM + 1).length <= LONGEST_TERM);
  return new Set([...new Set(short)].slice(0, MOST_TERMS).filter((words) => isTwiceIn(text, words)));
}

function isTwiceIn(text: string, words: string): boolean {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + words.length))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' ')) count += 1;
  return count > 1;
}
const LETTER = /[\p{L}\d]/u;

type Attribution = Pick<Said, 'speaker' | 'cue'>;

/** Nobody's where it is denied that anybody says so; else by its cue, by what stands in front of it, its subject, or what went before. */
function attributionOf(reading: UnitReading, voices: readonly Voice[], quotation: Span): Attribution {
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
