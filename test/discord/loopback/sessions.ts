/** The gateway's sessions: who is connected, what they were sent, what they missed. */
import type { WebSocket } from 'ws';
import type { Json } from './checks.ts';
import { remember } from './memory.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
export const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

/** Id and number of all shards. */
export type Shard = readonly [id: number, total: number];

export interface Session {
  readonly id: string;
  readonly shard: Shard;
  /** Undefined while the client is away. */
  socket: WebSocket | undefined;
  sequence: number;
  readonly sent: Json[];
  /** At least as many events can be sent again. */
  readonly keep: number;
}

/** Sends an event, now or when the session is resumed. */
export function emit(session: Session, name: string, data: Json): void {
  session.sequence++;
  const event = { op: op.dispatch, t: name, s: session.sequence, d: data };
  remember(session.sent, event, session.keep);
  if (session.socket) send(session.socket, event);
}

/** Gives a session its new connection and what it missed after event number `seen`. */
export function replay(session: Session, socket: WebSocket, seen: number): void {
  session.socket = socket;
  for (const event of session.sent.filter(({ s }) => Number(s) > seen)) send(socket, event);
  emit(session, 'RESUMED', {});
}

/** Cuts a session's connection, with a close code or like a pulled plug. It can be resumed. */
export function cutOff(session: Session, code: number | undefined): void {
  const { socket } = session;
  session.socket = undefined;
  if (code === undefined) socket?.terminate();
  else socket?.close(code);
}

export function send(socket: WebSocket | undefined, payload: Json): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
}

/** Whether a server's events go to this shard; direct messages go to 0: events/gateway#sharding-sharding-formula. */
export function holds([id, total]: Shard, guildId: string | undefined): boolean {
  return id === (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(total)));
}
