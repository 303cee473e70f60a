/** What the bot counts, for Prometheus: interactions by outcome, their durations, lost connections, the process itself. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Tally } from '../discord/tally.ts';
import type { Addition } from '../library/store.ts';

/** A tally that Prometheus can read. */
export interface Metrics extends Tally {
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
