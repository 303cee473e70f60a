/** The loopback Discord's REST interface: commands, interaction callbacks, webhooks. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { checkMessage, type Json, number, objects } from './checks.ts';
import { type KnownCommands, seen } from './commands.ts';
import { answer, type Faults, invalidForm, type Refusal, refusals, refuse } from './faults.ts';
import { callBack, edit, followUp, type Interactions, remove } from './interactions.ts';
import { remember } from './memory.ts';
import { EPHEMERAL, type Message, messageJson } from './messages.ts';

export interface Exchange {
  readonly method: string;
  /** Without `/api/v10` and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

interface RestSettings {
  readonly token: string;
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  readonly shards: number;
  readonly interactions: Interactions;
  readonly commands: KnownCommands;
  /** Whether a server, by its id, lets the bot have commands. */
  hasCommands(guild: string): boolean;
  readonly faults: Faults;
  /** At least as many requests are remembered. */
  readonly keep: number;
}

type Result = { readonly body?: unknown } | Refusal;
/** The part is the first group of the pattern. */
type Route = readonly [pattern: RegExp, act: (exchange: Exchange, part: string, settings: RestSettings) => Result];

const ROUTES: readonly Route[] = [
  [/^GET \/gateway\/bot$/, (_, __, settings) => ({ body: gatewayInformation(settings) })],
  [
    /^GET \/applications\/\d+\/commands$/,
    ({ query }, _, { commands }) => ({ body: commands.list().map((one) => seen(one, query)) }),
  ],
  [
    /^GET \/applications\/\d+\/guilds\/\d+\/commands\/permissions$/,
    (_, __, { commands }) => ({ body: commands.overwrites }),
  ],
  [
    /^GET \/applications\/\d+\/guilds\/(\d+)\/commands$/,
    (_, guild, { hasCommands }) => (hasCommands(guild) ? { body: [] } : refusals.missingAccess),
  ],
  [/^PUT \/applications\/\d+\/commands$/, ({ body }, _, settings) => overwrite(objects(body), settings)],
  [
    /^POST \/interactions\/(\d+)\/[^/]+\/callback$/,
    ({ body }, id, { interactions }) => callBack(interactions, id, body as Json) ?? {},
  ],
  [
    /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    ({ body }, token, settings) => shown(edit(settings.interactions, token, body as Json), settings),
  ],
  [
    /^DELETE \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    (_, token, { interactions }) => remove(interactions, token) ?? {},
  ],
  [
    /^POST \/webhooks\/\d+\/([^/]+)$/,
    ({ body }, token, settings) => shown(followUp(settings.interactions, token, body as Json), settings),
  ],
  [/^POST \/channels\/\d+\/messages$/, ({ body }) => written(body as Json)],
];

/** A listener for node:http, with everything that was asked. */
export function createRest(settings: RestSettings) {
  const requests: Exchange[] = [];
  return {
    requests,
    async listen(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const exchange = await readExchange(request);
      remember(requests, exchange, settings.keep);
      const fault = settings.faults.take(`${exchange.method} ${exchange.path}`);
      const result = fault && !fault.done ? undefined : route(exchange, settings);
      if (fault?.answer === 'hang') return;
      const outcome = fault?.answer ?? result ?? refusals.notFound;
      if ('status' in outcome) refuse(response, outcome);
      else answer(response, outcome.body === undefined ? 204 : 200, outcome.body);
    },
  };
}

async function readExchange(request: IncomingMessage): Promise<Exchange> {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const sent = await text(request);
  return {
    method: request.method ?? '',
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    body: sent ? JSON.parse(sent) : undefined,
    authorization: request.headers.authorization,
  };
}

function route(exchange: Exchange, settings: RestSettings): Result {
  const asked = `${exchange.method} ${exchange.path}`;
  const own = /^\w+ \/(applications|gateway|channels)/.test(asked);
  if (own && exchange.authorization !== `Bot ${settings.token}`) return refusals.unauthorized;
  for (const [pattern, act] of ROUTES) {
    const match = pattern.exec(asked);
    if (match) return act(exchange, match[1] ?? '', settings);
  }
  return refusals.notFound;
}

/** resources/message#create-message; nobody has asked for it, so it can be shown to no one alone. */
function written(body: Json): Result {
  const hidden = number(body.flags) & EPHEMERAL ? ['flags'] : [];
  const errors = [...checkMessage(body), ...hidden];
  return errors.length > 0 ? invalidForm(errors) : { body: { id: '779' } };
}

function overwrite(given: readonly Json[], { commands }: RestSettings): Result {
  const errors = commands.overwrite(given);
  return errors.length > 0 ? invalidForm(errors) : { body: commands.list() };
}

function gatewayInformation({ gatewayUrl, shards }: RestSettings): Json {
  const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
  return { url: gatewayUrl(), shards, session_start_limit: limit };
}

function shown(message: Message | Refusal, { applicationId }: RestSettings): Result {
  return 'status' in message ? message : { body: messageJson(message, applicationId) };
}
