/** Compares which of several a claim speaks of: "die nächste Sitzung" is another than the one that an article tells of. */
import type { Hit } from '../search/index.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { sentenceTelling, type Telling, type Text } from './telling.ts';

/** Open where the claim speaks of the next or of another, and the article does not. */
export function compareTurns({ question }: Claim, hit: Hit, telling: Telling): Comparison {
  const speaks = ({ tokens, language }: Text) => tokens.some(({ folded }) => language.words.turns.has(folded));
  if (!speaks(question)) return { kind: 'none' };
  return { kind: speaks(telling) || speaks(sentenceTelling(hit)) ? 'same' : 'open' };
}
