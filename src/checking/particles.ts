/** The particle that a separable verb of German leaves at its clause's end: "lehnte … ab". */
import type { Language } from '../language.ts';
import { endsClause } from '../search/expressions.ts';
import { isCapital, type Token } from '../tokens.ts';

const PARTICLES: ReadonlySet<string> = new Set(
  `ab an auf aus bei bereit bekannt dar ein entgegen fern fest fort frei heraus herunter hin hinaus hinzu hoch los mit nach
  nieder statt teil um vor voran vorbei weg weiter wieder zu zuruck zusammen`.split(/\s+/),
);

/** What joins another clause. */
const JOINING: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', 'aber']);

/** The index of the particle of a verb written small: the last word of its clause. */
export function particleAt(tokens: readonly Token[], at: number, { words }: Language): number | undefined {
  const token = tokens[at];
  if (!token || !words.compounds || isCapital(token.text)) return undefined;
  const end = tokens.findIndex((_, index) => index >= at && endsClause(tokens, index, JOINING));
  return end > at && PARTICLES.has(tokens[end]?.folded ?? '') ? end : undefined;
}

/** That particle, folded. */
export function particleOf(tokens: readonly Token[], at: number, language: Language): string | undefined {
  return tokens[particleAt(tokens, at, language) ?? -1]?.folded;
}
