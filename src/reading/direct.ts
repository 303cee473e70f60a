/** Tells somebody's words in quotation marks from titles, names and irony. */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { Cue } from './cues.ts';
import type { Unit } from './units.ts';

export function isQuoted(
  text: string,
  unit: Unit,
  quotation: Span,
  cues: readonly Cue[],
  reported: boolean,
  language: Language,
): boolean {
  const inner = text.slice(quotation.start + 1, quotation.end - 1);
  const words = inner.split(/\s+/).filter(Boolean);
  if (words.length >= 7) return true;
  const lowers = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const before = text.slice(Math.max(unit.start, quotation.start - 40), quotation.start).trimEnd();
  if (language.quotes.titles.test(before.toLowerCase())) return false;
  let score = 0;
  if (cues.length > 0 || reported) score += 2;
  if (/^\p{Ll}/u.test(inner)) score += 2;
  if (lowers > 0) score += 1;
  if (/[.!?,]$/.test(inner)) score += 2;
  if (/:$/.test(before)) score += 2;
  if (words.length >= 3) score += 1;
  return score >= 4;
}
