/** A verb of saying → which words of its sentence it reports. */
import { around, type Clause } from './clauses.ts';
import type { Cue, Stretch } from './cue.ts';
import { isReportedMood } from './mood.ts';
import { subjectOf } from './subjects.ts';
import type { Syntax } from './syntax.ts';
import type { Word } from './words.ts';

/** A verb of saying in its sentence. */
export interface Saying {
  /** Where the word with the subject's ending stands: the verb or its auxiliary. */
  readonly finite: number;
  readonly verb: number;
  readonly act: boolean;
  readonly passive: boolean;
  readonly impersonal: boolean;
}

/** What a verb of saying makes reported speech; undefined where it only leads to a quotation. */
export function reachOf(syntax: Syntax, index: number, saying: Saying): Cue['reports'] {
  const reach = widestReach(syntax, index, saying);
  return reach && reach !== 'before' && isQuotation(syntax, index, reach) ? undefined : reach;
}

/** "„Das geht“, sagte der Minister, ein Jurist": besides the quotation and the cue's clause there is next to nothing. */
export function isQuotation({ words, clauses }: Syntax, index: number, { first, last }: Stretch): boolean {
  const { first: from = 0, last: to = 0 } = clauses[index] ?? {};
  const besides = words.filter((_, at) => at >= first && at < last && (at < from || at >= to));
  const plain = besides.filter(({ kind }) => kind === 'word' || kind === 'number');
  return besides.some(({ kind }) => kind === 'quotation') && plain.length < FEWEST_WORDS;
}
const FEWEST_WORDS = 4;

function widestReach(syntax: Syntax, index: number, saying: Saying): Cue['reports'] {
  const { words, clauses, language } = syntax;
  const { quotes } = language;
  const clause = clauses[index];
  if (!clause) return undefined;
  const from = interrupted(syntax, index, saying);
  const opening = words[clauses[from]?.first ?? 0]?.lower ?? '';
  const next = clauses[index + 1];
  if (clause.mark === ':') return isSpoken(words, next) ? undefined : following(words, next);
  const isInserted = quotes.as.has(opening) || (index > 0 && quotes.thus.has(opening));
  if (isInserted) return around(words, clauses, index, from);
  return governed(syntax, index, saying) ?? alone(syntax, clause, saying);
}

/** The clause that the verb governs: behind it, or around it. */
function governed(syntax: Syntax, index: number, saying: Saying): Stretch | undefined {
  const { words, clauses } = syntax;
  const isInside = isInverted(syntax, index, saying);
  const inner = isInside ? undefined : innerClause(syntax, index, saying);
  if (inner) return inner;
  if (governs(syntax, index + 1)) return following(words, clauses[index + 1]);
  const isAround = isInside || (saying.impersonal && index > 0) || isPostposed(syntax, index, saying);
  return isAround ? around(words, clauses, index) : undefined;
}

/** "…, police said": the last clause, in which nothing else is said. */
function isPostposed({ clauses, language: { quotes } }: Syntax, index: number, { passive }: Saying): boolean {
  return quotes.subjectFirst && index > 0 && index === clauses.length - 1 && !passive;
}

/** English needs no comma: "said that the bridge was safe", "said the bridge was safe". */
function innerClause(
  { words, clauses, language: { quotes } }: Syntax,
  index: number,
  saying: Saying,
): Stretch | undefined {
  const { verb, passive } = saying;
  const last = clauses[index]?.last ?? 0;
  if (!quotes.needsNoComma || passive) return undefined;
  const rest = words.slice(verb + 1, last);
  const that = rest.findIndex(({ lower }) => quotes.that.has(lower));
  if (that >= 0) return { first: verb + 1 + that, last: words.length };
  return rest.some(({ lower }) => quotes.finite.has(lower) || PAST.test(lower))
    ? { first: verb + 1, last: words.length }
    : undefined;
}

/** How a regular English verb's past ends. */
const PAST = /\p{Ll}{2}ed$/u;

/** A clause that governs no other: it is about the sentence before, or what it tells is itself an act of speech. */
function alone({ words, language }: Syntax, { first, last }: Clause, { act, finite }: Saying): Cue['reports'] {
  const isThis = language.quotes.this.has(words[first]?.lower ?? '') && finite === first + 1;
  if (isThis && last - first < SHORT) return 'before';
  return act ? { first, last: words.length } : undefined;
}

/** "wie Burt Rutan, Chef der Firma, mitteilte": the clause that the verb belongs to. */
function interrupted({ words, clauses, language: { quotes } }: Syntax, index: number, { finite }: Saying): number {
  const opening = words[clauses[index - 2]?.first ?? -1]?.lower ?? '';
  return clauses[index]?.first === finite && quotes.as.has(opening) ? index - 2 : index;
}

/** "Das bestätigte der Sprecher des Ministeriums am Montag" says nothing itself; a longer sentence does. */
const SHORT = 20;

const isSpoken = (words: readonly Word[], clause: Clause | undefined): boolean =>
  clause === undefined || words[clause.first]?.kind === 'quotation';

const following = (words: readonly Word[], clause: Clause | undefined): Stretch | undefined =>
  clause && { first: clause.first, last: words.length };

/** "…, sagte X": the verb comes first, and its subject is not in front. */
function isInverted(syntax: Syntax, index: number, { finite }: Saying): boolean {
  const subject = subjectOf(syntax, index, finite);
  return index > 0 && syntax.clauses[index]?.first === finite && (subject === undefined || subject.first > finite);
}

/** Whether a clause can be what was said: it opens with "dass", stands in the Konjunktiv, or has "zu" and an infinitive. */
function governs({ words, clauses, language }: Syntax, index: number): boolean {
  const clause = clauses[index];
  if (!clause) return false;
  const opening = words[clause.first]?.lower ?? '';
  if (language.quotes.subjectFirst && language.quotes.relative.has(opening)) return false;
  if (language.quotes.that.has(opening)) return true;
  if (language.quotes.subordinating.has(opening)) return false;
  for (let at = clause.first; at < words.length; at += 1)
    if (
      isReportedMood(words, at, language, true) ||
      language.quotes.toInfinitive.test(`${words[at]?.lower} ${words[at + 1]?.lower}`)
    )
      return true;
  return false;
}
