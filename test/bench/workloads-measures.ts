import * as plan from '../support/synthetic-plan.ts';
import { cursorOf, spread, type Workload } from './workload.ts';
import { isSearchedFor } from './workloads-search.ts';

/** `sort` of measure n, as it stands in the graph. */
const sortOf = (n: number): string => `${plan.measureOrder(n)}\t${plan.measureKey(n)}`;

type Rows = readonly Readonly<Record<string, unknown>>[];
interface Linked {
  readonly sort: string;
}

/** Relations of a measure `m`, as one map projection: the way to read them in one statement. */
const BODIES = `[(a:Agency)-[r:RESPONSIBLE_FOR]->(m) WHERE r.level <> 'CANDIDATE' | {sort: a.sort + '\\t' + r.role, role: r.role, level: r.level, node: a {.key, .name}}]`;
const NESTED = `document: head([(m)-[:PART_OF]->(d:PolicyDocument) | d {.key, .title}]),
  batch: head([(m)-[:IN_BATCH]->(b:Batch) | b {.key, .name}]),
  domain: head([(m)-[:IN_DOMAIN]->(d:Domain) | d {.name}]),
  scope: head([(m)-[:HAS_SCOPE]->(s:Scope) | s {.text, .kind}]),
  agencies: ${BODIES}`;

function inOrder(bodies: unknown, pickFields: (edge: Readonly<Record<string, unknown>>) => object): unknown {
  const edges = [...(bodies as readonly (Linked & Readonly<Record<string, unknown>>)[])];
  return { edges: edges.sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(pickFields) };
}

const orders = new Map<number, readonly number[]>();

/** The measures of the first block in the order of lists. */
function ordered(block: number): readonly number[] {
  const known = orders.get(block);
  if (known) return known;
  const numbers = Array.from({ length: block }, (_, n) => [sortOf(n), n] as const);
  const order = numbers.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, n]) => n);
  orders.set(block, order);
  return order;
}

/**
 * Where pages and lists end in that order: of the measures behind, those that no search shows are asked for one by one, and would else be known before anybody asks for
 * them. Lineage, which is walked from everywhere, shows a fifth of them.
 */
const listed = (block: number): number => Math.floor(block * 0.75);
const at = (place: number, block: number): number => ordered(block)[place] ?? 0;

const unseen = new Map<number, readonly number[]>();
function alone(index: number, block: number): number {
  const measures =
    unseen.get(block) ??
    ordered(block)
      .slice(listed(block))
      .filter((n) => !isSearchedFor(n));
  unseen.set(block, measures);
  return measures[spread(index, measures.length)] ?? 0;
}

export const oneMeasure = (block: number): Workload => ({
  name: 'one measure',
  isOneOfSeven: true,
  operation: `query OneMeasure($key: String!) {
    measure(by: { key: $key }) {
      key name title content kind date ordinal number path heading
      document { key title }
      batch { key name }
      domain { name }
      scope { text kind }
      agencies(first: 10) { edges { role level node { key name } } }
    }
  }`,
  variables: (index) => ({ key: plan.measureKey(alone(index, block)) }),
  statement: `MATCH (m:Passage {dataset: $dataset, key: $key})
RETURN m {.key, .name, .title, .content, .kind, .date, .ordinal, .number, .path, .heading, ${NESTED}} AS measure`,
  parameters: (index, dataset) => ({ dataset, key: plan.measureKey(alone(index, block)) }),
  toData: (rows: Rows) => {
    const measure = rows[0]?.['measure'] as Readonly<Record<string, unknown>>;
    const agencies = inOrder(measure['agencies'], ({ role, level, node }) => ({ role, level, node }));
    return { measure: { ...measure, agencies } };
  },
});

export const nestedPage = (block: number): Workload => ({
  name: 'a page of 50 nested',
  isOneOfSeven: true,
  operation: `query NestedPage($after: String!) {
    measures(first: 50, after: $after) {
      nodes {
        key name kind date
        document { key title }
        batch { key name }
        domain { name }
        scope { text kind }
        agencies(first: 5) { edges { role node { key name } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: (index) => ({ after: cursorOf(sortOf(at(spread(index, listed(block) - 60), block))) }),
  statement: `MATCH (m:Measure)
WHERE m.dataset = $dataset AND m.sort > $after
WITH m
ORDER BY m.dataset, m.sort
LIMIT 51
RETURN m.sort AS sort, m {.key, .name, .kind, .date, ${NESTED}} AS node`,
  parameters: (index, dataset) => ({ dataset, after: sortOf(at(spread(index, listed(block) - 60), block)) }),
  toData: (rows: Rows) => {
    const nodes = rows.slice(0, 50).map(({ node }) => {
      const measure = node as Readonly<Record<string, unknown>>;
      return { ...measure, agencies: inOrder(measure['agencies'], ({ role, node: body }) => ({ role, node: body })) };
    });
    const end = rows[Math.min(rows.length, 50) - 1]?.['sort'] as string | undefined;
    const endCursor = end === undefined ? null : cursorOf(end);
    return { measures: { nodes, pageInfo: { hasNextPage: rows.length > 50, endCursor } } };
  },
});

/** A body's measures before a date, the newest first. */
function newestOf(name: string, isOneOfSeven: boolean, block: number, bodyOf: (index: number) => string): Workload {
  const half = Math.floor(block / 2);
  const before = (index: number): string => sortOf(at(half + spread(index, listed(block) - half), block));
  return {
    name,
    isOneOfSeven,
    operation: `query Newest($body: String!, $after: String!) {
      measures(filter: { agency: [$body] }, orderBy: { field: DATE, direction: DESC }, first: 50, after: $after) {
        nodes { key name date kind }
        pageInfo { hasNextPage }
      }
    }`,
    variables: (index) => ({ body: bodyOf(index), after: cursorOf(before(index)) }),
    statement: `MATCH (:Agency)-[r:RESPONSIBLE_FOR]->(m:Measure)
USING INDEX SEEK r:RESPONSIBLE_FOR(dataset, hub, sort)
WHERE r.dataset = $dataset AND r.hub = $body AND r.sort < $before
WITH r, m
ORDER BY r.dataset DESC, r.hub DESC, r.sort DESC
LIMIT 51
RETURN m {.key, .name, .date, .kind} AS node`,
    parameters: (index, dataset) => ({ dataset, body: bodyOf(index), before: before(index) }),
    toData: (rows: Rows) => ({
      measures: { nodes: rows.slice(0, 50).map(({ node }) => node), pageInfo: { hasNextPage: rows.length > 50 } },
    }),
  };
}

export const bodysNewest = (block: number): Workload =>
  newestOf("a body's 50 newest", true, block, (index) => plan.bodyKey(index % 100));
export const hubsNewest = (block: number): Workload =>
  newestOf("the hub's 50 newest", false, block, () => plan.HUB_BODY.key);
