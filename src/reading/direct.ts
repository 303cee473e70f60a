/** Tells somebody's words in quotation marks from titles, names and irony. */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { Cue } from './cue.ts';
import type { Unit } from './units.ts';

/** What speaks for or against a quotation being somebody's words. */
export function signsOf(
  text: string,
  unit: Unit,
  quotation: Span,
  cues: readonly Cue[],
  reported: boolean,
  language: Language,
): Set<string> {
  const { quotes } = language;
  const inner = text.slice(quotation.start + 1, quotation.end - 1).trim();
  const words = inner.split(/\s+/).filter(Boolean);
  const before = text.slice(Math.max(unit.start, quotation.start - 60), quotation.start).trimEnd();
  const after = text.slice(quotation.end, Math.min(unit.end, quotation.end + 40));
  const lastBefore = /(\p{L}+)$/u.exec(before)?.[1] ?? '';
  const signs = new Set<string>();
  const note = (sign: string, holds: boolean) => holds && signs.add(sign);
  note(`words${Math.min(words.length, 7)}`, true);
  note('lowerStart', /^[\p{Ll}(]/u.test(inner) && !/^\p{Ll}+\p{Lu}|\.\p{L}/u.test(words[0] ?? ''));
  note(
    'hasLower',
    words
      .slice(1)
      .some(
        (word) =>
          /^\p{Ll}/u.test(word) &&
          !language.names.particles.has(word) &&
          !quotes.nominative.has(word) &&
          !quotes.prepositions.has(word),
      ),
  );
  note('allCapital', words.length > 1 && words.every((word) => /^[^\p{Ll}]/u.test(word)));
  note('ends', /[.!?]$/.test(inner));
  note('comma', /,$/.test(inner) || /^,/.test(after));
  note('colon', /:$/.test(before));
  note('cue', cues.length > 0);
  note(
    'naming',
    cues.some(({ verb }) => quotes.naming.has(verb)),
  );
  note('reported', reported);
  note('as', quotes.calling.test(before.toLowerCase()));
  note('title', quotes.titles.test(before.toLowerCase()));
  note('noun', /^\p{Lu}/u.test(lastBefore) && !/^(?:Der|Die|Das|Ein|Eine)$/.test(lastBefore));
  note('bracket', /^\s*\(/.test(after));
  note('definite', /(?:^|\s)(?:der|die|das|dem|den|des|the)$/i.test(before));
  note('indefinite', /(?:^|\s)(?:eine?[nrms]?|keine?[nrms]?|an?)$/i.test(before));
  note(
    'again',
    text.indexOf(text.slice(quotation.start, quotation.end)) !==
      text.lastIndexOf(text.slice(quotation.start, quotation.end)),
  );
  note('nounAfter', /^ \p{Lu}/u.test(after));
  note('hyphen', /^-/.test(after));
  note(
    'person',
    words.some((word) => /^(?:ich|wir|es|sie|er|uns|mich|mir|i|we|you|it)$/i.test(word)),
  );
  note(
    'finite',
    words.some((word) => quotes.finite.has(word.toLowerCase())),
  );
  note('soCalled', /(?:genannte[nrsm]?|so-called)$/i.test(before));
  note('first', quotation.start === unit.start);
  note('alone', quotation.start === unit.start && quotation.end >= unit.end - 1);
  note(
    'foreign',
    /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(inner) ||
      words.some((word) => /^(?:of|the|and|for|de|la|le|du|da|of|with|in)$/.test(word)),
  );
  note('digits', /\d/.test(inner));
  return signs;
}

export function isQuoted(
  text: string,
  unit: Unit,
  quotation: Span,
  cues: readonly Cue[],
  reported: boolean,
  language: Language,
): boolean {
  const signs = signsOf(text, unit, quotation, cues, reported, language);
  let score = WEIGHTS.get('') ?? 0;
  for (const sign of signs) score += WEIGHTS.get(sign) ?? 0;
  return score > 0;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map([['words7', 3]]);
