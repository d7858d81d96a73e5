import * as plan from '../support/synthetic-plan.ts';
import type { Workload } from './workload.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];
interface Keyed {
  readonly key: string;
}

/** Words of a block that are searched for; a hit is read whole, and would else be known before anybody asks for it alone. */
const SEARCHED = 64;
/** True for a measure that a search shows. */
export const isSearchedFor = (n: number): boolean => n < plan.BLOCK && n % plan.WORDS_PER_BLOCK < SEARCHED;

/** Words that stand in every measure, and parts of them: the second word of a search, which leaves the hits as they are and is another question. */
const COMMON = [
  ...['职责分工', '有关单位', '可复制', '可推广', '形成', '落实', '做法', '年底', '完成', '由有关'],
  ...[
    '职责',
    '责分',
    '分工',
    '职责分',
    '责分工',
    '有关',
    '关单',
    '单位',
    '有关单',
    '关单位',
    '可复',
    '复制',
    '可推',
    '推广',
    '由有',
  ],
];
const termsOf = (index: number): readonly [string, string] => [
  plan.wordOf(index % SEARCHED),
  COMMON[Math.floor(index / SEARCHED) % COMMON.length] ?? '',
];
const byKey = (nodes: readonly Keyed[]): readonly Keyed[] => [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1));

export const search: Workload = {
  name: 'search',
  isOneOfSeven: true,
  operation: `query Search($text: String!) {
    search(text: $text, kinds: [MEASURE], first: 100) { nodes { ... on Measure { key name date kind } } }
  }`,
  variables: (index) => ({ text: termsOf(index).join(' ') }),
  statement: `CALL db.index.fulltext.queryNodes('search_words', $query, {limit: 200})
YIELD node, score
RETURN node {.key, .name, .date, .kind} AS node
ORDER BY score DESC
LIMIT 100`,
  parameters: (index, dataset) => {
    const clauses = termsOf(index).map((term) => `+(searchTitle:"${term}"^6 content:"${term}")`);
    return { query: `+dataset:"${dataset}" +searchKind:kindmeasure ${clauses.join(' ')}` };
  },
  toData: (rows: Rows) => ({ search: { nodes: rows.map(({ node }) => node) } }),
  // Hits of equal score have no order that both would keep.
  settle: ({ search: { nodes } }: { readonly search: { readonly nodes: readonly Keyed[] } }) => byKey(nodes),
};

interface Count {
  readonly value: string;
  readonly count: number;
}

const bodiesOf = (index: number): readonly string[] => {
  const first = index % 100;
  return [first, (first + 1 + Math.floor(index / 100)) % 100].map(plan.bodyKey);
};

export const facets: Workload = {
  name: 'facets',
  isOneOfSeven: true,
  operation: `query Facets($bodies: [String!]) {
    measures(filter: { agency: $bodies }) {
      totalCount
      facets {
        domains(first: 100) { values { value label count } }
        kinds { values { value count } }
        years(first: 100) { values { value count } }
      }
    }
  }`,
  variables: (index) => ({ bodies: bodiesOf(index) }),
  statement: `UNWIND $bodies AS body
MATCH (:Agency)-[r:RESPONSIBLE_FOR]->(m:Measure)
USING INDEX SEEK r:RESPONSIBLE_FOR(dataset, hub, sort)
WHERE r.dataset = $dataset AND r.hub = body AND r.sort > ''
WITH DISTINCT m
UNWIND [domain IN m.domainKeys | ['domains', domain]] + [['kinds', m.kind], ['years', toString(m.year)], ['total', '']] AS cell
RETURN cell[0] AS facet, cell[1] AS value, count(*) AS count`,
  parameters: (index, dataset) => ({ dataset, bodies: bodiesOf(index) }),
  toData: (rows: Rows) => {
    const of = (facet: string): readonly Count[] =>
      rows
        .filter((row) => row['facet'] === facet)
        .map((row) => ({ value: String(row['value']), count: Number(row['count']) }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const domains = of('domains').map(({ value, count }) => ({ value, label: value, count }));
    const counted = { domains: { values: domains }, kinds: { values: of('kinds') }, years: { values: of('years') } };
    return { measures: { totalCount: of('total')[0]?.count ?? 0, facets: counted } };
  },
};
