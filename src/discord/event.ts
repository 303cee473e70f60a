/** What the event of an interaction holds and discord.js forgets: taken from it before discord.js reads it. */
import type { APIMessage, Client, Interaction } from 'discord.js';
import { ApplicationCommandType, ChannelType, Events, InteractionType } from './discord-js.ts';

/** What is taken; neither of most interactions. */
export interface Taken {
  /** The message whose menu was used, as Discord sent it. */
  readonly message?: APIMessage | undefined;
  /** The channel that the thread is in where something was asked. */
  readonly parent?: string | undefined;
}

/** What of an event is looked at: interactions/receiving-and-responding#interaction-object. */
interface Event {
  readonly id: string;
  readonly type: number;
  readonly data?: {
    readonly type?: number;
    readonly target_id?: string;
    readonly resolved?: { readonly messages?: Record<string, APIMessage> };
  };
  readonly channel?: { readonly type: number; readonly parent_id?: string | null };
}

/** Only of these the channel above is one that people write in; of others it is a category. */
const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/**
 * Listens from before the login on. discord.js forgets what a message replies to, throws on a poll in a channel that it does
 * not know (14.28, Poll reads `channel.id`), so that nobody gets a reply, and knows no thread that it was not told of.
 * @returns what was taken from an interaction's event, in the turn in which it comes
 */
export function watchEvents(client: Client): (interaction: Pick<Interaction, 'id'>) => Taken {
  const known = new Map<string, Taken>();
  client.on(Events.Raw, ({ t, d }: { readonly t?: unknown; readonly d?: unknown }) => {
    if (t !== 'INTERACTION_CREATE') return;
    const event = d as Event;
    const taken = { message: takeMessage(event), parent: parentIn(event) };
    if (taken.message || taken.parent) known.set(event.id, taken);
  });
  // Whoever is too late to be answered never asks for it.
  client.on(Events.InteractionCreate, ({ id }) => {
    if (known.has(id)) setImmediate(() => known.delete(id));
  });
  return ({ id }) => known.get(id) ?? {};
}

function parentIn({ channel }: Event): string | undefined {
  return channel && THREADS.has(channel.type) ? (channel.parent_id ?? undefined) : undefined;
}

/** The message of a message command; one in which discord.js finds nothing to stumble over takes its place. */
function takeMessage({ type, data }: Event): APIMessage | undefined {
  if (type !== InteractionType.ApplicationCommand || data?.type !== ApplicationCommandType.Message) return undefined;
  const { target_id: target = '', resolved: { messages = {} } = {} } = data;
  const message = messages[target];
  if (message) messages[target] = withoutTraps(message);
  return message;
}

function withoutTraps(message: APIMessage): APIMessage {
  const bare: APIMessage = { ...message, components: [], embeds: [], attachments: [] };
  delete bare.poll;
  delete bare.referenced_message;
  delete bare.message_snapshots;
  return bare;
}
