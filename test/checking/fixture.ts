/** A claim and the passage that the search finds for it in a text of one paragraph. */
import { readClaim } from '../../src/checking/claim.ts';
import { nearestTelling } from '../../src/checking/telling.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { loadArticleText } from '../fixture.ts';

export function claimAgainst(text: string, claim: string) {
  const { question, hits } = prepareSearch([loadArticleText(text)]).find(claim, { asks: 'yesno' });
  const [hit] = hits;
  if (!hit) throw new Error(`Nothing is found for "${claim}".`);
  const read = readClaim(question, hit.words);
  return { claim: read, hit, telling: nearestTelling(read, hit) };
}
