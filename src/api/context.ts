import type { ActiveDataset } from '../graph/active-dataset.ts';
import type { Reads } from '../graph/reads/reads.ts';

/** What one request has at hand. The version is pinned when it begins; everything it reads is of that version. */
export interface ApiContext {
  readonly requestId: string;
  readonly dataset: ActiveDataset | null;
  /** Throws NO_DATASET while nothing was loaded. */
  readonly reads: Reads;
  /** How many statements the request has sent so far. */
  readonly statements: { count: number };
}
