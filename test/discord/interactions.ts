/** What becomes of an interaction: acknowledged once, in time, and the messages that come of it. */
import { checkChoices, checkMessage, type Json, number, objects, textBytes } from './checks.ts';
import { invalidForm, type Refusal, refusals } from './faults.ts';

const EPHEMERAL = 1 << 6;
/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object */
const callback = { message: 4, deferMessage: 5, deferUpdate: 6, update: 7, choices: 8 } as const;

export interface Message {
  readonly id: string;
  components: readonly Json[];
  flags: number;
  readonly interactionUser: string;
  deleted: boolean;
  allowedMentions: unknown;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'autocomplete';
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
}

/** Times in milliseconds; Discord's are 3 s and 15 min. */
export interface Deadlines {
  readonly response: number;
  readonly token: number;
}

export interface Interactions {
  readonly all: readonly Interaction[];
  readonly messages: ReadonlyMap<string, Message>;
  add(interaction: Pick<Interaction, 'kind' | 'user' | 'source'>): Interaction;
  post(components: readonly Json[], flags: number, user: string): Message;
  callback(id: string, body: Json): Refusal | undefined;
  edit(token: string, body: Json): Message | Refusal;
  follow(token: string, body: Json): Message | Refusal;
  /** Called whenever an interaction changes. */
  onChange: () => void;
}

export function createInteractions({ response, token: lifetime }: Deadlines, nextId: () => string): Interactions {
  const all: Interaction[] = [];
  const messages = new Map<string, Message>();
  const kinds = {
    command: [callback.message, callback.deferMessage],
    component: [callback.message, callback.deferMessage, callback.deferUpdate, callback.update],
    autocomplete: [callback.choices],
  } as const satisfies Record<Interaction['kind'], readonly number[]>;

  const interactions: Interactions = {
    all,
    messages,
    add(start) {
      const id = nextId();
      const fresh = { original: undefined, acknowledged: false, announced: false, shown: [], choices: undefined };
      const interaction = { ...start, ...fresh, id, token: `token-${id}`, created: Date.now() };
      all.push(interaction);
      return interaction;
    },
    post,
    callback(id, { type, data }) {
      const interaction = all.find((one) => one.id === id);
      if (!interaction || isOver(interaction, response)) return refusals.unknownInteraction;
      if (interaction.acknowledged) return refusals.acknowledged;
      if (!(kinds[interaction.kind] as readonly unknown[]).includes(type)) return invalidForm([`type ${String(type)}`]);
      const refusal = respond(interaction, number(type), (data ?? {}) as Json);
      if (!refusal) interaction.acknowledged = true;
      interactions.onChange();
      return refusal;
    },
    edit(token, body) {
      const interaction = byToken(token);
      if (!('id' in interaction)) return interaction;
      if (!interaction.original || interaction.original.deleted) return refusals.unknownMessage;
      return change(interaction, interaction.original, body) ?? interaction.original;
    },
    follow(token, body) {
      const interaction = byToken(token);
      if (!('id' in interaction)) return interaction;
      const refusal = wrong(body);
      if (refusal) return refusal;
      return show(interaction, post(objects(body.components), number(body.flags), interaction.user), body);
    },
    onChange: () => {},
  };
  return interactions;

  function post(components: readonly Json[], flags: number, interactionUser: string): Message {
    const message = { id: nextId(), components, flags, interactionUser, deleted: false, allowedMentions: undefined };
    messages.set(message.id, message);
    return message;
  }

  function byToken(token: string): Interaction | Refusal {
    const interaction = all.find((one) => one.token === token);
    if (!interaction?.acknowledged) return refusals.unknownWebhook;
    return Date.now() - interaction.created > lifetime ? refusals.invalidWebhookToken : interaction;
  }

  function respond(interaction: Interaction, type: number, data: Json): Refusal | undefined {
    if (type === callback.choices) return choose(interaction, objects(data.choices));
    if (type === callback.deferUpdate || type === callback.deferMessage) return announce(interaction, type, data);
    if (type === callback.update) {
      if (!interaction.source || interaction.source.deleted) return refusals.unknownMessage;
      interaction.original = interaction.source;
      return change(interaction, interaction.source, data);
    }
    const refusal = wrong(data);
    if (refusal) return refusal;
    interaction.original = post(objects(data.components), number(data.flags), interaction.user);
    show(interaction, interaction.original, data);
    return undefined;
  }

  /** Only EPHEMERAL is valid on a deferral. */
  function announce(interaction: Interaction, type: number, { flags }: Json): Refusal | undefined {
    if (number(flags) & ~EPHEMERAL) return invalidForm(['flags on a deferral']);
    interaction.announced = true;
    interaction.original =
      type === callback.deferUpdate ? interaction.source : post([], number(flags), interaction.user);
    return undefined;
  }

  function choose(interaction: Interaction, choices: readonly Json[]): Refusal | undefined {
    const errors = checkChoices(choices);
    if (errors.length > 0) return invalidForm(errors);
    interaction.choices = choices;
    return undefined;
  }

  /** Who sees a message is decided when it appears; an edit cannot change it. */
  function change(interaction: Interaction, message: Message, body: Json): Refusal | undefined {
    const refusal = wrong(body, message.flags);
    if (refusal) return refusal;
    message.components = objects(body.components);
    message.flags |= number(body.flags) & ~EPHEMERAL;
    show(interaction, message, body);
    return undefined;
  }

  function show(interaction: Interaction, message: Message, body: Json): Message {
    message.allowedMentions = body.allowed_mentions;
    interaction.shown.push(message);
    interactions.onChange();
    return message;
  }
}

function isOver(interaction: Interaction, response: number): boolean {
  return !interaction.acknowledged && Date.now() - interaction.created > response;
}

function wrong(body: Json, old = 0): Refusal | undefined {
  const errors = checkMessage(body, old);
  if (errors.length > 0) return invalidForm(errors);
  return textBytes(body) > 10170 ? refusals.failure : undefined;
}
