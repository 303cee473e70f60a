/** A Discord of the tests' own on 127.0.0.1: gateway, REST and people, refusing what Discord refuses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './checks.ts';
import { createFaults, type Fault } from './faults.ts';
import { createGateway } from './gateway.ts';
import { createInteractions, type Deadlines, type Interaction, type Message } from './interactions.ts';
import { createPerson, type Person, type Profile } from './person.ts';
import { createRest, messageJson } from './rest.ts';

export interface LoopbackSettings {
  readonly token?: string;
  readonly applicationId?: string;
  /** Ids of servers the bot is in. */
  readonly guilds?: readonly string[];
  /** Servers stay unavailable. */
  readonly silent?: boolean;
  /** What GET /gateway/bot recommends. */
  readonly shards?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  readonly deadlines?: Partial<Deadlines>;
}

export type Loopback = Awaited<ReturnType<typeof startLoopback>>;

/** Starts it on a free port. `apiUrl` is what DISCORD_API_URL takes. */
export async function startLoopback(settings: LoopbackSettings = {}) {
  const { token = 'a.loopback.token', applicationId = '600', guilds = [], shards = 1 } = settings;
  const deadlines: Deadlines = { response: 3000, token: 900_000, ...settings.deadlines };
  const ids = createIds();
  const faults = createFaults();
  const interactions = createInteractions(deadlines, ids);
  const server = createServer((request, response) => void rest.listen(request, response));
  const address = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gatewayUrl = () => `ws://${address()}/gateway`;
  const rest = createRest({ token, applicationId, gatewayUrl, shards, interactions, faults });
  const { silent = false, heartbeat = 41_250 } = settings;
  const gateway = createGateway(server, { token, applicationId, url: gatewayUrl, guilds, silent, heartbeat });
  const watch = createWatch(interactions, deadlines.response);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const guildId = guilds[0] ?? '200';
  const person = (profile: Profile = {}): Person =>
    createPerson(
      {
        applicationId,
        guildId,
        commands: rest.commands,
        add: interactions.add,
        send(interaction: Interaction, event: Json) {
          const outcome = watch(interaction);
          gateway.dispatch('INTERACTION_CREATE', event, profile.where === 'direct' ? undefined : guildId);
          return outcome;
        },
        messageJson: (message: Message) => messageJson(message, applicationId),
      },
      profile,
    );

  return {
    token,
    applicationId,
    apiUrl: `http://${address()}/api`,
    gateway,
    person,
    requests: rest.requests,
    commands: rest.commands,
    interactions: interactions.all,
    fail: (fault: Fault) => faults.add(fault),
    /** Puts a message there as if the bot had sent it some time ago. */
    post: (components: readonly Json[], flags = 1 << 15) => interactions.post(components, flags, '500'),
    async stop() {
      await gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Rising ids, as snowflakes are. */
function createIds(): () => string {
  let last = 900_000n << 22n;
  return () => String(++last);
}

/** Resolves when the person sees something, gets choices, or has waited in vain. */
function createWatch(interactions: { onChange: () => void }, deadline: number) {
  const watched = new Map<Interaction, () => void>();
  interactions.onChange = () => {
    for (const [{ shown, choices }, resolve] of watched) if (shown.length > 0 || choices) resolve();
  };
  return (interaction: Interaction): Promise<void> =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => watched.get(interaction)?.(), deadline);
      watched.set(interaction, () => {
        clearTimeout(timer);
        watched.delete(interaction);
        resolve();
      });
    });
}
