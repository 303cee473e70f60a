/** A form: what a person is asked for when a command lacks an option, as Discord's modal, and what they wrote in it. */

import type { APIModalInteractionResponseCallbackData, ModalSubmitInteraction } from 'discord.js';
import type { LanguageCode } from '../language/language.ts';
import { textIn } from '../language/languages.ts';
import type { Command } from '../reply/command.ts';
import { writeAction } from './action.ts';
import { ComponentType, TextInputStyle } from './discord-js.ts';
import { limits } from './limits.ts';

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
        ...(placeholder && index === 0 ? { placeholder: placeholder[language] } : {}),
      },
    })),
  };
}

/** What was written, the fields' texts as paragraphs of one. */
export function readForm({ fields }: ModalSubmitInteraction): string {
  const texts = [...fields.fields.values()].map((field) => ('value' in field ? String(field.value ?? '') : ''));
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}
