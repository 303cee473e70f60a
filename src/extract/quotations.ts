/** A unit's voices → its direct speech. */
import type { Span } from '../article/article.ts';
import { attribute } from './attribution.ts';
import { isQuoted } from './direct.ts';
import type { Reading, Said, Voice } from './voices.ts';

/** @param reports the unit's reported speech */
export function quotationsIn(reading: Reading, voices: readonly Voice[], reports: readonly Said[]): Said[] {
  const { article, unit, syntax, memory } = reading;
  const cues = voices.map(({ cue }) => cue);
  const around = { cues, reported: reports.length > 0, lately: memory.told, terms: reading.terms };
  const surroundings = { text: article.text, unit, language: syntax.language, ...around };
  return unit.quotations
    .filter((quotation: Span) => isQuoted(quotation, surroundings))
    .map((quotation) => ({
      form: 'direct',
      evidence: quotation,
      ...attribute(reading, voices, reports, quotation),
      unit,
    }));
}
