/** Digits → number. */
import type { FigureWords } from '../language/language.ts';

const SPACES = /[\u0020\u00a0\u202f]/g;
const GERMAN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Reads "19 000", "1.600" and "2,3" the way the language writes them; what groups no digits is a decimal sign. */
export function readDigits(text: string, { decimal }: FigureWords): number {
  const plain = text.replace(SPACES, '');
  const grouped = (decimal === ',' ? GERMAN : ENGLISH).test(plain);
  return Number((grouped ? plain.replaceAll(decimal === ',' ? '.' : ',', '') : plain).replace(',', '.'));
}
