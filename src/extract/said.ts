/** Article → who says what in it: quotations and reported speech, in order. */
import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { canSpeak, PERSON, syntaxOf } from '../text/clauses.ts';
import { type Cast, personIn, titled } from '../text/persons.ts';
import { mainSubject } from '../text/subjects.ts';
import { confirmed } from './attribution.ts';
import { quotationsIn, termsIn } from './direct.ts';
import { reportsIn } from './reports.ts';
import { unitsOf } from './units.ts';
import { type Memory, nameOf, type Reading, type Said, type Voice, voicesIn } from './voices.ts';

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
    told: false,
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

const peopleIn = ({ syntax: { words, cast } }: Reading): string[] =>
  words.flatMap((word) => {
    const person = personIn([word], cast);
    return person ? [titled(person)] : [];
  });

function remember(
  reading: Reading,
  voices: readonly Voice[],
  reports: readonly Said[],
  direct: readonly Said[],
): Memory {
  const { memory, unit } = reading;
  const spoke = [...reports, ...direct].findLast((one) => one.speaker)?.speaker;
  const own = spoke ?? voices.findLast((voice) => voice.speaker)?.speaker;
  const subject = own ? undefined : mainSubject(reading.syntax);
  const named = own ?? nameOf(subject, reading);
  const isPerson = own !== undefined || (subject && canSpeak(reading.syntax, subject) === PERSON);
  return {
    speaker: spoke ?? memory.speaker,
    subject: (isPerson ? named : undefined) ?? memory.subject,
    people: [...memory.people, ...peopleIn(reading)].slice(-MOST_PEOPLE),
    about: named,
    reported: reports.length > 0,
    told: reports.length + direct.length > 0,
    unit,
  };
}
