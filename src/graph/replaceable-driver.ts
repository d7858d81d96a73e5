/**
 * A driver that can be replaced by a fresh one. After an outage its pool is full of connections of which nobody knows
 * whether they live; the fresh driver has none. The old one is closed when its last call has ended.
 */
import neo4j, { type Driver } from 'neo4j-driver';

export interface DriverSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly poolSize: number;
}

export interface Lease {
  readonly driver: Driver;
  /** Call it once, when the call has settled. */
  release(): void;
  /** For a connection that lets nobody go: later calls get a fresh driver, unless they have one already. */
  giveUp(): void;
}

interface Held {
  readonly driver: Driver;
  calls: number;
  isRetired: boolean;
}

const CLOSE_MS = 2_000;

function createDriver(settings: DriverSettings): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    maxConnectionPoolSize: settings.poolSize,
    connectionTimeout: 2_000, // 30 s by default
    connectionAcquisitionTimeout: 4_500, // 60 s by default; later than our own verdict on a silent peer, which opens the breaker
    maxTransactionRetryTime: 2_000, // 30 s by default: a refused write would take that long to say so
    connectionLivenessCheckTimeout: 30_000, // an idle connection may have been dropped by something in between
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/** Closes without waiting for a peer that may never answer. */
async function closeQuietly(driver: Driver): Promise<void> {
  let limit: NodeJS.Timeout | undefined;
  const given = new Promise<void>((resolve) => (limit = setTimeout(resolve, CLOSE_MS)));
  await Promise.race([driver.close().catch(() => undefined), given]);
  clearTimeout(limit);
}

export class ReplaceableDriver {
  readonly #settings: DriverSettings;
  #held: Held;

  constructor(settings: DriverSettings) {
    this.#settings = settings;
    this.#held = { driver: createDriver(settings), calls: 0, isRetired: false };
  }

  lease(): Lease {
    const held = this.#held;
    held.calls += 1;
    return {
      driver: held.driver,
      release: () => {
        held.calls -= 1;
        if (held.isRetired && held.calls === 0) void closeQuietly(held.driver);
      },
      giveUp: () => {
        if (held === this.#held) this.replace();
      },
    };
  }

  replace(): void {
    const old = this.#held;
    this.#held = { driver: createDriver(this.#settings), calls: 0, isRetired: false };
    old.isRetired = true;
    if (old.calls === 0) void closeQuietly(old.driver);
  }

  close(): Promise<void> {
    return closeQuietly(this.#held.driver);
  }
}
