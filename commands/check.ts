/** /check: what the article says of a claim, or of each claim in somebody's message. */
import { MOST_CLAIMS, splitClaims } from '../src/claims.ts';
import { type Context, defineCommand } from '../src/command.ts';
import { languages, recogniseQuestion } from '../src/languages/index.ts';
import { sayVerdicts } from '../src/replies/verdict.ts';
import type { check } from '../src/verdict.ts';

/** What claims are compared by is a sixth of the program: it is loaded when the bot is ready, or with the first claim. */
let loaded: { readonly check: typeof check } | undefined;

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
  async prepare() {
    loaded ??= await import('../src/verdict.ts');
  },
  run({ claim }, context) {
    const claims = splitClaims(claim, languages[recogniseQuestion(claim, context.language)]);
    const verdicts = claims.slice(0, MOST_CLAIMS).map((one) => verdictOn(one, context));
    return sayVerdicts(verdicts, claims.length > MOST_CLAIMS, context);
  },
});

function verdictOn(claim: string, { search, language }: Context) {
  if (!loaded) throw new Error('/check runs before it is prepared.');
  return loaded.check(search.find(claim, { asks: 'yesno' }), language);
}
