/** What the preview answers: a typed line or a pressed button → the message that Discord would show. */
import type { Library } from '../article/statements.ts';
import { parseCustomId, toForm, type Unfinished } from '../discord/action.ts';
import { toCard } from '../discord/card.ts';
import { define } from '../discord/definition.ts';
import { ComponentType } from '../discord/discord-js.ts';
import { cleanLine, cut } from '../discord/markdown.ts';
import { placed, placeFor, type ReplyTarget, shared } from '../discord/request.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages, textIn } from '../language/languages.ts';
import type { Command } from '../reply/command.ts';
import { notice, type Reply, type Tone } from '../reply/reply.ts';
import { complaint, type Program } from '../terminal/index.ts';
import { completeLine, picked, readLine } from '../terminal/line.ts';
import { type Html, html, renderMessage } from './render.ts';

/** A message, how sure it is, and whether it takes the place of the one whose button was pressed. */
interface Shown extends Html {
  readonly tone: Tone;
  readonly here: boolean;
}

/** A completion: what is read, and the whole line that it makes. */
interface Completion {
  readonly name: string;
  readonly line: string;
}

/** A command as Discord's menu has it, by what is typed for it: "/ask", "/article add". */
export interface MenuEntry extends Described {
  readonly options: readonly (Described & { readonly required: boolean })[];
}

interface Described {
  readonly name: string;
  readonly description: string;
}

type Given = Readonly<Record<string, string>>;

/** What a person is asked for before a command can run: a modal, to be sent with its id. */
interface Modal {
  readonly form: {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly { readonly label: string; readonly placeholder: string; readonly required: boolean }[];
  };
}

/** What is seen of it at once. */
export const messageOf = (said: Shown | Modal): Html => ('html' in said ? said : html``);

/** A door that shows messages instead of sending them. */
interface Preview {
  say(line: string, language: LanguageCode): Promise<Shown | Modal>;
  press(id: string, language: LanguageCode): Promise<Shown | Modal>;
  /** A modal with what was written into it. */
  submit(id: string, text: string, language: LanguageCode): Promise<Shown>;
  complete(line: string, language: LanguageCode): readonly Completion[];
  menu(language: LanguageCode): readonly MenuEntry[];
  /** A reply that no command gives. */
  show(reply: Reply, used: string, language: LanguageCode): Shown;
}

/** A line to try, and what comes of it. */
export interface Sample {
  readonly line: string;
  readonly message: Html;
}

/** Articles, and the door to what they answer. */
export interface Shop {
  /** '' for the folder's. */
  readonly id: string;
  readonly preview: Preview;
  library(): Library;
  /** What can be tried; found once. */
  examples(language: LanguageCode): Promise<readonly Sample[]>;
}

/** Somebody has to have asked. */
const NAME = 'Anna';
/** As much of a line that is no command as stands above the complaint. */
const LONGEST_LINE = 60;

/** The door without Discord; the commands and the cards are the bot's own. */
export function createPreview({ commands, context, asked }: Program): Preview {
  define(commands.values()); // what Discord would refuse, nobody is shown
  const run = async (command: Command, given: Given, language: LanguageCode, place: ReplyTarget = 'asked') => {
    const known = (await asked?.(language, given)) ?? context(language);
    const reply = await command.run(picked(command, given, known), known);
    const by = languages[language].messages.discord.sharedBy(NAME);
    const seen = placed(place === 'public' ? shared(reply, by) : reply, place);
    return show(seen, `/${command.name[language]}`, language, place);
  };
  const outdated = (language: LanguageCode) =>
    show(notice(languages[language].messages.discord.outdated), '…', language);
  return {
    async say(line, language) {
      const read = readLine(line, commands);
      if (read.kind !== 'run')
        return show(notice(complaint(read, language)), cut(cleanLine(line), LONGEST_LINE), language);
      const { command, input } = read;
      const option = command.asks?.(input);
      return option ? formOf({ command, input, option }, language) : run(command, input, language);
    },
    async press(id, language) {
      const press = parseCustomId(id, commands);
      if (!press) return outdated(language);
      const { command, input, option, does } = press;
      if (option) return formOf({ command, input, option }, language);
      return run(command, input, language, placeFor(does, true));
    },
    async submit(id, text, language) {
      const press = parseCustomId(id, commands);
      if (!press?.option) return outdated(language);
      return run(press.command, { ...press.input, [press.option]: text }, language);
    },
    complete(line, language) {
      const [found, typed] = completeLine(line, commands, context(language));
      return found.map((name) => ({ name, line: line.slice(0, line.length - typed.length) + name }));
    },
    menu: (language) =>
      [...commands.values()].filter(({ hidden }) => !hidden).map((command) => entryOf(command, language)),
    show,
  };
}

/** As Discord is told of it. */
function formOf(unfinished: Unfinished, language: LanguageCode): Modal {
  const { custom_id: id, title, components } = toForm(unfinished, language);
  const fields = components.flatMap((part) => {
    if (part.type !== ComponentType.Label || part.component.type !== ComponentType.TextInput) return [];
    const { placeholder = '', required = true } = part.component;
    return [{ label: part.label, placeholder, required }];
  });
  return { form: { id, title, fields } };
}

function show(reply: Reply, used: string, language: LanguageCode, place: ReplyTarget = 'asked'): Shown {
  const { preview } = languages[language].messages;
  const frame = { used: preview.used(NAME, used), onlyYou: preview.onlyYou };
  return { ...renderMessage(toCard(reply), frame), tone: reply.tone, here: place === 'here' };
}

/** A command as Discord's menu has it: what is required comes first. */
function entryOf({ name, description, options }: Command, language: LanguageCode): MenuEntry {
  const shown = Object.values(options).filter(({ hidden }) => !hidden);
  const said = shown.map((option) => ({
    name: textIn(option.name, language),
    description: textIn(option.description, language),
    required: option.required ?? false,
  }));
  return {
    name: `/${textIn(name, language)}`,
    description: textIn(description, language),
    options: said.toSorted((a, b) => Number(b.required) - Number(a.required)),
  };
}
