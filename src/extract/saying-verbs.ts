/** A word of a clause → the verb of saying that it is there: whole, finite, active or passive. */
import type { CueVerb, Language } from '../language/language.ts';
import type { Clause } from './clauses.ts';
import type { Saying } from './reach.ts';
import type { Syntax } from './syntax.ts';
import { isDeterminer, isNounHere } from './word-classes.ts';
import { isCapital, type Word } from './words.ts';

/** A verb of saying that is whole: its particle at the clause's end, or its auxiliary in the clause. */
export function readSaying(syntax: Syntax, index: number, at: number): Saying | undefined {
  const { words, clauses, language } = syntax;
  const { impersonal, dummy, verbs } = language.quotes;
  const [word, clause] = [words[at], clauses[index]];
  if (!clause || word?.kind !== 'word') return undefined;
  const known = verbs.get(word.lower);
  const isSaid = impersonal.has(word.lower);
  if ((!known && !isSaid) || isCapital(word) || isNounHere(words, at, language)) return undefined;
  const saying = { finite: at, verb: at, act: false, passive: false, impersonal: isSaid };
  if (isSaid) return dummy.has(words[at + 1]?.lower ?? '') ? saying : undefined;
  const behind = words.slice(at + 1, wholeEnd(clauses, index, words, language));
  return wholeVerb(syntax, clause, saying, formsIn(known ?? [], behind, words.slice(clause.first, at)));
}

/** Of the forms that a word can be, the one that its clause completes. */
function wholeVerb({ words, language }: Syntax, clause: Clause, saying: Saying, forms: CueVerb[]): Saying | undefined {
  const { quotes } = language;
  const participle = forms.find(({ is }) => is === 'participle');
  const joined = participle && withAuxiliary(words, clause, { ...saying, act: participle.act }, quotes);
  if (joined) return joined;
  const finite = forms.find(({ is }) => is === 'finite');
  if (finite && !isInfinitive(words, clause, saying.verb, quotes.finite)) return { ...saying, act: finite.act };
  return forms.some(({ is }) => is === 'infinitive') ? withModal(words, clause, saying, quotes) : undefined;
}

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

/** "wollte bestätigen", "zu warnen": the infinitive looks like the plural. */
function isInfinitive(words: readonly Word[], { first }: Clause, at: number, finite: ReadonlySet<string>): boolean {
  if (!/n$/.test(words[at]?.lower ?? '')) return false;
  if (words[at - 1]?.lower === 'zu') return true;
  return words.slice(first, at).some(({ lower }) => finite.has(lower));
}

/** "Das musste der Minister einräumen", "ließ der Sprecher wissen". */
function withModal(
  words: readonly Word[],
  { first, last }: Clause,
  saying: Saying,
  { modal }: Language['quotes'],
): Saying | undefined {
  if (saying.verb < last - 1 || words[saying.verb - 1]?.lower === 'zu') return undefined;
  const finite = words.slice(first, saying.verb).findLastIndex(({ lower }) => modal.has(lower));
  return finite < 0 ? undefined : { ...saying, finite: first + finite };
}

/** "hat gestern betont", "betont hatte"; in English close in front: "has often said". */
function withAuxiliary(
  words: readonly Word[],
  clause: Clause,
  saying: Saying,
  { passive, auxiliaries, needsNoComma }: Language['quotes'],
): Saying | undefined {
  const from = needsNoComma ? Math.max(clause.first, saying.verb - MOST_BETWEEN) : clause.first;
  for (let at = from; at < clause.last && at <= saying.verb + 1; at += 1) {
    const { lower = '' } = words[at] ?? {};
    if (passive.has(lower)) return { ...saying, finite: at, passive: true };
    if (auxiliaries.has(lower)) return { ...saying, finite: at };
  }
  return undefined;
}

const MOST_BETWEEN = 3;
