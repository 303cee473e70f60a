/** The loopback Discord's messages and interactions, as data. */
import type { Json } from './checks.ts';

export const EPHEMERAL = 1 << 6;

export interface Message {
  readonly id: string;
  components: readonly Json[];
  flags: number;
  /** Who asked for it. */
  readonly owner: string;
  deleted: boolean;
  allowedMentions: unknown;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'autocomplete' | 'modal';
  readonly user: string;
  readonly created: number;
  /** The message whose button was pressed. */
  readonly source: Message | undefined;
  /** What `@original` means; set once there is a response. */
  original: Message | undefined;
  acknowledged: boolean;
  /** "thinking ..." was shown, or the button's spinner ended without anything else. */
  announced: boolean;
  /** Everything the person was shown, in order. */
  readonly shown: Message[];
  choices: readonly Json[] | undefined;
  /** The modal that was opened. */
  form: Json | undefined;
}

/** What an interaction begins with. */
export type Start = Pick<Interaction, 'kind' | 'user' | 'source'>;

export function newMessage(id: string, content: Pick<Message, 'components' | 'flags' | 'owner'>): Message {
  return { ...content, id, deleted: false, allowedMentions: undefined };
}

const TOKEN = 'token-';

/** The id of the interaction that a token belongs to. */
export const idOf = (token: string): string => token.slice(TOKEN.length);

export function newInteraction(id: string, start: Start): Interaction {
  const fresh = {
    original: undefined,
    acknowledged: false,
    announced: false,
    shown: [],
    choices: undefined,
    form: undefined,
  };
  return { ...start, ...fresh, id, token: `${TOKEN}${id}`, created: Date.now() };
}

/** The message as Discord sends it. */
export function messageJson(message: Message, applicationId: string): Json {
  const user = (id: string) => ({ id, username: `user${id}`, discriminator: '0', avatar: null });
  return {
    id: message.id,
    channel_id: '301',
    author: { ...user(applicationId), bot: true },
    content: '',
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 20,
    flags: message.flags,
    components: message.components,
    interaction_metadata: { id: '1', type: 2, user: user(message.owner), authorizing_integration_owners: {} },
  };
}
