/** Tokens → stances: what each word of weight says, and whether its sentence denies it. */
import { boundStart } from '../bounds.ts';
import { findFigures } from '../figures.ts';
import type { Language, Pole } from '../language.ts';
import { isContent, keysOf, type Token } from '../tokens.ts';
import { type Denial, denialsIn, isDenial } from './denials.ts';
import { particleOf } from './particles.ts';

/** A word of weight, what it says, and what denies it. */
export interface Stance {
  readonly token: Token;
  readonly at: number;
  /** The forms of the word, its own first. */
  readonly keys: readonly string[];
  readonly poles: readonly Pole[];
  /** What denies it: this very word, or another of its clause. */
  readonly denial: Denial | undefined;
  readonly isDenied: boolean;
}

/** Whether the word is one of some, by their stems. */
export const hasStem = ({ keys }: Stance, stems: ReadonlySet<string>): boolean => keys.some((key) => stems.has(key));

/** The stances of a sentence, in order. */
export function stancesOf(tokens: readonly Token[], text: string, language: Language): Stance[] {
  const meanings = tokens.map((_, at) => meaningOf(tokens, at, language));
  const bounds = boundsIn(tokens, language);
  const weighty = new Set(
    tokens.filter(
      (token, at) =>
        (isContent(token, language) || (meanings[at]?.poles.length ?? 0) > 0) &&
        !bounds.has(token) &&
        !isDenial(tokens, at, language),
    ),
  );
  const denials = denialsIn(tokens, text, language, weighty);
  return tokens.flatMap((token, at): Stance[] => {
    if (!weighty.has(token)) return [];
    const itself = denials.find(({ what }) => what === token);
    const denial = itself ?? denials.find(({ scope }) => scope.includes(token));
    return [{ token, at, ...(meanings[at] ?? NOTHING), denial, isDenied: itself !== undefined }];
  });
}

const NOTHING = { keys: [], poles: [] };

/** "mehr" of "mehr als 2,3 Milliarden" bounds a figure, "nicht mehr" ends something. */
function boundsIn(tokens: readonly Token[], language: Language): Set<Token> {
  const bounding = findFigures(tokens, language).flatMap(({ first }) =>
    tokens.slice(boundStart(tokens, first, language.figures), first),
  );
  const ending = tokens.filter(({ folded }, at) => folded === 'mehr' && isDenial(tokens, at - 1, language));
  return new Set([...bounding, ...ending]);
}

/** The forms of a word, with the particle that a separable verb left at its clause's end: "lehnte … ab". */
function meaningOf(tokens: readonly Token[], at: number, language: Language) {
  const token = tokens[at];
  if (!token) return NOTHING;
  const { stop, polar } = language.words;
  const own = keysOf(token, language).map(({ key }) => key);
  const particle = particleOf(tokens, at, language);
  const whole = particle === undefined ? [] : own.map((key) => particle + key);
  const separated = polesOf(whole, language);
  const isSmall = stop.has(token.folded) && !polar.has(token.folded);
  return { keys: [...own, ...whole], poles: separated.length > 0 || isSmall ? separated : polesOf(own, language) };
}

/** A participle says what its verb says: "sinkende". */
function polesOf(keys: readonly string[], { words: { opposites, stem } }: Language): Pole[] {
  return keys.flatMap((key) => {
    const verb = key.replace(/(?<=\p{L}{3})(?:end|ing)$/u, '');
    return opposites.get(key) ?? opposites.get(verb) ?? opposites.get(stem(verb)) ?? [];
  });
}
