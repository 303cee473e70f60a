/** What answers for a door: commands with what they may look at, in this thread or in another. All that goes in and comes out is plain data. */
import type { LanguageCode } from '../language/language.ts';
import type { Origin } from '../library/store.ts';
import type { Choice, Command, Context } from './command.ts';
import type { Reply } from './reply.ts';

/** A command to run, by its English name. */
interface CommandCall {
  readonly command: string;
  readonly input: Readonly<Record<string, string | undefined>>;
  readonly language: LanguageCode;
  readonly asked: Origin;
}

/** An option that somebody is typing into. */
export interface Typing {
  readonly command: string;
  /** The option's key in the command. */
  readonly option: string;
  readonly typed: string;
  readonly language: LanguageCode;
  readonly asked: Origin;
}

/** Who runs commands and completes what is typed. */
export interface Desk {
  /** Throws what the command throws. */
  answer(order: CommandCall): Promise<Reply>;
  /** Best first, any number; none where the option has no completions. */
  suggest(typing: Typing): Promise<readonly Choice[]>;
}

/** What a command may look at where something is asked; asked anew each time, so that another article is taken over at once. */
export type ContextFor = (language: LanguageCode, asked: Origin) => Context | Promise<Context>;

/** A desk in this thread. Asynchronous, so that a command that throws is caught and one that takes its time is waited for. */
export function deskOf(commands: ReadonlyMap<string, Command>, context: ContextFor): Desk {
  return {
    async answer({ command, input, language, asked }) {
      const known = commands.get(command);
      if (!known) throw new Error(`There is no command ${command}.`);
      const alone = async (article: string) => context(language, { ...asked, input: { article } });
      return known.run(input, { ...(await context(language, { ...asked, input })), alone });
    },
    async suggest({ command, option, typed, language, asked }) {
      const known = commands.get(command)?.options[option];
      if (!known?.suggest) return [];
      return known.suggest(typed, await context(language, { ...asked, isTyping: true }));
    },
  };
}
