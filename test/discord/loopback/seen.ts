/** What a person sees of an interaction. */
import { allText, buttonsOf, type Json, objects, string } from './checks.ts';
import { EPHEMERAL, type Interaction, type Message } from './messages.ts';

/** A modal, as it opens before somebody. */
export interface Form {
  readonly title: string;
  readonly labels: readonly string[];
  readonly id: string;
  /** The message whose button opened it. */
  readonly source: Message | undefined;
}

interface Button {
  readonly label: string;
  readonly id: string;
}

/** What came of it. `failed` is what Discord shows when there is no answer in time. */
export interface Seen {
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly private: boolean;
  /** "thinking ..." came first. */
  readonly announced: boolean;
  readonly failed: boolean;
  /** The people and groups the message pings, as it names them. */
  readonly pings: readonly string[];
  readonly message: Message | undefined;
  readonly form: Form | undefined;
  /** How often the person was shown something for this one action, so far. */
  readonly times: () => number;
}

export function see({ shown, announced, form, source }: Interaction): Seen {
  const message = shown.at(-1);
  const text = message ? allText(message.components) : '';
  return {
    text,
    buttons: message ? readButtons(message) : [],
    private: ((message?.flags ?? 0) & EPHEMERAL) !== 0,
    announced,
    failed: message === undefined && form === undefined,
    pings: pingsOf(text, message?.allowedMentions),
    message,
    form: form && { ...readForm(form), source },
    times: () => shown.length,
  };
}

function readForm({ custom_id: id, title, components }: Json): Omit<Form, 'source'> {
  return { id: string(id), title: string(title), labels: objects(components).map(({ label }) => string(label)) };
}

export function readButtons({ components }: Message): Button[] {
  return buttonsOf(components).map(({ label, custom_id: id }) => ({ label: string(label), id: string(id) }));
}

/** Text displays ping; without allowed_mentions, everybody they name: resources/message#allowed-mentions-object. */
function pingsOf(text: string, allowed: unknown): string[] {
  const parse = (allowed as { parse?: readonly string[] } | undefined)?.parse ?? ['everyone', 'users', 'roles'];
  return [
    ...(parse.includes('everyone') ? (text.match(/@everyone|@here/g) ?? []) : []),
    ...(parse.includes('users') ? (text.match(/<@!?\d+>/g) ?? []) : []),
    ...(parse.includes('roles') ? (text.match(/<@&\d+>/g) ?? []) : []),
  ];
}
