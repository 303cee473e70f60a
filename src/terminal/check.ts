/** npm run check -- "Die Koalition hat 86 Mitglieder" [--json] [--article FILE] [--language de|en] */
import { check, splitClaims, together } from '../check/index.ts';
import { languages } from '../language/languages.ts';
import { verdictJson } from './json.ts';
import { runOnce } from './once.ts';

await runOnce({
  command: 'check',
  option: 'claim',
  async toJson(text, { search, language }) {
    const parts = splitClaims(text, languages[language]);
    const claims = parts.length > 1 ? parts : [text];
    const verdicts = [];
    for (const claim of claims) verdicts.push(check(await search.find(claim, { isClaim: true }), language));
    return verdictJson(text, together(verdicts), verdicts);
  },
});
