/** The loopback Discord's REST interface: commands, interaction callbacks, webhooks. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { checkCommands, type Json, objects } from './checks.ts';
import { answer, type createFaults, invalidForm, type Refusal, refusals, refuse } from './faults.ts';
import type { Interactions, Message } from './interactions.ts';

export interface Exchange {
  readonly method: string;
  /** Without `/api/v10` and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface RestSettings {
  readonly token: string;
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  readonly shards: number;
  readonly interactions: Interactions;
  readonly faults: ReturnType<typeof createFaults>;
}

type Result = { readonly body?: unknown } | Refusal;
type Route = readonly [RegExp, (exchange: Exchange, parts: readonly string[]) => Result];

/** A listener for node:http, with everything that was asked and the commands registered. */
export function createRest(settings: RestSettings) {
  const { token, applicationId, interactions, faults } = settings;
  const requests: Exchange[] = [];
  let commands: Json[] = [];

  const routes: readonly Route[] = [
    [/^GET \/gateway\/bot$/, () => ({ body: gatewayInformation() })],
    [/^GET \/applications\/\d+\/commands$/, ({ query }) => ({ body: commands.map((one) => seen(one, query)) })],
    [/^PUT \/applications\/\d+\/commands$/, ({ body }) => overwrite(objects(body))],
    [
      /^POST \/interactions\/(\d+)\/[^/]+\/callback$/,
      ({ body }, [id = '']) => interactions.callback(id, body as Json) ?? {},
    ],
    [
      /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      ({ body }, [id = '']) => shown(interactions.edit(id, body as Json)),
    ],
    [/^POST \/webhooks\/\d+\/([^/]+)$/, ({ body }, [id = '']) => shown(interactions.follow(id, body as Json))],
  ];

  async function listen(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const sent = await text(request);
    const exchange = {
      method: request.method ?? '',
      path,
      query: url.searchParams,
      body: sent ? JSON.parse(sent) : undefined,
    };
    requests.push(exchange);
    const asked = `${exchange.method} ${path}`;
    const fault = faults.take(asked);
    const result = fault && !fault.done ? undefined : route(asked, exchange, request.headers.authorization);
    if (fault?.answer === 'hang') return;
    const outcome = fault ? fault.answer : (result ?? refusals.notFound);
    if ('status' in outcome) refuse(response, outcome);
    else answer(response, 200, outcome.body);
  }

  function route(asked: string, exchange: Exchange, authorization: string | undefined): Result {
    const own = /^\w+ \/(applications|gateway)/.test(asked);
    if (own && authorization !== `Bot ${token}`) return refusals.unauthorized;
    for (const [pattern, act] of routes) {
      const parts = pattern.exec(asked);
      if (parts) return act(exchange, parts.slice(1));
    }
    return refusals.notFound;
  }

  /** Discord keeps what it is told, adds its own and drops what is the default anyway. */
  function overwrite(given: readonly Json[]): Result {
    const errors = checkCommands(given);
    if (errors.length > 0) return invalidForm(errors);
    commands = given
      .map((command, index) => ({
        id: `70${index}`,
        application_id: applicationId,
        version: `80${requests.length}${index}`,
        default_member_permissions: null,
        dm_permission: true,
        nsfw: false,
        type: 1,
        description: '',
        ...command,
        ...(command.options
          ? {
              options: objects(command.options).map(({ required, ...option }) =>
                required ? { ...option, required } : option,
              ),
            }
          : {}),
      }))
      .reverse();
    return { body: commands };
  }

  function gatewayInformation(): Json {
    const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
    return { url: settings.gatewayUrl(), shards: settings.shards, session_start_limit: limit };
  }

  function shown(message: Message | Refusal): Result {
    if ('status' in message) return message;
    return { body: messageJson(message, applicationId) };
  }

  return { listen, requests, commands: () => commands };
}

/** Without with_localizations=true Discord leaves the maps out. */
function seen(command: Json, query: URLSearchParams): Json {
  if (query.get('with_localizations') === 'true') return command;
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return rest;
}

/** The message as Discord sends it. */
export function messageJson(message: Message, applicationId: string): Json {
  const user = (id: string) => ({ id, username: `user${id}`, discriminator: '0', avatar: null });
  return {
    id: message.id,
    channel_id: '301',
    author: { ...user(applicationId), bot: true },
    content: '',
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 20,
    flags: message.flags,
    components: message.components,
    interaction_metadata: { id: '1', type: 2, user: user(message.interactionUser), authorizing_integration_owners: {} },
  };
}
