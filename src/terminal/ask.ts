/** npm run ask -- "Wie viele Mitglieder hat die Koalition?" [--json] [--article FILE] [--language de|en] */
import { answer } from '../answer.ts';
import { answerJson } from './json.ts';
import { runOnce } from './once.ts';

await runOnce({
  command: 'ask',
  option: 'question',
  toJson: (question, context) => answerJson(answer(context.search.find(question), context.language)),
});
