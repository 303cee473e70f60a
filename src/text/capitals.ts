/** Part[] → what the whole article tells of each capitalised word: common noun or name. */
import type { Language } from '../language/language.ts';
import type { Part } from './parts.ts';
import { isCapital, type Token } from './tokens.ts';

/** What is known of capitalised words. */
export interface Capitals {
  /** Whether a part is a common noun, capitalised as any other. */
  isCommon(part: Part | undefined): boolean;
}

/** How often a word stands with and without what nouns have in front. */
interface Counts {
  bare: number;
  determined: number;
}

/** Reads an article's sentences together: a word that has an article or stands in lower case somewhere is common everywhere. */
export function knowCapitals(
  sentences: readonly (readonly Token[])[],
  parts: readonly (readonly Part[])[],
  language: Language,
): Capitals {
  const lower = new Set<string>();
  const counts = new Map<string, Counts>();
  sentences.forEach((tokens, index) => {
    for (const { text, folded, isNumber } of tokens) if (!isNumber && !isCapital(text)) lower.add(folded);
    for (const part of parts[index] ?? []) count(counts, tokens, part, language);
  });
  const known = new Map<Part, boolean>();
  return {
    isCommon(part) {
      if (!part) return false;
      const common = known.get(part) ?? isCommon(part, lower, counts.get(part.folded), language);
      known.set(part, common);
      return common;
    },
  };
}

/** A noun has an article, a number or an adjective in front; a name mostly stands bare. */
function count(counts: Map<string, Counts>, tokens: readonly Token[], part: Part, { names, words }: Language): void {
  if (part.opens || part.particle) return;
  const known = counts.get(part.folded) ?? { bare: 0, determined: 0 };
  counts.set(part.folded, known);
  const before = tokens[part.first - 1];
  const isAdjective =
    before && !isCapital(before.text) && names.adjective.test(before.folded) && !words.stop.has(before.folded);
  const followed = isCapital(tokens[part.last]?.text ?? '');
  if (!followed && (names.determiners.has(before?.folded ?? '') || before?.isNumber || isAdjective))
    known.determined += 1;
  else known.bare += 1;
}

function isCommon(
  part: Part,
  lower: ReadonlySet<string>,
  counts: Counts | undefined,
  { names, words, figures }: Language,
): boolean {
  const { text, folded } = part;
  if (/^\p{Lu}+\d*$/u.test(text)) return words.stop.has(folded) && part.opens;
  if (words.stop.has(folded) || figures.weekdays.includes(folded) || figures.months.includes(folded)) return true;
  if (figures.times.has(folded) || figures.durations.has(folded)) return true;
  if (names.isCommonNoun(folded) || (lower.has(folded) && !text.includes('-'))) return true;
  if (!counts) return part.opens && !part.leads && names.adverb.test(folded);
  return names.joinsNouns && counts.determined > counts.bare;
}
