/** The loopback Discord's gateway: hello, identify, ready, heartbeat, resume, and every way to lose a connection. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './checks.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const op = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;
const close = { authentication: 4004, intents: 4014 } as const;
/** GUILDS, the only intent a bot without message content needs. */
const GUILDS = 1;

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  socket: WebSocket | undefined;
  sequence: number;
  readonly sent: Json[];
}

export interface GatewaySettings {
  readonly token: string;
  readonly applicationId: string;
  readonly url: () => string;
  /** Servers the bot is in; announced, then created one by one unless `silent`. */
  readonly guilds: readonly string[];
  readonly silent: boolean;
  readonly heartbeat: number;
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
  /** Closes the next connection that identifies, with this code. */
  refuseNext(code: number): void;
  /** Resolves when that many sessions are connected. */
  connected(sessions?: number): Promise<void>;
  stop(): Promise<void>;
}

/** A gateway on the server's path /gateway. */
export function createGateway(server: Server, settings: GatewaySettings): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const count = { identify: 0, resume: 0, heartbeat: 0 };
  let waiting: (() => void)[] = [];
  let refusal: number | undefined;
  const live = () => [...sessions.values()].filter(({ socket }) => socket);

  sockets.on('connection', (socket) => {
    send(socket, { op: op.hello, d: { heartbeat_interval: settings.heartbeat } });
    socket.on('message', (data) => receive(socket, JSON.parse(data.toString())));
    socket.on('close', (code) => leave(socket, code));
    socket.on('error', () => socket.terminate());
  });

  function receive(socket: WebSocket, { op: code, d }: { op: number; d: Json }): void {
    if (code === op.heartbeat) {
      count.heartbeat++;
      send(socket, { op: op.ack });
    } else if (code === op.identify) identify(socket, d);
    else if (code === op.resume) resume(socket, d);
  }

  function identify(socket: WebSocket, { token, intents, shard }: Json): void {
    count.identify++;
    if (token !== settings.token) socket.close(close.authentication);
    else if (intents !== GUILDS) socket.close(close.intents);
    else if (refusal !== undefined) socket.close(refusal);
    else open(socket, shard as [number, number]);
  }

  function open(socket: WebSocket, shard: readonly [number, number]): void {
    const id = `session-${count.identify}`;
    const session: Session = { id, shard, socket, sequence: 0, sent: [] };
    sessions.set(id, session);
    emit(session, 'READY', ready(session));
    if (!settings.silent) for (const guild of guildsOf(session)) emit(session, 'GUILD_CREATE', newGuild(guild));
    arrive();
  }

  function resume(socket: WebSocket, { token, session_id: id, seq }: Json): void {
    count.resume++;
    const session = sessions.get(String(id));
    if (token === settings.token && session) replay(socket, session, Number(seq));
    else send(socket, { op: op.invalid, d: false });
  }

  function replay(socket: WebSocket, session: Session, seen: number): void {
    session.socket = socket;
    for (const event of session.sent.filter(({ s }) => Number(s) > seen)) send(socket, event);
    emit(session, 'RESUMED', {});
    arrive();
  }

  function ready(session: Session): Json {
    return {
      v: 10,
      user: { id: settings.applicationId, username: 'fundstelle', discriminator: '0000', avatar: null, bot: true },
      guilds: guildsOf(session).map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: settings.url(),
      shard: session.shard,
      application: { id: settings.applicationId, flags: 0 },
    };
  }

  function guildsOf({ shard: [id, total] }: Session): string[] {
    return settings.guilds.filter((guild) => shardOf(guild, total) === id);
  }

  /** A client that closes with 1000 or 1001 ends its session; any other way it may come back. */
  function leave(socket: WebSocket, code: number): void {
    const session = live().find((candidate) => candidate.socket === socket);
    if (!session) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) sessions.delete(session.id);
  }

  function broadcast(payload: Json): void {
    for (const { socket } of live()) if (socket) send(socket, payload);
  }

  function arrive(): void {
    for (const resolve of waiting.splice(0)) resolve();
  }

  function emit(session: Session, name: string, data: Json): void {
    session.sequence++;
    const event = { op: op.dispatch, t: name, s: session.sequence, d: data };
    session.sent.push(event);
    if (session.socket) send(session.socket, event);
  }

  return {
    count,
    dispatch(name, data, guildId) {
      const session = [...sessions.values()].find(({ shard: [id, total] }) => shardOf(guildId, total) === id);
      if (session) emit(session, name, data);
    },
    drop(code) {
      for (const session of live()) {
        const { socket } = session;
        session.socket = undefined;
        if (code === undefined) socket?.terminate();
        else socket?.close(code);
      }
    },
    reconnect: () => broadcast({ op: op.reconnect, d: null }),
    invalidate: (resumable) => broadcast({ op: op.invalid, d: resumable }),
    forget: () => sessions.clear(),
    refuseNext(code) {
      refusal = code;
    },
    async connected(wanted = 1) {
      while (live().length < wanted) await new Promise<void>((resolve) => (waiting = [...waiting, resolve]));
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}

/** https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
function shardOf(guildId: string | undefined, total: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(total));
}

function newGuild(id: string): Json {
  const channel = { id: `${id}1`, type: 0, name: 'general', position: 0, permission_overwrites: [], guild_id: id };
  const role = { id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false };
  return { id, name: 'Town', owner_id: '1', channels: [channel], roles: [role], members: [], threads: [], emojis: [] };
}

function send(socket: WebSocket, payload: Json): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
