import { randomUUID } from 'node:crypto';
import type { ActiveDataset } from '../graph/active-dataset.ts';
import type { Database } from '../graph/database.ts';
import { createReads, type Reads } from '../graph/reads/reads.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { requestError } from './errors.ts';

/** What one request has at hand. The version is pinned when it begins; everything it reads is of that version. */
export interface ApiContext {
  readonly requestId: string;
  readonly dataset: ActiveDataset | null;
  /** Throws NO_DATASET while nothing was loaded. */
  readonly reads: Reads;
  /** How many statements the request has sent so far. */
  readonly statements: { count: number };
  /** What became of it; an object of its own, because Apollo works on a copy of the context. */
  readonly outcome: {
    /** Objects that the answer could hold; 0 until the operation is known. */
    cost: number;
    /** True once the answer is whole and has no error: it may then be kept. */
    isGood: boolean;
  };
}

export interface ContextParts {
  readonly database: Database;
  readonly snapshot: Snapshot | null;
  readonly requestId?: string;
  /** Ends what the request still reads; see http/admit.ts. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the name of every statement. */
  readonly onStatement?: (name: string) => void;
}

export function createContext({
  database,
  snapshot,
  requestId = randomUUID(),
  signal,
  onStatement = () => undefined,
}: ContextParts): ApiContext {
  const statements = { count: 0 };
  const observed = database.observed((name) => {
    statements.count += 1;
    onStatement(name);
  }, signal);
  const reads: Reads | null = snapshot && createReads(observed, snapshot);
  return {
    requestId,
    dataset: snapshot?.dataset ?? null,
    statements,
    outcome: { cost: 0, isGood: false },
    get reads() {
      if (!reads) throw requestError('NO_DATASET', 'expected a dataset, but none was loaded yet');
      return reads;
    },
  };
}
