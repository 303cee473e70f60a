/** Sources named without a verb of saying: "laut X", "nach Angaben von X", "X zufolge", ", so X". */
import type { Language } from '../language/language.ts';
import { isCapitalised, isPronoun, isSmall, type Word } from './parts-of-speech.ts';
import { one, phraseBefore } from './subjects.ts';
import { around, type Clause, isOnlyQuotation, type Phrase, phraseAt, type Stretch, type Syntax } from './syntax.ts';

/** The first source that a clause names. */
export function sourceIn(syntax: Syntax, index: number): NamedSource | undefined {
  const { words, clauses, language } = syntax;
  const clause = clauses[index];
  if (!clause) return undefined;
  for (let at = clause.first; at < clause.last; at += 1) {
    const found = sourceAt(words, clause, at, language);
    if (found) return { ...found, reports: reach(syntax, index) };
  }
  return thusIn(syntax, index);
}

/** The words that name a source, who it is (`same`: whoever spoke last), and what is its word; nothing where that is a quotation. */
interface NamedSource extends Stretch {
  readonly speaker: Phrase | 'same';
  readonly reports: Stretch | undefined;
}

type Named = Omit<NamedSource, 'reports'>;

/** A source in a subordinate clause covers that clause, one in a main clause behind another what follows, any other the sentence. */
function reach(syntax: Syntax, index: number): Stretch {
  const { words, clauses } = syntax;
  const [before, own] = [clauses[index - 1], clauses[index]];
  if (!before || !own) return { first: 0, last: words.length };
  const isMain = !isInner(syntax, before) && hasVerb(syntax, before) && hasVerb(syntax, own);
  return { first: isInner(syntax, own) || isMain ? own.first : 0, last: words.length };
}

function isInner({ words, language: { quotes } }: Syntax, { first }: Clause): boolean {
  const opening = words[first]?.lower ?? '';
  return quotes.subordinating.has(opening) || (first > 0 && quotes.relative.has(opening));
}

/** Whether a clause has a verb behind what it opens with: "Der Brand brach aus", but not "Zwei Männer" or "wurden verletzt". */
function hasVerb({ words, language }: Syntax, { first, last }: Clause): boolean {
  const { quotes } = language;
  const isLed = quotes.prepositions.has(words[first]?.lower ?? '');
  const phrase = phraseAt(words, isLed ? first + 1 : first, language, true);
  const verb = words[phrase?.last ?? last];
  if (!phrase || phrase.last >= last || verb?.kind !== 'word' || isCapitalised(verb)) return false;
  return quotes.finite.has(verb.lower) || !(isSmall(verb, language) || quotes.adverbs.test(verb.lower));
}

function sourceAt(words: readonly Word[], clause: Clause, at: number, language: Language): Named | undefined {
  const { quotes } = language;
  const lower = words[at]?.lower ?? '';
  if (quotes.hence.has(lower)) return { first: at, last: at + 1, speaker: 'same' };
  if (quotes.after.has(lower) || quotes.afterNoun.has(lower)) {
    const source = sourceBefore(words, clause, at, language);
    if (source) return source;
  }
  return sourceBehind(words, at, language);
}

/** "der Polizei zufolge", "seiner Ansicht nach". */
function sourceBefore(words: readonly Word[], { first }: Clause, at: number, language: Language): Named | undefined {
  const phrase = phraseBefore(words, first, at, language);
  const isSource = language.quotes.after.has(words[at]?.lower ?? '');
  if (!phrase || !(isSource || isPostposed(words, phrase, at, language))) return undefined;
  return { first: phrase.first, last: at + 1, speaker: whose(words, phrase, language) };
}

/** "laut der Polizei", "nach Ansicht der Polizei". */
function sourceBehind(words: readonly Word[], at: number, language: Language): Named | undefined {
  const next = at + leadLength(words, at, language);
  if (next === at) return undefined;
  const phrase = phraseAt(words, next, language) ?? (isPronoun(words[next], language) ? one(next) : undefined);
  if (!phrase) return undefined;
  const isLead = language.quotes.before.has(words[at]?.lower ?? '') || next > at + 1;
  const isSource = (isLead && !isRate(words, at, phrase)) || nounOfSaying(words, phrase, language) >= 0;
  return isSource ? { first: at, last: phrase.last, speaker: whose(words, phrase, language) } : undefined;
}

/** "135 kilometres per hour", "£12 per person": what a figure is counted by says nothing. */
function isRate(words: readonly Word[], at: number, { first, head }: Phrase): boolean {
  const isBare = first === head && !isCapitalised(words[first]) && !words[first]?.text.includes('.');
  return isBare && (words[at - 1]?.kind === 'number' || words[at - 2]?.kind === 'number');
}

/** How many words lead to a source: "laut" is one, "according to" two. */
function leadLength(words: readonly Word[], at: number, { quotes }: Language): number {
  const lower = words[at]?.lower ?? '';
  if (quotes.leads.has(`${lower} ${words[at + 1]?.lower ?? ''}`)) return 2;
  return quotes.before.has(lower) || quotes.beforeNoun.has(lower) ? 1 : 0;
}

/** "seiner Ansicht nach": the noun of saying in front of it, and no phrase behind it. */
function isPostposed(words: readonly Word[], phrase: Phrase, at: number, language: Language): boolean {
  return nounOfSaying(words, phrase, language) >= 0 && phraseAt(words, at + 1, language) === undefined;
}

function nounOfSaying(words: readonly Word[], { head, core }: Phrase, { quotes }: Language): number {
  for (let at = head; at < core; at += 1) if (quotes.sourceNoun.test(words[at]?.lower ?? '')) return at;
  return -1;
}

/** "Angaben der Polizei" → "der Polizei", "Lamonts Angaben" → "Lamonts"; "Medienberichte" speak for themselves; "eigene Angaben" are the subject's. */
export function whose(words: readonly Word[], phrase: Phrase, language: Language): Phrase | 'same' {
  const { quotes } = language;
  const noun = nounOfSaying(words, phrase, language);
  if (noun < 0) return phrase;
  if (words.slice(phrase.first, noun).some(({ lower }) => quotes.own.has(lower))) return 'same';
  if (noun > phrase.head) return { ...phrase, core: noun, last: noun };
  const next = words[noun + 1];
  if (!next || noun + 1 >= phrase.last) return phrase;
  const isLed = quotes.sourceOf.has(next.lower) && !quotes.genitive.has(next.lower);
  return phraseAt(words, isLed ? noun + 2 : noun + 1, language) ?? phrase;
}

/** ", so X." and "So X weiter:" */
function thusIn(syntax: Syntax, index: number): NamedSource | undefined {
  const { words, clauses, language } = syntax;
  const { quotes } = language;
  const clause = clauses[index];
  if (!clause || !quotes.thus.has(words[clause.first]?.lower ?? '')) return undefined;
  const opens = index === 0;
  const next = clause.first + 1;
  if (opens && clause.mark !== ':') return undefined;
  const phrase = isPronoun(words[next], language) ? one(next) : phraseAt(words, next, language);
  if (!phrase) return undefined;
  const said = around(words, clauses, index);
  const reports = opens || isOnlyQuotation(syntax, index, said) ? undefined : said;
  return { first: clause.first, last: phrase.core, speaker: phrase, reports };
}
