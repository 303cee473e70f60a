/** /healthz and /metrics for probes and Prometheus, on an own port. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Health } from '../discord/health.ts';
import type { Metrics } from './metrics.ts';

/** Where health is served, and what is told. */
export interface HealthSettings {
  /** HEALTH_PORT; 0 takes any that is free. */
  readonly port: number;
  /** HEALTH_HOST. */
  readonly host: string;
  /** Undefined while the bot has not been connected yet. */
  health(): Health | undefined;
  articles(): number;
  readonly metrics: Metrics;
}

/**
 * Starts listening.
 * @throws Error, one sentence, where the port cannot be had
 */
export async function serveHealth(settings: HealthSettings): Promise<Server> {
  const { port, host } = settings;
  const server = createServer((request, response) => void respond(request.url ?? '/', response, settings));
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `HEALTH_PORT ${port} on ${host} cannot be opened (${error.code}): set HEALTH_PORT to a free port and HEALTH_HOST to an address of this machine.`,
    );
  });
  return server;
}

async function respond(url: string, response: ServerResponse, settings: HealthSettings): Promise<void> {
  const { metrics } = settings;
  if (url === '/metrics') response.setHeader('content-type', metrics.contentType).end(await metrics.text());
  else if (url === '/healthz') tellHealth(response, settings);
  else response.writeHead(404).end();
}

/** 200 where every connection is up, 503 where one is not. */
function tellHealth(response: ServerResponse, { health, articles }: HealthSettings): void {
  const { connected = false, servers = 0, shards = [] } = health() ?? {};
  const body = JSON.stringify({ connected, servers, shards, articles: articles() });
  response.writeHead(connected ? 200 : 503, { 'content-type': 'application/json' }).end(`${body}\n`);
}
