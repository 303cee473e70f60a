/** What the door counts of its work: how interactions end, how long they take, connections lost. Nothing about people. */
import type { Interaction } from 'discord.js';
import type { Tone } from '../reply/reply.ts';

/** What somebody did. */
export type Kind = 'command' | 'menu' | 'button' | 'form' | 'autocomplete';

/**
 * What came of it: the reply's tone; `completed` for an autocomplete; `asked` where a form was opened; `paced` for somebody
 * too fast; `refused` where there was nothing to run, or they may not; `failed` where they were told that something went
 * wrong; `over` where Discord took no reply.
 */
export type Outcome = Tone | 'completed' | 'asked' | 'paced' | 'refused' | 'failed' | 'over';

/** An interaction that is over. */
export interface Settled {
  readonly kind: Kind;
  readonly outcome: Outcome;
  /** From the event's arrival until Discord has the reply. */
  readonly milliseconds: number;
}

/** Who counts them. */
export interface Tally {
  settled(settled: Settled): void;
  /** A connection to the gateway was lost and is being made again. */
  reconnecting(): void;
}

/** Counts nothing. */
export const noTally: Tally = { settled: () => {}, reconnecting: () => {} };

/** Undefined for what the bot does not take. */
export function kindOf(interaction: Interaction): Kind | undefined {
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (interaction.isChatInputCommand()) return 'command';
  if (interaction.isMessageContextMenuCommand()) return 'menu';
  if (interaction.isModalSubmit()) return 'form';
  return interaction.isButton() ? 'button' : undefined;
}
