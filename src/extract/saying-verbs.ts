/** A word of a clause → the verb of saying that it is there, whole, finite, active or passive, and which words it reports. */
import type { CueVerb, Language } from '../language/language.ts';
import { isCapitalised, isDeterminer, isNounHere, isSmall, type Word } from '../text/parts-of-speech.ts';
import { subjectOf } from '../text/subjects.ts';
import { around, type Clause, isOnlyQuotation, isReportedMood, type Stretch, type Syntax } from '../text/syntax.ts';

/** A verb of saying that is whole: its particle at the clause's end, or its auxiliary in the clause. */
export function readSaying(syntax: Syntax, index: number, at: number): Saying | undefined {
  const { words, clauses, language } = syntax;
  const { impersonal, dummy, verbs } = language.quotes;
  const [word, clause] = [words[at], clauses[index]];
  if (!clause || word?.kind !== 'word') return undefined;
  const known = verbs.get(word.lower);
  const isSaid = impersonal.has(word.lower);
  if ((!known && !isSaid) || isCapitalised(word) || isNounHere(words, at, language)) return undefined;
  const saying = { finite: at, verb: at, act: false, passive: false, impersonal: isSaid };
  if (isSaid) return dummy.has(words[at + 1]?.lower ?? '') ? saying : undefined;
  const behind = words.slice(at + 1, wholeEnd(clauses, index, words, language));
  return wholeVerb(syntax, clause, saying, formsIn(known ?? [], behind, words.slice(clause.first, at)));
}

/** Of the forms that a word can be, the one that its clause completes. */
function wholeVerb({ words, language }: Syntax, clause: Clause, saying: Saying, forms: CueVerb[]): Saying | undefined {
  const { quotes } = language;
  const participle = forms.find(({ is }) => is === 'participle');
  const joined = participle && withAuxiliary(words, clause, { ...saying, act: participle.act }, language);
  if (joined) return joined;
  const finite = isReduced(words, saying.verb, quotes) ? undefined : forms.find(({ is }) => is === 'finite');
  if (finite && !isInfinitive(words, clause, saying.verb, language)) return { ...saying, act: finite.act };
  return forms.some(({ is }) => is === 'infinitive') ? withModal(words, clause, saying, quotes) : undefined;
}

/** "a shortage reported by a newspaper": a past form with an agent right behind it is a participle. */
const isReduced = (words: readonly Word[], at: number, { pastForm, agent }: Language['quotes']): boolean =>
  pastForm?.test(words[at]?.lower ?? '') === true && agent.has(words[at + 1]?.lower ?? '');

/** What a form can be here: its particle behind it, what leads to its object behind or in front. */
function formsIn(forms: readonly CueVerb[], behind: readonly Word[], before: readonly Word[]): CueVerb[] {
  return forms
    .filter(({ particle }) => particle === '' || has(behind, particle))
    .filter(({ leads }) => leads === '' || leads.split(' ').some((lead) => has(behind, lead) || has(before, lead)))
    .sort((a, b) => b.particle.length - a.particle.length || Number(b.act) - Number(a.act));
}

const has = (list: readonly Word[], wanted: string): boolean => list.some(({ lower }) => lower === wanted);

/** "Er wies den Vorwurf, den die Partei erhob, zurück": a clause goes on behind a relative one. */
function wholeEnd(clauses: readonly Clause[], index: number, words: readonly Word[], language: Language): number {
  const [own, inner, rest] = clauses.slice(index, index + 3);
  const [first, second] = words.slice(inner?.first ?? words.length);
  const { prepositions, relative } = language.quotes;
  const isLed = prepositions.has(first?.lower ?? '') && isDeterminer(second, language);
  const isInserted =
    own?.mark === ',' &&
    inner?.mark === ',' &&
    (isLed || isDeterminer(first, language) || relative.has(first?.lower ?? ''));
  return (isInserted ? rest?.last : own?.last) ?? own?.last ?? 0;
}

/**
 * "wollte bestätigen", "zu warnen": the infinitive looks like the plural. "refused to say", "hopes to confirm": in English like any
 * form, and nothing is said, but "had to admit".
 */
