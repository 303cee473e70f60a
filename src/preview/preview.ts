/** What the preview answers: a typed line or a pressed button → the message that Discord would show. */
import { readAction } from '../discord/action.ts';
import { toCard } from '../discord/card.ts';
import { cleanLine, cut } from '../discord/clean.ts';
import { type Place, placed, placeFor, shared } from '../discord/place.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { notice, type Reply } from '../reply/reply.ts';
import { completeLine, picked } from '../terminal/complete.ts';
import { complaint, type Program } from '../terminal/conversation.ts';
import { readLine } from '../terminal/line.ts';
import { renderMessage } from './render.ts';

/** A message, and whether it takes the place of the one whose button was pressed. */
export interface Shown {
  readonly html: string;
  readonly here: boolean;
}

/** A door that shows messages instead of sending them. */
export interface Preview {
  say(line: string, language: LanguageCode): Promise<Shown>;
  press(id: string, language: LanguageCode): Promise<Shown>;
  /** Whole lines. */
  complete(line: string, language: LanguageCode): readonly string[];
  /** A reply that no command gives. */
  show(reply: Reply, used: string, language: LanguageCode): Shown;
}

/** Somebody has to have asked. */
const NAME = 'Anna';
/** As much of a line that is no command as stands above the complaint. */
const LONGEST_LINE = 60;
const WORDS = {
  de: { used: (what: string) => `${NAME} hat ${what} verwendet`, onlyYou: 'Nur du kannst diese Nachricht sehen' },
  en: { used: (what: string) => `${NAME} used ${what}`, onlyYou: 'Only you can see this' },
} as const;

/** The door without Discord; the commands and the cards are the bot's own. */
export function createPreview({ commands, context }: Program): Preview {
  return {
    async say(line, language) {
      const read = readLine(line, commands);
      if (read.kind !== 'run')
        return show(notice(complaint(read, language)), cut(cleanLine(line), LONGEST_LINE), language);
      const { command, input } = read;
      const reply = await command.run(picked(command, input, context(language)), context(language));
      return show(reply, `/${command.name[language]}`, language);
    },
    async press(id, language) {
      const press = readAction(id, commands);
      if (!press) return show(notice(languages[language].messages.discord.outdated), '…', language);
      const reply = await press.command.run(press.input, context(language));
      const place = placeFor(press.does, true);
      const shareable = place === 'public' ? shared(reply, languages[language].messages.discord.sharedBy(NAME)) : reply;
      return show(placed(shareable, place), `/${press.command.name[language]}`, language, place);
    },
    complete(line, language) {
      const [found, typed] = completeLine(line, commands, context(language));
      return found.map((end) => line.slice(0, line.length - typed.length) + end);
    },
    show,
  };
}

function show(reply: Reply, used: string, language: LanguageCode, place: Place = 'asked'): Shown {
  const words = WORDS[language];
  return {
    html: renderMessage(toCard(reply), { used: words.used(used), onlyYou: words.onlyYou }),
    here: place === 'here',
  };
}
