/** A Discord of the tests' own on 127.0.0.1: gateway, REST and people, refusing what Discord refuses. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Json, objects } from './loopback/checks.ts';
import { createCommands } from './loopback/commands.ts';
import type { Profile } from './loopback/events.ts';
import { createFaults, type Fault } from './loopback/faults.ts';
import { createGateway, type Gateway } from './loopback/gateway.ts';
import { begin, type Deadlines, type Interactions } from './loopback/interactions.ts';
import { type Interaction, type Message, newMessage } from './loopback/messages.ts';
import { createPerson, type Person } from './loopback/person.ts';
import { createRest, type Exchange } from './loopback/rest.ts';

export interface LoopbackSettings {
  readonly token?: string;
  readonly applicationId?: string;
  /** Ids of servers the bot is in. */
  readonly guilds?: readonly string[];
  /** Ids of servers that have its commands without the bot. */
  readonly withoutBot?: readonly string[];
  /** What goes wrong from the start on. */
  readonly faults?: readonly Fault[];
  /** Default: any that is free. */
  readonly port?: number;
  /** Servers stay unavailable. */
  readonly silent?: boolean;
  /** What GET /gateway/bot recommends. */
  readonly shards?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  /** At least as many interactions, requests and events are remembered. Default: all. */
  readonly keep?: number;
  /** How long Discord waits; people look as long as it waits for a response. */
  readonly deadlines?: Partial<Deadlines>;
}

export interface Loopback {
  readonly token: string;
  readonly applicationId: string;
  /** What DISCORD_API_URL takes. */
  readonly apiUrl: string;
  readonly port: number;
  readonly gateway: Gateway;
  /** Everything that was asked of REST, in order. */
  readonly requests: readonly Exchange[];
  readonly interactions: readonly Interaction[];
  commands(): readonly Json[];
  person(profile?: Profile): Person;
  fail(fault: Fault): void;
  /** The server lets a member or role (or @everyone, by its own id) do a command. */
  allow(command: string, id: string): void;
  /** Puts a V2 message there as if the bot had sent it some time ago. */
  post(components: readonly Json[]): Message;
  stop(): Promise<void>;
}

/** Starts it on a free port. */
export async function startLoopback(settings: LoopbackSettings = {}): Promise<Loopback> {
  const { token = 'a.loopback.token', applicationId = '600', guilds = [], withoutBot = [], shards = 1 } = settings;
  const { silent = false, heartbeat = 41_250, port = 0, keep = Number.POSITIVE_INFINITY } = settings;
  const server = createServer((request, response) => void rest.listen(request, response));
  const gatewayUrl = () => `ws://${addressOf(server)}/gateway`;
  const faults = createFaults();
  settings.faults?.forEach(faults.add);
  const commands = createCommands(applicationId);
  const interactions = createInteractions(settings, keep);
  const hasCommands = (guild: string) => guilds.includes(guild) || withoutBot.includes(guild);
  const known = { interactions, commands, hasCommands, faults, keep };
  const rest = createRest({ token, applicationId, gatewayUrl, shards, ...known });
  const gateway = createGateway(server, { token, applicationId, url: gatewayUrl, guilds, silent, heartbeat, keep });
  const surroundings = { applicationId, guildId: guilds[0] ?? '200', commands: commands.list };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    token,
    applicationId,
    apiUrl: `http://${addressOf(server)}/api`,
    port: (server.address() as AddressInfo).port,
    gateway,
    requests: rest.requests,
    interactions: interactions.all,
    commands: commands.list,
    person: (profile = {}) => personIn({ ...surroundings, interactions, gateway }, profile),
    fail: faults.add,
    allow(name, id) {
      const command = commands.list().find((one) => one.name === name);
      const before = objects(commands.overwrites.find((entry) => entry.id === command?.id)?.permissions);
      const permissions = [...before, { id, type: 1, permission: true }];
      commands.overwrites.unshift({ id: command?.id, permissions });
    },
    post: (components) => newMessage(interactions.nextId(), { components, flags: 1 << 15, owner: '500' }),
    stop: () => gateway.stop().then(() => close(server)),
  };
}

function createInteractions({ deadlines }: LoopbackSettings, keep: number): Interactions {
  let last = 0n;
  // Rising, and with the time in it: reference#snowflakes.
  const nextId = () => String((BigInt(Date.now() - EPOCH) << 22n) + (++last % (1n << 22n)));
  const waits = { response: 3000, announced: 60_000, token: 900_000, ...deadlines };
  return { all: [], byId: new Map(), keep, deadlines: waits, nextId, watchers: new Map() };
}

/** The first millisecond of 2015. */
const EPOCH = 1_420_070_400_000;

interface Town {
  readonly applicationId: string;
  readonly guildId: string;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  commands(): readonly Json[];
}

function personIn({ interactions, gateway, ...town }: Town, profile: Profile): Person {
  const guildId = profile.server ?? town.guildId;
  const surroundings = {
    ...town,
    guildId,
    begin: begin.bind(undefined, interactions),
    send(interaction: Interaction, event: Json) {
      const outcome = untilShown(interaction, interactions);
      gateway.dispatch('INTERACTION_CREATE', event, profile.where === 'direct' ? undefined : guildId);
      return outcome;
    },
  };
  return createPerson(surroundings, profile);
}

/** Resolves when the person sees something, gets choices, or has waited in vain. */
function untilShown(interaction: Interaction, { watchers, deadlines }: Interactions): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      watchers.delete(interaction.id);
      resolve();
    };
    const look = () => {
      if (interaction.shown.length > 0 || interaction.choices || interaction.form) stop();
    };
    const giveUp = () => {
      if (!interaction.announced) return stop();
      timer = setTimeout(stop, deadlines.announced);
    };
    let timer = setTimeout(giveUp, deadlines.response);
    watchers.set(interaction.id, look);
  });
}

function addressOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
