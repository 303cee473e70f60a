/** A button's action as its custom_id and back, so that nothing is kept in memory and buttons outlive a restart; a form that asks for more has its button's. */
import type { APIModalInteractionResponseCallbackData, ModalSubmitInteraction } from 'discord.js';
import type { LanguageCode } from '../language/language.ts';
import { textIn } from '../language/languages.ts';
import type { Command } from '../reply/command.ts';

import type { Action } from '../reply/reply.ts';
import { ComponentType, TextInputStyle } from './discord-js.ts';
import { limits } from './limits.ts';

/** Rises when the form below changes; a button of another version is out of date. */
const VERSION = '1';
const DOES = { u: 'update', r: 'reply', s: 'share', m: 'modal' } as const satisfies Record<string, Action['does']>;
/** What would break the form, blanks at the ends (which Discord may trim) and halves of characters. */
const UNSAFE = /[%|=\p{Cc}\p{Cs}]|^\s|\s$/gu;
/** All of those stand below U+10000. */
const CODED = /%([0-9a-f]{1,4});/g;

/** What a pressed button asks for. */
interface Press {
  readonly command: Command;
  readonly input: Readonly<Record<string, string>>;
  readonly does: Action['does'];
  /** Of a `modal`: the option that is asked for, which the input lacks. */
  readonly option: string | undefined;
}

/** `1|u|ask|question=Wie viel?`, `1|m.question|ask`, or undefined where that is longer than Discord allows; it is never cut. */
export function writeAction({ command, input, does, option }: Action): string | undefined {
  const pairs = Object.entries(input).map(([name, value]) => `${name}=${code(value)}`);
  const id = [VERSION, does.charAt(0) + (option ? `.${option}` : ''), command, ...pairs].join('|');
  return id.length <= limits.customId ? id : undefined;
}

/** The press, or undefined where the button's version, command or options are not those of today. */
export function parseCustomId(customId: string, commands: ReadonlyMap<string, Command>): Press | undefined {
  const [version, deed = '', name = '', ...pairs] = customId.split('|');
  const [letter, option] = deed.split('.', 2);
  const command = commands.get(name);
  const does = Object.entries(DOES).find(([key]) => key === letter)?.[1];
  if (version !== VERSION || !does || !command) return undefined;
  const input = Object.fromEntries(pairs.map(readPair));
  const whole = option === undefined ? input : { ...input, [option]: '' };
  const asks = option !== undefined && command.options[option]?.form !== undefined;
  return asks === (does === 'modal') && takes(command, whole) ? { command, input, does, option } : undefined;
}

function readPair(pair: string): [string, string] {
  const [name = '', value = ''] = pair.split('=', 2);
  return [name, value.replace(CODED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))];
}

function takes(command: Command, input: Readonly<Record<string, string>>): boolean {
  const known = Object.keys(input).every((name) => Object.hasOwn(command.options, name));
  return (
    known && Object.entries(command.options).every(([name, { required }]) => !required || Object.hasOwn(input, name))
  );
}

function code(value: string): string {
  return value.replace(UNSAFE, (character) => `%${character.codePointAt(0)?.toString(16)};`);
}

/** A command that waits for one more option. */
export interface Unfinished {
  readonly command: Command;
  readonly input: Readonly<Record<string, string | undefined>>;
  /** The option that is asked for; it has a form. */
  readonly option: string;
}

/**
 * The modal that asks. Its custom_id is that of the button that opens it, so that nothing is kept until it is sent.
 * @throws Error where the input does not fit into the custom_id
 */
export function toForm(
  { command, input, option }: Unfinished,
  language: LanguageCode,
): APIModalInteractionResponseCallbackData {
  const given = Object.entries(input).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const id = writeAction({
    label: '',
    command: command.name.en,
    input: Object.fromEntries(given),
    does: 'modal',
    option,
  });
  const form = command.options[option]?.form;
  if (!form || id === undefined) throw new Error(`/${command.name.en} cannot ask for its ${option}.`);
  const { title, label, placeholder, fields = 1 } = form;
  const numbered = (index: number) =>
    index === 0 ? textIn(label, language) : `${textIn(label, language)} (${index + 1})`;
  return {
    custom_id: id,
    title: textIn(title, language),
    components: Array.from({ length: fields }, (_, index) => ({
      type: ComponentType.Label,
      label: numbered(index),
      component: {
        type: ComponentType.TextInput,
        custom_id: `${index}`,
        style: TextInputStyle.Paragraph,
        required: index === 0,
        max_length: limits.fieldText,
        ...(placeholder && index === 0 ? { placeholder: textIn(placeholder, language) } : {}),
      },
    })),
  };
}

/** What was written, the fields' texts as paragraphs of one. */
export function readForm({ fields }: ModalSubmitInteraction): string {
  const texts = [...fields.fields.values()].map((field) => ('value' in field ? String(field.value ?? '') : ''));
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}
