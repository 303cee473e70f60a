/** Faults on demand: what the loopback Discord answers instead of doing as asked. */
import type { ServerResponse } from 'node:http';

/** A line of https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export interface Refusal {
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  /** Seconds, for 429. */
  readonly retryAfter?: number;
}

export interface Fault {
  /** As in `POST /interactions/1/token/callback`. */
  readonly on: RegExp;
  /** `hang` never answers. */
  readonly answer: Refusal | 'hang';
  /** How many requests it meets. Default: 1. */
  readonly times?: number;
  /** The request takes effect, only its answer is lost. */
  readonly done?: boolean;
}

/** Refusals by Discord's own names. */
export const refusals = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  unknownInteraction: { status: 404, code: 10062, message: 'Unknown interaction' },
  unknownMessage: { status: 404, code: 10008, message: 'Unknown Message' },
  unknownWebhook: { status: 404, code: 10015, message: 'Unknown Webhook' },
  invalidWebhookToken: { status: 401, code: 50027, message: 'Invalid Webhook Token' },
  acknowledged: { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' },
  missingAccess: { status: 403, code: 50001, message: 'Missing Access' },
  notFound: { status: 404, code: 0, message: '404: Not Found' },
  failure: { status: 500, message: '500: Internal Server Error' },
} as const satisfies Record<string, Refusal>;

export const invalidForm = (errors: readonly string[]): Refusal => ({
  status: 400,
  code: 50035,
  message: `Invalid Form Body\n${errors.join('\n')}`,
});

export const tooMany = (retryAfter: number): Refusal => ({
  status: 429,
  retryAfter,
  message: 'You are being rate limited.',
});

/** The faults that are still to come. */
export interface Faults {
  add(fault: Fault): void;
  /** The next fault for a request such as `POST /interactions/1/token/callback`. */
  take(request: string): Fault | undefined;
}

export function createFaults(): Faults {
  const left: { fault: Fault; times: number }[] = [];
  return {
    add: (fault) => void left.push({ fault, times: fault.times ?? 1 }),
    take(request) {
      const at = left.findIndex(({ fault }) => fault.on.test(request));
      const next = left[at];
      if (next && --next.times === 0) left.splice(at, 1);
      return next?.fault;
    },
  };
}

/** Answers with JSON; a missing body is 204 and has no content type. */
export function answer(response: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) response.writeHead(204).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function refuse(response: ServerResponse, { status, code = 0, message, retryAfter }: Refusal): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  answer(response, status, {
    message,
    code,
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter, global: false }),
  });
}