function isInfinitive(words: readonly Word[], { first }: Clause, at: number, language: Language): boolean {
  const { quotes } = language;
  const isLed = quotes.infinitive.has(words[at - 1]?.lower ?? '');
  if (quotes.subjectFirst) return isLed && !language.words.auxiliaries.having.has(words[at - 2]?.lower ?? '');
  if (!quotes.infinitiveForm.test(words[at]?.lower ?? '')) return false;
  if (isLed) return true;
  return words.slice(first, at).some(({ lower }) => quotes.finite.has(lower));
}

/** "Das musste der Minister einräumen", "ließ der Sprecher wissen". */
function withModal(
  words: readonly Word[],
  { first, last }: Clause,
  saying: Saying,
  { modal, infinitive }: Language['quotes'],
): Saying | undefined {
  if (saying.verb < last - 1 || infinitive.has(words[saying.verb - 1]?.lower ?? '')) return undefined;
  const finite = words.slice(first, saying.verb).findLastIndex(({ lower }) => modal.has(lower));
  return finite < 0 ? undefined : { ...saying, finite: first + finite };
}

/** "hat gestern betont", "betont hatte"; in English close in front: "has often said". */
function withAuxiliary(
  words: readonly Word[],
  clause: Clause,
  saying: Saying,
  { quotes: { passive, needsNoComma }, words: { auxiliaries } }: Language,
): Saying | undefined {
  const from = needsNoComma ? Math.max(clause.first, saying.verb - MOST_BETWEEN) : clause.first;
  for (let at = from; at < clause.last && at <= saying.verb + 1; at += 1) {
    const { lower = '' } = words[at] ?? {};
    if (passive.has(lower)) return { ...saying, finite: at, passive: true };
    if (auxiliaries.having.has(lower) || auxiliaries.passive.has(lower)) return { ...saying, finite: at };
  }
  return undefined;
}

/** How far an auxiliary is in front of its verb where no comma parts clauses: "has now also said". */
const MOST_BETWEEN = 3;

/** What a cue makes reported speech: words of its unit, or `before`, the sentence before ("Das bestätigte der Minister"). */
export type Reach = Stretch | 'before' | undefined;

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
export function reachOf(syntax: Syntax, index: number, saying: Saying): Reach {
  const reach = widestReach(syntax, index, saying);
  return reach && reach !== 'before' && isOnlyQuotation(syntax, index, reach) ? undefined : reach;
}

function widestReach(syntax: Syntax, index: number, saying: Saying): Reach {
  const { words, clauses, language } = syntax;
  const { quotes } = language;
  const clause = clauses[index];
  if (!clause) return undefined;
  const from = interrupted(syntax, index, saying);
  const opening = words[clauses[from]?.first ?? 0]?.lower ?? '';
  const next = clauses[index + 1];
  if (clause.mark === ':') return isSpoken(words, next) ? undefined : following(syntax, index + 1);
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
  if (governs(syntax, index + 1)) return following(syntax, index + 1);
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
  return rest.some(({ lower }) => quotes.finite.has(lower) || quotes.pastForm?.test(lower))
    ? { first: verb + 1, last: words.length }
    : undefined;
}

/** A clause that governs no other: it is about the sentence before, or what it tells is itself an act of speech. */
function alone({ words, language }: Syntax, { first, last }: Clause, { act, finite }: Saying): Reach {
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

/** From a clause on, up to where the sentence's own subject goes on: "…, und eröffnete die Brücke". */
function following(syntax: Syntax, index: number): Stretch | undefined {
  const { words, clauses } = syntax;
  const clause = clauses[index];
  const next = clauses.slice(index + 1).find((later) => goesOn(syntax, later));
  return clause && { first: clause.first, last: next?.first ?? words.length };
}

/** A clause that opens with "und" and a verb which reports nothing. */
function goesOn({ words, language }: Syntax, { first, last }: Clause): boolean {
  const { quotes } = language;
  const [, verb, behind] = words.slice(first);
  if (quotes.subjectFirst || !quotes.coordinating.has(words[first]?.lower ?? '')) return false;
  if (verb?.kind !== 'word' || isCapitalised(verb) || first + 2 >= last) return false;
  if (quotes.finite.has(verb.lower)) return true;
  const isAttribute = quotes.adjective.test(verb.lower) && isCapitalised(behind);
  const isOther = isAttribute || isSmall(verb, language) || quotes.adverbs.test(verb.lower);
  return !isOther && !isReportedMood(words, first + 1, language, true);
}

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
