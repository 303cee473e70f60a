/** What becomes of interactions: acknowledged once, in time, and the messages that come of it. */
import { checkChoices, checkForm, checkMessage, type Json, number, objects, textBytes } from './checks.ts';
import { invalidForm, type Refusal, refusals } from './faults.ts';
import { remember } from './memory.ts';
import { EPHEMERAL, type Interaction, idOf, type Message, newInteraction, newMessage, type Start } from './messages.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object */
const type = { message: 4, deferMessage: 5, deferUpdate: 6, update: 7, choices: 8, form: 9 } as const;
const TYPES: Readonly<Record<Interaction['kind'], readonly unknown[]>> = {
  command: [type.message, type.deferMessage, type.form],
  component: [type.message, type.deferMessage, type.deferUpdate, type.update, type.form],
  modal: [type.message, type.deferMessage],
  autocomplete: [type.choices],
};
/** Above it Discord fails with 500: discord-api-docs issue 8554. */
const MOST_BYTES = 10_170;

/** Times in milliseconds; Discord's are 3 s and 15 min. */
export interface Deadlines {
  readonly response: number;
  /** How long a person then waits for what was announced: not as long as Discord would. */
  readonly announced: number;
  readonly token: number;
}

/** All that happened on this Discord. */
export interface Interactions {
  readonly all: Interaction[];
  readonly byId: Map<string, Interaction>;
  /** At least as many are remembered. */
  readonly keep: number;
  readonly deadlines: Deadlines;
  readonly nextId: () => string;
  /** By the id of an interaction: called whenever it changes. */
  readonly watchers: Map<string, () => void>;
}

export function begin({ all, byId, keep, nextId }: Interactions, start: Start): Interaction {
  const interaction = newInteraction(nextId(), start);
  byId.set(interaction.id, interaction);
  for (const { id } of remember(all, interaction, keep)) byId.delete(id);
  return interaction;
}

/** POST /interactions/id/token/callback. */
export function callBack(interactions: Interactions, id: string, body: Json): Refusal | undefined {
  const interaction = interactions.byId.get(id);
  if (!interaction || isLate(interaction, interactions.deadlines.response)) return refusals.unknownInteraction;
  if (interaction.acknowledged) return refusals.acknowledged;
  if (!TYPES[interaction.kind].includes(body.type)) return invalidForm([`type ${String(body.type)}`]);
  const refusal = respond(interaction, number(body.type), {
    data: (body.data ?? {}) as Json,
    nextId: interactions.nextId,
  });
  if (!refusal) interaction.acknowledged = true;
  tell(interactions, interaction);
  return refusal;
}

/** PATCH /webhooks/application/token/messages/@original. */
export function edit(interactions: Interactions, token: string, body: Json): Message | Refusal {
  const interaction = byToken(interactions, token);
  if (!('kind' in interaction)) return interaction;
  const { original } = interaction;
  if (!original || original.deleted) return refusals.unknownMessage;
  const refusal = change(interaction, original, body);
  tell(interactions, interaction);
  return refusal ?? original;
}

/** DELETE /webhooks/application/token/messages/@original. */
export function remove(interactions: Interactions, token: string): Refusal | undefined {
  const interaction = byToken(interactions, token);
  if (!('kind' in interaction)) return interaction;
  const { original } = interaction;
  if (!original || original.deleted) return refusals.unknownMessage;
  original.deleted = true;
  tell(interactions, interaction);
  return undefined;
}

/**
 * POST /webhooks/application/token. The first after an announcement takes its place, and is as private as it was
 * (interactions/receiving-and-responding#create-followup-message), unless that was taken back.
 */
export function followUp(interactions: Interactions, token: string, body: Json): Message | Refusal {
  const interaction = byToken(interactions, token);
  if (!('kind' in interaction)) return interaction;
  if (isThinking(interaction)) return edit(interactions, token, { ...body, flags: number(body.flags) & ~EPHEMERAL });
  const refusal = findFault(body);
  if (refusal) return refusal;
  const message = show(interaction, messageOf(interactions.nextId(), body, interaction), body);
  tell(interactions, interaction);
  return message;
}

/** "thinking …" stands there, and nothing else. */
function isThinking({ announced, original, source, shown }: Interaction): boolean {
  return announced && original !== source && original?.deleted === false && shown.length === 0;
}

function tell({ watchers }: Interactions, { id }: Interaction): void {
  watchers.get(id)?.();
}

function byToken({ byId, deadlines }: Interactions, token: string): Interaction | Refusal {
  const interaction = byId.get(idOf(token));
  if (!interaction?.acknowledged) return refusals.unknownWebhook;
  return Date.now() - interaction.created > deadlines.token ? refusals.invalidWebhookToken : interaction;
}

interface Response {
  readonly data: Json;
  readonly nextId: () => string;
}

function respond(interaction: Interaction, kind: number, { data, nextId }: Response): Refusal | undefined {
  if (kind === type.choices) return choose(interaction, objects(data.choices));
  if (kind === type.form) return open(interaction, data);
  if (kind === type.update) return update(interaction, data);
  const isDeferral = kind === type.deferMessage || kind === type.deferUpdate;
  const refusal = isDeferral ? refuseFlags(data) : findFault(data);
  if (refusal) return refusal;
  interaction.announced = isDeferral;
  interaction.original = kind === type.deferUpdate ? interaction.source : messageOf(nextId(), data, interaction);
  if (kind === type.message && interaction.original) show(interaction, interaction.original, data);
  return undefined;
}

/** Only EPHEMERAL is valid on a deferral. */
function refuseFlags({ flags }: Json): Refusal | undefined {
  return number(flags) & ~EPHEMERAL ? invalidForm(['flags on a deferral']) : undefined;
}

function choose(interaction: Interaction, choices: readonly Json[]): Refusal | undefined {
  const errors = checkChoices(choices);
  if (errors.length > 0) return invalidForm(errors);
  interaction.choices = choices;
  return undefined;
}

function open(interaction: Interaction, data: Json): Refusal | undefined {
  const errors = checkForm(data);
  if (errors.length > 0) return invalidForm(errors);
  interaction.form = data;
  return undefined;
}

function update(interaction: Interaction, data: Json): Refusal | undefined {
  if (!interaction.source || interaction.source.deleted) return refusals.unknownMessage;
  interaction.original = interaction.source;
  return change(interaction, interaction.source, data);
}

/** Who sees a message is decided when it appears; an edit cannot change it. */
function change(interaction: Interaction, message: Message, body: Json): Refusal | undefined {
  const refusal = findFault(body, message.flags);
  if (refusal) return refusal;
  message.components = objects(body.components);
  message.flags |= number(body.flags) & ~EPHEMERAL;
  show(interaction, message, body);
  return undefined;
}

function show(interaction: Interaction, message: Message, body: Json): Message {
  message.allowedMentions = body.allowed_mentions;
  interaction.shown.push(message);
  return message;
}

function messageOf(id: string, { components, flags }: Json, { user }: Interaction): Message {
  return newMessage(id, { components: objects(components), flags: number(flags), owner: user });
}

function isLate({ acknowledged, created }: Interaction, deadline: number): boolean {
  return !acknowledged && Date.now() - created > deadline;
}

function findFault(body: Json, old = 0): Refusal | undefined {
  const errors = checkMessage(body, old);
  if (errors.length > 0) return invalidForm(errors);
  return textBytes(body) > MOST_BYTES ? refusals.failure : undefined;
}
