/** npm run ask -- "Wie viele Mitglieder hat die Koalition?" [--json] [--article FILE] [--language de|en] */
import { answerTo } from '../answer/index.ts';
import { answerJson } from './json.ts';
import { runOnce } from './once.ts';

await runOnce({
  command: 'ask',
  option: 'question',
  toJson: async (question, { search, language }) => answerJson(await answerTo(question, search, {}, language)),
});
