/** npm run check -- "Die Koalition hat 86 Mitglieder" [--json] [--article FILE] [--language de|en] */
import { check } from '../verdict.ts';
import { verdictJson } from './json.ts';
import { runOnce } from './once.ts';

await runOnce({
  command: 'check',
  option: 'claim',
  toJson: (claim, context) => verdictJson(check(context.search.find(claim, { asks: 'yesno' }), context.language)),
});
