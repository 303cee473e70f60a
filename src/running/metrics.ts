/** What the bot counts, for Prometheus: interactions by outcome, their durations, lost connections, the process itself. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Tally } from '../discord/tally.ts';

/** A tally that Prometheus can read. */
export interface Metrics extends Tally {
  /** Everything counted so far, in Prometheus's text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: from what is usual to the 3 s after which Discord waits no longer. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3];

/** Metrics of their own registry. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const { interactions, durations, reconnects } = ownMetrics([register]);
  return {
    settled({ kind, outcome, milliseconds }) {
      interactions.inc({ kind, outcome });
      durations.observe({ kind }, milliseconds / 1000);
    },
    reconnecting: () => reconnects.inc(),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

function ownMetrics(registers: Registry[]) {
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
  return { interactions, durations, reconnects };
}
