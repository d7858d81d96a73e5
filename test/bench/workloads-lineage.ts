import * as plan from '../support/synthetic-plan.ts';
import type { Workload } from './workload.ts';

type Row = Readonly<Record<string, unknown>>;
interface Keyed {
  readonly key: string;
}

const SERIES_MEASURES = plan.PER_SERIES * plan.PER_DOCUMENT;

/** Measures that go on in later documents: each row of each series, from each of its first `steps` documents. */
function continued(index: number, block: number, steps: number): number {
  const series = Math.floor(block / SERIES_MEASURES);
  const row = Math.floor(index / series) % plan.CONTINUED;
  const step = Math.floor(index / (series * plan.CONTINUED)) % steps;
  return (index % series) * SERIES_MEASURES + step * plan.PER_DOCUMENT + row;
}

interface Hop {
  readonly from: Keyed;
  readonly to: Keyed;
  readonly kind: string;
}

const hopName = ({ from, to, kind }: Hop): string => `${from.key} ${kind} ${to.key}`;

export const lineage = (block: number): Workload => ({
  name: 'lineage to depth 3',
  isOneOfSeven: true,
  operation: `query Lineage($key: String!) {
    lineage(of: { key: $key }, direction: DOWNSTREAM, maxDepth: 3) {
      nodes { key name date }
      hops { from { key } to { key } kind level depth }
    }
  }`,
  variables: (index) => ({ key: plan.measureKey(continued(index, block, 9)) }),
  statement: `MATCH (start:Passage {dataset: $dataset, key: $key})
MATCH path = (start)-[:RESTATED_IN|EVOLVED_INTO|RELATED_TO*1..3]->(:Passage)
WHERE all(r IN relationships(path) WHERE r.level <> 'CANDIDATE')
WITH last(relationships(path)) AS r, min(length(path)) AS depth
WITH r, depth, startNode(r) AS from, endNode(r) AS to
RETURN from {.key, .name, .date} AS from, to {.key, .name, .date} AS to, type(r) AS kind, r.level AS level, depth`,
  parameters: (index, dataset) => ({ dataset, key: plan.measureKey(continued(index, block, 9)) }),
  toData: (rows: readonly Row[]) => {
    const met = new Map<string, unknown>();
    for (const { from, to } of rows) for (const node of [from, to] as readonly Keyed[]) met.set(node.key, node);
    const hops = rows.map(({ from, to, ...hop }) => ({
      from: { key: (from as Keyed).key },
      to: { key: (to as Keyed).key },
      ...hop,
    }));
    return { lineage: { nodes: [...met.values()], hops } };
  },
  // Within a depth neither has an order that the other would keep.
  settle: ({ lineage: { nodes, hops } }: { lineage: { nodes: readonly Keyed[]; hops: readonly Hop[] } }) => ({
    nodes: [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1)),
    hops: [...hops].sort((a, b) => (hopName(a) < hopName(b) ? -1 : 1)),
  }),
});

const VIA = 'RESPONSIBLE_FOR|RESTATED_IN|EVOLVED_INTO';

/** From the body that supports a measure to the next measure of its line: both know measures between them. */
export const paths = (block: number): Workload => {
  const ends = (index: number): { readonly body: string; readonly measure: string } => {
    const n = continued(index, block, 8);
    return { body: plan.bodyKey(plan.supportOf(n)), measure: plan.measureKey(n + plan.PER_DOCUMENT) };
  };
  return {
    name: 'paths',
    isOneOfSeven: true,
    operation: `query Paths($body: String!, $measure: String!) {
      paths(from: { agency: $body }, to: { passage: $measure }, maxLength: 2, via: [${VIA.replaceAll('|', ', ')}]) {
        paths {
          length
          nodes { ... on Agency { key name } ... on Measure { key name } }
          links { predicate role level }
        }
      }
    }`,
    variables: ends,
    statement: `MATCH (body:Agency {dataset: $dataset, key: $body})
MATCH (measure:Passage {dataset: $dataset, key: $measure})
MATCH path = (measure)-[:${VIA}*1..2]-(body)
WHERE all(r IN relationships(path) WHERE r.level <> 'CANDIDATE')
WITH path
ORDER BY length(path)
LIMIT 5
RETURN length(path) AS length, [n IN reverse(nodes(path)) | n {.key, .name}] AS nodes,
       [r IN reverse(relationships(path)) | {predicate: type(r), role: r.role, level: r.level}] AS links`,
    parameters: (index, dataset) => ({ dataset, ...ends(index) }),
    toData: (rows: readonly Row[]) => ({ paths: { paths: rows } }),
    settle: ({ paths: { paths: found } }: { paths: { paths: readonly object[] } }) =>
      found.map((path) => JSON.stringify(path, Object.keys(PATH_FIELDS))).sort(),
  };
};

/** Fields of a path in one order, so that equal paths are written equal. */
const PATH_FIELDS = { length: 1, nodes: 1, key: 1, name: 1, links: 1, predicate: 1, role: 1, level: 1 };
