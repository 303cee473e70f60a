/** Compares to whom something is said: "sagte der Lindenfurter Zeitung" against "sagte dem Warleboten". */
import type { Span } from '../article.ts';
import type { Hit } from '../search/index.ts';
import { isCapital } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { sentenceTelling, type Telling } from './telling.ts';

/** A name has no more words. */
const LONGEST = 4;
/** Less than this is a part of a name or a likeness. */
const THERE = 0.72;

/** Differs where the article has it said to another, whose name stands in quotation marks: a newspaper. */
export function compareHearers(claim: Claim, hit: Hit): Comparison {
  const hearer = hearerOf(claim);
  if (!hearer) return { kind: 'none' };
  const isThere = hit.words
    .filter(({ start, end }) => start >= hearer.start && end <= hearer.end)
    .every(({ own }) => own >= THERE);
  if (isThere) return { kind: 'same' };
  const stated = titleIn(sentenceTelling(hit), hit);
  return stated ? { kind: 'differs', differences: [{ claimed: hearer, stated }] } : { kind: 'open' };
}

/** The capitals behind an article in the dative, in a claim that has somebody say something. */
export function hearerOf({ question: { tokens, language }, speaker, stances }: Claim): Span | undefined {
  if (!speaker && !stances.some(({ poles }) => poles.some(({ of, side }) => of === 'tell' && side === 0)))
    return undefined;
  const { hearing, prepositions } = language.quotes;
  for (const [at, { text }] of tokens.entries()) {
    const before = tokens[at - 1]?.text.toLowerCase() ?? '';
    if (!hearing.has(text.toLowerCase()) || prepositions.has(before)) continue;
    const run = tokens.slice(at + 1, at + 1 + LONGEST);
    const small = run.findIndex((token) => !isCapital(token.text));
    const name = small < 0 ? run : run.slice(0, small);
    const [first, last] = [name[0], name.at(-1)];
    if (first && last && first.start !== speaker?.name.start) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** A name in quotation marks right behind an article in the dative: no word in it is small. */
function titleIn({ text, tokens, language }: Telling, { passage: { sentence } }: Hit): Span | undefined {
  const { hearing } = language.quotes;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!next || !hearing.has(token.text.toLowerCase()) || !OPENING.test(text.slice(token.end, next.start))) continue;
    const closing = text.slice(next.start, sentence.end).search(CLOSING);
    const end = next.start + closing;
    const words = tokens.filter(({ start }) => start >= next.start && start < end);
    if (closing > 0 && words.every((word) => isCapital(word.text))) return { start: next.start, end };
  }
  return undefined;
}

const OPENING = /["\u201e\u201c\u00bb]$/;
const CLOSING = /["\u201c\u201d\u00ab]/;
