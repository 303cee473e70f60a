/** Completions while somebody types. */
import type { AutocompleteInteraction } from 'discord.js';
import type { Choice, Command, Context } from '../reply/command.ts';
import { cleanLine, cut } from './clean.ts';
import { budget, limits } from './limits.ts';
import { nameOf } from './request.ts';

/** The choices for the option that is being typed; none where it has no completions. */
export function complete(
  interaction: AutocompleteInteraction,
  commands: ReadonlyMap<string, Command>,
  context: Context,
): readonly Choice[] {
  const typed = interaction.options.getFocused(true);
  const known = Object.values(commands.get(nameOf(interaction))?.options ?? {});
  const option = known.find(({ name }) => name.en === typed.name);
  return clamp(option?.suggest?.(typed.value.slice(0, budget.typed), context) ?? []);
}

/** As many and as long as Discord takes. A value that is too long is left out: cut, it would be another one. */
export function clamp(choices: readonly Choice[]): readonly Choice[] {
  const fitting = choices
    .filter(({ value }) => value.length > 0 && value.length <= limits.choiceValue)
    .map(({ name, value }) => ({ name: cut(cleanLine(name), limits.choiceName), value }));
  const names = fitting.map(({ name }) => name);
  return fitting.filter(({ name }, index) => name !== '' && names.indexOf(name) === index).slice(0, limits.choices);
}
