import type { Level } from './vocabulary.ts';

/** A row of a batch with what two batches are compared by. */
export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly bodies: readonly string[];
  readonly scope: { readonly key: string } | null;
  /** The strongest level at which a later passage restates it or carries it out; null where none does. */
  readonly followedUp: Level | null;
}

/** How often something stands in each of two batches. */
export interface Difference {
  /** Key of the domain, body or scope; null for rows that have none. */
  readonly key: string | null;
  readonly a: number;
  readonly b: number;
}

export interface BatchSide {
  readonly rows: number;
  readonly followedUp: readonly string[];
  readonly notFollowedUp: readonly string[];
}

export interface BatchComparison {
  readonly a: BatchSide;
  readonly b: BatchSide;
  readonly domains: readonly Difference[];
  readonly bodies: readonly Difference[];
  readonly scopes: readonly Difference[];
}

function differences(
  a: readonly ComparedRow[],
  b: readonly ComparedRow[],
  keysOf: (row: ComparedRow) => readonly string[],
): readonly Difference[] {
  const counts = new Map<string | null, { a: number; b: number }>();
  const count = (rows: readonly ComparedRow[], side: 'a' | 'b'): void => {
    for (const row of rows) {
      const keys: readonly (string | null)[] = keysOf(row);
      for (const key of keys.length > 0 ? new Set(keys) : [null]) {
        const known = counts.get(key) ?? { a: 0, b: 0 };
        known[side] += 1;
        counts.set(key, known);
      }
    }
  };
  count(a, 'a');
  count(b, 'b');
  return [...counts]
    .map(([key, both]) => ({ key, ...both }))
    .sort((one, two) => two.a + two.b - one.a - one.b || (String(one.key) < String(two.key) ? -1 : 1));
}

const sideOf = (rows: readonly ComparedRow[]): BatchSide => ({
  rows: rows.length,
  followedUp: rows.filter(({ followedUp }) => followedUp !== null).map(({ key }) => key),
  notFollowedUp: rows.filter(({ followedUp }) => followedUp === null).map(({ key }) => key),
});

/** How two batches differ, each side counted for itself: the most frequent first, then by key. */
export function compareRows(a: readonly ComparedRow[], b: readonly ComparedRow[]): BatchComparison {
  return {
    a: sideOf(a),
    b: sideOf(b),
    domains: differences(a, b, ({ domains }) => domains),
    bodies: differences(a, b, ({ bodies }) => bodies),
    scopes: differences(a, b, ({ scope }) => (scope ? [scope.key] : [])),
  };
}
