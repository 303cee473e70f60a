/** Token[] → the capitalised words of a sentence, each with what stands around it. */

import type { Language } from '../language/language.ts';
import type { Span } from './span.ts';
import { isCapital, type Token } from './tokens.ts';

/** A capitalised word with what hyphens join to it, or a particle between two; `first` and `last` are token indices. */
export interface Part extends Span {
  readonly text: string;
  /** The folded last word of a hyphenated one, which says what it is: "US-Außenminister" → "aussenminister". */
  readonly folded: string;
  readonly first: number;
  readonly last: number;
  /** Counts parts; a word in lower case between two leaves a gap. */
  readonly index: number;
  /** Whether only a blank, a full stop or an apostrophe parts it from the token before. */
  readonly touches: boolean;
  /** Whether it begins the sentence or a quotation, where every word is capitalised. */
  readonly opens: boolean;
  /** Whether it stands in quotation marks, as titles do. */
  readonly quoted: boolean;
  readonly particle: boolean;
  /** Whether another capitalised word follows at once. */
  readonly leads: boolean;
}

/** The capitalised words and particles of a sentence, in order. */
export function partsOf(text: string, tokens: readonly Token[], language: Language): Part[] {
  const parts: Part[] = [];
  let quoted = false;
  for (let at = 0, index = 0; at < tokens.length; index += 1) {
    const last = hyphenEnd(text, tokens, at);
    const gap = gapBefore(text, tokens, at);
    quoted = isQuoted(gap, quoted);
    if (isCandidate(tokens, at, last) || joins(tokens[at], parts.at(-1), index, language))
      parts.push(partAt(text, tokens, { first: at, last, index, quoted, gap }));
    at = last;
  }
  return parts;
}

/** Capitalised, or joined by a hyphen to what is: "anti-IS". */
function isCandidate(tokens: readonly Token[], first: number, last: number): boolean {
  const { text = '', isNumber } = tokens[first] ?? {};
  return isCapital(text) || (last > first + 1 && !isNumber && isCapital(tokens[last - 1]?.text ?? ''));
}

/** A particle right behind a part: "von" in "Ursula von der Leyen". */
function joins(token: Token | undefined, before: Part | undefined, index: number, { names }: Language): boolean {
  return before?.index === index - 1 && names.particles.has(token?.folded ?? '');
}

/** The first token counts as following a blank. */
const gapBefore = (text: string, tokens: readonly Token[], at: number): string =>
  at === 0
    ? text.slice((tokens[0]?.start ?? 1) - 1, tokens[0]?.start)
    : text.slice(tokens[at - 1]?.end, tokens[at]?.start);

/** An opening mark stands behind a blank, any other closes. */
function isQuoted(gap: string, before: boolean): boolean {
  if (/\s["„“»«‚‘']$|^["„“»«‚‘']$/.test(gap)) return true;
  return before && !/["“”«»‘’']/.test(gap);
}

type Place = Pick<Part, 'first' | 'last' | 'index' | 'quoted'> & { readonly gap: string };

/** What is not capitalised could be a particle. */
function partAt(text: string, tokens: readonly Token[], { gap, ...place }: Place): Part {
  const [token, end, next] = [tokens[place.first], tokens[place.last - 1], tokens[place.last]];
  const [start, stop] = [token?.start ?? 0, end?.end ?? 0];
  const whole = text.slice(start, stop);
  const hyphened = place.last > place.first + 1 && isCapital(end?.text ?? '') && !token?.isNumber;
  return {
    start,
    end: stop,
    first: place.first,
    last: place.last,
    index: place.index,
    quoted: place.quoted,
    text: whole,
    folded: end?.folded ?? '',
    touches: /^(?:[ \u00a0]|\. ?|['’])$/.test(gap),
    opens: place.first === 0 || (/[„“"»:.!?(]\s*$/.test(gap) && !followsInitial(tokens[place.first - 1], gap)),
    particle: !isCapital(whole) && !hyphened,
    leads: isCapital(next?.text ?? '') && (next?.start ?? 0) === stop + 1,
  };
}

/** "Samuel L. Jackson": the full stop behind an initial ends nothing. */
const followsInitial = (before: Token | undefined, gap: string): boolean =>
  /^\.\s?$/.test(gap) && before !== undefined && /^\p{Lu}$/u.test(before.text);

function hyphenEnd(text: string, tokens: readonly Token[], from: number): number {
  let last = from + 1;
  while (last < tokens.length && text.slice(tokens[last - 1]?.end ?? 0, tokens[last]?.start ?? 0) === '-') last += 1;
  return last;
}
