/** Finds the subject of a verb: who does what it says. */
import { type Phrase, phraseAt } from './phrases.ts';
import { isSubject, phraseBefore, subjectAfter, subjectBefore } from './places.ts';
import { canSpeak, type Syntax } from './syntax.ts';

/** The subject of the verb at a word, in the clause with that index. */
export function subjectOf(syntax: Syntax, index: number, verb: number): Phrase | undefined {
  const { words, clauses, language } = syntax;
  const clause = clauses[index];
  if (!clause) return undefined;
  const { quotes } = language;
  const opening = words[clause.first]?.lower ?? '';
  const after = () => subjectAfter(syntax, verb, clause.last);
  if (verb === clause.first) return apposed(syntax, index) ?? after() ?? endOf(syntax, index - 2);
  if (quotes.as.has(opening) || quotes.that.has(opening) || quotes.subordinating.has(opening))
    return subjectAfter(syntax, clause.first, verb) ?? after();
  if (index > 0 && quotes.relative.has(opening) && verb >= clause.last - 2) return endOf(syntax, index - 1);
  const before = joined(syntax, clause.first, verb) ?? subjectBefore(syntax, clause.first, verb);
  return shared(syntax, clause.first, verb) ?? likelier(syntax, before, after);
}

/** "Der Minister staunte und die Partei nannte": the second verb has a subject of its own. */
function joined(syntax: Syntax, first: number, verb: number): Phrase | undefined {
  const { words, language } = syntax;
  const joint = words.slice(first, verb).findLastIndex(({ lower }) => language.quotes.coordinating.has(lower)) + first;
  if (joint <= first) return undefined;
  const [own, whole] = [phraseAt(words, joint + 1, language, true), subjectBefore(syntax, first, verb)];
  const isApart = own?.last === verb && whole !== undefined && whole.last <= joint;
  return isApart && isSubject(words, own, language) ? own : undefined;
}

/** "Dann stand der Fahrgast auf und rief": two verbs have one subject. */
function shared(syntax: Syntax, first: number, verb: number): Phrase | undefined {
  const joins = syntax.language.quotes.coordinating.has(syntax.words[verb - 1]?.lower ?? '');
  return joins ? subjectAfter(syntax, first - 1, verb) : undefined;
}

/** "Die Arbeit der Koalition lobte er": an object may stand in front, but then what follows is who can speak. */
function likelier(syntax: Syntax, before: Phrase | undefined, after: () => Phrase | undefined): Phrase | undefined {
  if (!before) return after();
  if (syntax.language.quotes.subjectFirst || canSpeak(syntax, before) > 1) return before;
  const behind = after();
  return behind && canSpeak(syntax, behind) > canSpeak(syntax, before) ? behind : before;
}

/** "Albrecht Conze, der Direktor der Mission, bezeichnete": the first clause is a phrase and no more. */
function apposed(syntax: Syntax, index: number): Phrase | undefined {
  const { clauses } = syntax;
  for (let before = index - 2; before >= 0; before -= 1) {
    const clause = clauses[before];
    if (!clause || (clause.mark !== ',' && clause.mark !== '–')) return undefined;
    const phrase = subjectBefore(syntax, clause.first, clause.last);
    const isWhole = phrase && phrase.last >= clause.last && syntax.words[phrase.first]?.kind !== 'quotation';
    if (isWhole && clauses[before - 1]?.mark !== ',') return phrase;
  }
  return undefined;
}

/** "Der Sprecher, der in Berlin war, sagte": the phrase that a clause ends with, before a relative or an inserted one. */
function endOf({ words, clauses, language }: Syntax, index: number): Phrase | undefined {
  const clause = clauses[index];
  return clause && phraseBefore(words, clause.first, clause.last, language);
}
