/** A unit's voices → its direct speech. */
import type { Span } from '../article.ts';
import { isQuoted } from './direct.ts';
import { mainSubject } from './subjects.ts';
import { cueText, nameOf, type Reading, type Said, type Voice } from './voices.ts';

export function quotationsIn(reading: Reading, voices: readonly Voice[], reported: boolean): Said[] {
  const { article, unit, syntax, memory } = reading;
  const cues = voices.map(({ cue }) => cue);
  const { language } = syntax;
  const around = { cues, reported, lately: memory.told, repeated: reading.repeated };
  const surroundings = { text: article.text, unit, language, ...around };
  return unit.quotations
    .filter((quotation) => isQuoted(quotation, surroundings))
    .map((quotation) => {
      const voice = governing(voices, quotation);
      const speaker = voice?.speaker ?? nameOf(mainSubject(syntax), reading) ?? memory.speaker;
      return { form: 'direct', evidence: quotation, speaker, cue: voice ? cueText(reading, voice) : '', unit };
    });
}

/** The cue in front of a quotation, else the one behind it. */
function governing(voices: readonly Voice[], quotation: Span): Voice | undefined {
  const before = voices.findLast(({ cue }) => cue.words.start < quotation.start);
  return before ?? voices.find(({ cue }) => cue.words.start >= quotation.end);
}
