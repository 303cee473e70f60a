/** /check: what the article says of a claim, or of each claim in somebody's message. */
import { check, MOST_CLAIMS, splitClaims, type Verdict } from '../src/check/index.ts';
import { languages } from '../src/language/languages.ts';
import { recogniseQuestion } from '../src/language/recognise.ts';
import { type Context, defineCommand } from '../src/reply/command.ts';
import { sayVerdicts } from '../src/reply/verdict.ts';

export default defineCommand({
  name: { en: 'check', de: 'prüfen' },
  description: { en: 'Check a claim against the article', de: 'Prüf eine Behauptung am Artikel' },
  options: {
    claim: {
      name: { en: 'claim', de: 'behauptung' },
      description: { en: 'What is claimed', de: 'Was behauptet wird' },
      required: true,
    },
  },
  onMessage: { name: { en: 'Check against the article', de: 'Am Artikel prüfen' }, option: 'claim' },
  async run({ claim }, context) {
    const claims = splitClaims(claim, languages[recogniseQuestion(claim, context.language)]);
    const verdicts = await Promise.all(claims.slice(0, MOST_CLAIMS).map((one) => verdictOn(one, context)));
    return sayVerdicts(verdicts, claims.length > MOST_CLAIMS, context);
  },
});

async function verdictOn(claim: string, { search, language }: Context): Promise<Verdict> {
  return check(await search.find(claim, { isClaim: true }), language);
}
