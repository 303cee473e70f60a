/** /help: what one can ask, and what is stored (nothing). */
import { defineCommand } from '../src/reply/command.ts';
import { sayHelp } from '../src/reply/suggestions.ts';

export default defineCommand({
  name: { en: 'help', de: 'hilfe' },
  description: { en: 'What you can ask, and what is stored', de: 'Was du fragen kannst und was gespeichert wird' },
  options: {},
  run: (_input, context) => sayHelp(context.commands, context),
});
