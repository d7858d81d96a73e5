import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'status'>;
  readonly seconds: Histogram;
  readonly statements: Counter<'statement'>;
}

export interface Gauges {
  readonly active: () => number;
  readonly waiting: () => number;
  readonly connections: () => number;
  readonly isReady: () => boolean;
}

/** Counters of one server: a registry of its own, so that two servers in one process (tests) do not add up. */
export function createMetrics({ active, waiting, connections, isReady }: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('yuanliu_requests_active', 'Operations at work', active);
  gauge('yuanliu_requests_waiting', 'Operations that wait for their turn', waiting);
  gauge('yuanliu_connections', 'Sockets that are open', connections);
  gauge('yuanliu_ready', '1 when the API answers from a dataset', () => (isReady() ? 1 : 0));
  gauge('yuanliu_memory_bytes', 'Resident memory of the process', () => process.memoryUsage.rss());
  return {
    registry,
    requests: new Counter({
      name: 'yuanliu_requests_total',
      help: 'Answers by HTTP status',
      labelNames: ['status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'yuanliu_request_seconds',
      help: 'Time to answer',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    statements: new Counter({
      name: 'yuanliu_statements_total',
      help: 'Cypher statements sent, by name',
      labelNames: ['statement'],
      registers,
    }),
  };
}
