/** Completions while somebody types. */
import type { AutocompleteInteraction } from 'discord.js';
import type { Choice, Command } from '../reply/command.ts';
import type { Typing } from '../reply/desk.ts';
import { cleanLine, cut } from './clean.ts';
import { budget, limits } from './limits.ts';
import { nameOf } from './request.ts';

/** What is being typed into which option; undefined where it has no completions. */
export function readTyping(
  interaction: AutocompleteInteraction,
  commands: ReadonlyMap<string, Command>,
): Pick<Typing, 'command' | 'option' | 'typed'> | undefined {
  const typed = interaction.options.getFocused(true);
  const command = nameOf(interaction);
  const known = Object.entries(commands.get(command)?.options ?? {});
  const [option, { suggest } = {}] = known.find(([, { name }]) => name.en === typed.name) ?? [];
  return option !== undefined && suggest ? { command, option, typed: typed.value.slice(0, budget.typed) } : undefined;
}

/** As many and as long as Discord takes. A value that is too long is left out: cut, it would be another one. */
export function clamp(choices: readonly Choice[]): readonly Choice[] {
  const fitting = choices
    .filter(({ value }) => value.length > 0 && value.length <= limits.choiceValue)
    .map(({ name, value }) => ({ name: cut(cleanLine(name), limits.choiceName), value }));
  const names = fitting.map(({ name }) => name);
  return fitting.filter(({ name }, index) => name !== '' && names.indexOf(name) === index).slice(0, limits.choices);
}
