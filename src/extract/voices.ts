/** A unit's cues → who is speaking, by name. */
import type { Article } from '../article/article.ts';
import type { Quote } from '../article/statements.ts';
import { isPronoun } from '../text/parts-of-speech.ts';
import type { Span } from '../text/sentences.ts';
import type { Phrase, Syntax } from '../text/syntax.ts';
import { type Cue, findCues } from './cues.ts';
import { type Named, speakerOf } from './speakers.ts';
import type { Unit } from './units.ts';

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
  const denies = (index: number) =>
    language.words.negations.has(words[index]?.folded ?? '') &&
    !language.words.limiting.has(words[index + 1]?.folded ?? '');
  return at >= 0 && (denies(at - 1) || (!language.quotes.needsNoComma && denies(at + 1)));
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
