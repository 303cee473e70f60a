/** The loopback Discord's gateway: hello, identify, ready, heartbeat, resume, and every way to lose a connection. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './checks.ts';
import { cutOff, emit, holds, op, replay, type Session, type Shard, send } from './sessions.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const close = { authentication: 4004, intents: 4014 } as const;
/** GUILDS, the only intent a bot without message content needs. */
const GUILDS = 1;

interface GatewaySettings {
  readonly token: string;
  readonly applicationId: string;
  readonly url: () => string;
  /** Servers the bot is in; announced, then created one by one unless `silent`. */
  readonly guilds: readonly string[];
  readonly silent: boolean;
  readonly heartbeat: number;
  /** At least as many events of a session can be sent again. */
  readonly keep: number;
}

export interface Gateway {
  /** How often a client did what. */
  readonly count: { identify: number; resume: number; heartbeat: number };
  /** Sends an event to the shard a server belongs to (a direct message: 0); kept for a session that is away. */
  dispatch(name: string, data: Json, guildId: string | undefined): void;
  /** Cuts the connections, with a close code or like a pulled plug. */
  drop(code?: number): void;
  /** Asks the client to connect again and resume. */
  reconnect(): void;
  /** Refuses the session; a resumable one may be resumed. */
  invalidate(resumable: boolean): void;
  /** Forgets all sessions, so that a resume is refused. */
  forget(): void;
  /** Closes connections that identify from now on, with this code. */
  refuse(code: number): void;
  /** Resolves when that many sessions are connected. */
  connected(sessions?: number): Promise<void>;
  stop(): Promise<void>;
}

interface State {
  readonly settings: GatewaySettings;
  readonly sessions: Map<string, Session>;
  readonly count: Gateway['count'];
  waiting: (() => void)[];
  refusal: number | undefined;
}

/** A gateway on the server's path /gateway. */
export function createGateway(server: Server, settings: GatewaySettings): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const count = { identify: 0, resume: 0, heartbeat: 0 };
  const state: State = { settings, sessions: new Map(), count, waiting: [], refusal: undefined };
  sockets.on('connection', (socket) => welcome(socket, state));
  const all = () => [...state.sessions.values()];
  const broadcast = (payload: Json) => all().forEach(({ socket }) => void send(socket, payload));

  return {
    count,
    dispatch(name, data, guildId) {
      const session = all().find(({ shard }) => holds(shard, guildId));
      if (session) emit(session, name, data);
    },
    drop: (code) => all().forEach((session) => void cutOff(session, code)),
    reconnect: () => broadcast({ op: op.reconnect, d: null }),
    invalidate: (resumable) => broadcast({ op: op.invalid, d: resumable }),
    forget: () => state.sessions.clear(),
    refuse: (code) => void Object.assign(state, { refusal: code }),
    connected: (wanted = 1) => untilConnected(state, wanted),
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}

function welcome(socket: WebSocket, state: State): void {
  send(socket, { op: op.hello, d: { heartbeat_interval: state.settings.heartbeat } });
  socket.on('message', (data) => receive(socket, JSON.parse(data.toString()), state));
  socket.on('close', (code) => leave(socket, code, state));
  socket.on('error', () => socket.terminate());
}

function receive(socket: WebSocket, { op: code, d }: { op: number; d: Json }, state: State): void {
  if (code === op.heartbeat) {
    state.count.heartbeat++;
    send(socket, { op: op.ack });
  } else if (code === op.identify) identify(socket, d, state);
  else if (code === op.resume) resume(socket, d, state);
}

function identify(socket: WebSocket, { token, intents, shard }: Json, state: State): void {
  state.count.identify++;
  if (token !== state.settings.token) socket.close(close.authentication);
  else if (intents !== GUILDS) socket.close(close.intents);
  else if (state.refusal !== undefined) socket.close(state.refusal);
  else open(socket, shard as Shard, state);
}

function open(socket: WebSocket, shard: Shard, { settings, sessions, count, waiting }: State): void {
  const { keep } = settings;
  const session: Session = { id: `session-${count.identify}`, shard, socket, sequence: 0, sent: [], keep };
  const guilds = settings.guilds.filter((guild) => holds(shard, guild));
  sessions.set(session.id, session);
  emit(session, 'READY', ready(session, guilds, settings));
  if (!settings.silent) for (const guild of guilds) emit(session, 'GUILD_CREATE', newGuild(guild));
  for (const resolve of waiting.splice(0)) resolve();
}

function resume(
  socket: WebSocket,
  { token, session_id: id, seq }: Json,
  { settings, sessions, count, waiting }: State,
): void {
  count.resume++;
  const session = sessions.get(String(id));
  if (token !== settings.token || !session) send(socket, { op: op.invalid, d: false });
  else replay(session, socket, Number(seq));
  for (const resolve of waiting.splice(0)) resolve();
}

/** A client that closes with 1000 or 1001 ends its session; any other way it may come back. */
function leave(socket: WebSocket, code: number, { sessions }: State): void {
  const session = [...sessions.values()].find((candidate) => candidate.socket === socket);
  if (!session) return;
  session.socket = undefined;
  if (code === 1000 || code === 1001) sessions.delete(session.id);
}

async function untilConnected(state: State, wanted: number): Promise<void> {
  const live = () => [...state.sessions.values()].filter(({ socket }) => socket).length;
  while (live() < wanted) await new Promise<void>((resolve) => state.waiting.push(resolve));
}

function ready({ id, shard }: Session, guilds: readonly string[], { applicationId, url }: GatewaySettings): Json {
  return {
    v: 10,
    user: { id: applicationId, username: 'fundstelle', discriminator: '0000', avatar: null, bot: true },
    guilds: guilds.map((guild) => ({ id: guild, unavailable: true })),
    session_id: id,
    resume_gateway_url: url(),
    shard,
    application: { id: applicationId, flags: 0 },
  };
}

function newGuild(id: string): Json {
  const channel = { id: `${id}1`, type: 0, name: 'general', position: 0, permission_overwrites: [], guild_id: id };
  const role = { id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false };
  const others = ['71', '72', '73'].map((other) => ({ ...role, id: other, name: `role ${other}` }));
  return {
    id,
    name: 'Town',
    owner_id: '1',
    channels: [channel],
    roles: [role, ...others],
    members: [],
    threads: [],
    emojis: [],
  };
}
