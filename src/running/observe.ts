/** What whoever runs the bot can ask it: /healthz for probes, /metrics for Prometheus, on an own port. Nothing about people. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Health } from '../discord/connection.ts';
import type { Tally } from '../discord/log.ts';
import type { Addition } from '../library/store.ts';

/** A tally that Prometheus can read. */
interface Metrics extends Tally {
  /** What came of an addition to a server's articles. */
  addition(outcome: Addition['outcome']): void;
  /** Everything counted so far, in Prometheus's text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: from what is usual to the 3 s after which Discord waits no longer. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3];

/** Metrics of their own registry. @param articles how many articles all servers have */
export function createMetrics(articles: () => Promise<number>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const { interactions, durations, reconnects, additions } = ownMetrics([register], articles);
  return {
    settled({ kind, outcome, milliseconds }) {
      interactions.inc({ kind, outcome });
      durations.observe({ kind }, milliseconds / 1000);
    },
    reconnecting: () => reconnects.inc(),
    addition: (outcome) => additions.inc({ outcome }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

function ownMetrics(registers: Registry[], articles: () => Promise<number>) {
  const interactions = new Counter({
    name: 'fundstelle_interactions_total',
    help: 'What people did (kind), and what came of it (outcome).',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'fundstelle_interaction_seconds',
    help: "From the event's arrival until Discord has the reply.",
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  const reconnects = new Counter({
    name: 'fundstelle_gateway_reconnects_total',
    help: 'Connections to the gateway that were lost and made again.',
    registers,
  });
  const additions = new Counter({
    name: 'fundstelle_additions_total',
    help: "Articles that were to be added to a server's, and what came of it: full and exists are refusals (outcome).",
    labelNames: ['outcome'],
    registers,
  });
  new Gauge({
    name: 'fundstelle_articles',
    help: 'Articles that servers have, in the whole store; -1 where it cannot be looked at.',
    registers,
    async collect() {
      this.set(await articles().catch(() => -1));
    },
  });
  return { interactions, durations, reconnects, additions };
}

/** Where health is served, and what is told. */
interface HealthSettings {
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
