import type { Claim, Dataset, Evidence, NodeRow } from './dataset.ts';
import { CountValue } from './reading.ts';

/** By which rule a stated total is compared with what is here. */
export const COVERAGE_RULES = {
  'rule:total-of-a-batch': [
    '批次总数',
    'the text ties the count to a batch; compared with the rows of the same document in that batch',
  ],
  'rule:total-of-a-domain': [
    '领域总数',
    'the text ties the count to a heading; compared with the items of the same document under it',
  ],
  'rule:sum-of-parts': [
    '分项之和',
    'the text calls it the sum of counts that its sentence has named before; compared with their sum',
  ],
  'rule:total-of-a-list': ['列举总数', 'the count stands at the end of a list of names; compared with the names'],
  'rule:total-of-a-series': [
    '历批总数',
    'a count of all that was promoted so far; compared with the batches that are here',
  ],
} as const;
export type CoverageRule = keyof typeof COVERAGE_RULES;

/** A stated total beside what the corpus has of it. */
export interface Reconciled {
  /** Id of the STATES_TOTAL claim. */
  readonly claim: string;
  readonly rule: CoverageRule;
  readonly stated: number;
  readonly found: number;
  /** What was counted, `Label:key`; for a sum the claims of its parts, `Claim:id`. */
  readonly parts: readonly string[];
  /** Of `found`: what stands in a document without a date, so that nobody can tell whether it counts by then. */
  readonly undated: number;
  /** Ordinals of batches below the highest one here that are not here. */
  readonly missingBatches: readonly number[];
}

interface Total {
  readonly claim: Claim;
  readonly n: number;
  readonly unit: string;
  readonly of: string | null;
  readonly document: NodeRow;
  readonly evidence: Evidence;
  readonly start: number;
}

const refText = ({ label, key }: { readonly label: string; readonly key: string }): string => `${label}:${key}`;

function totalsOf({ nodes, claims }: Dataset, pieces: ReadonlyMap<string, Evidence>): readonly Total[] {
  const documents = new Map(nodes.filter(({ label }) => label === 'PolicyDocument').map((node) => [node.key, node]));
  return claims.flatMap((claim) => {
    if (claim.predicate !== 'STATES_TOTAL' || claim.value === null) return [];
    const value = CountValue.safeParse(JSON.parse(claim.value));
    const document = documents.get(claim.document ?? '');
    const piece = claim.evidence.map((key) => pieces.get(key)).find((found) => found?.kind === 'TEXT');
    const start = piece?.spans[0]?.start;
    return value.success && document && piece && start !== undefined
      ? [{ claim, ...value.data, document, evidence: piece, start }]
      : [];
  });
}

/** Things that count for a relationship of one document: `IN_BATCH` and `IN_DOMAIN` of its items. */
function createCounter({
  claims,
}: Dataset): (predicate: Claim['predicate'], object: string, document: string) => readonly string[] {
  const items = new Map<string, Set<string>>();
  for (const { predicate, subject, object, document, level } of claims) {
    if (
      !object ||
      level === 'CANDIDATE' ||
      document === null ||
      (predicate !== 'IN_BATCH' && predicate !== 'IN_DOMAIN')
    )
      continue;
    const name = JSON.stringify([predicate, object.key, document]);
    items.set(name, (items.get(name) ?? new Set()).add(refText(subject)));
  }
  return (predicate, object, document) => [...(items.get(JSON.stringify([predicate, object, document])) ?? [])];
}

// 目前下放权限总数达到587项; 合计; 两批共计
const SUMS_UP = /(?:总数|总计|合计|共计|累计|总共|总量)[^，,。；;]{0,8}$/u;
/** Characters before a count in which the words that make it a sum stand. */
const BEFORE = 20;

/** rule:sum-of-parts: counts of the same unit that the sentence has named before, where the words before this one sum them up. */
function partsOfSum(total: Total, totals: readonly Total[]): readonly Total[] {
  const text = total.document.properties['text'];
  if (typeof text !== 'string') return [];
  const before = text.slice(Math.max(0, total.start - BEFORE), total.start).replace(/\s/gu, '');
  if (!SUMS_UP.test(before)) return [];
  const sentence = text.lastIndexOf('。', total.start);
  const parts = totals.filter(
    (part) =>
      part.start < total.start &&
      part.start > sentence &&
      part.unit === total.unit &&
      part.document.key === total.document.key &&
      refText(part.claim.subject) === refText(total.claim.subject),
  );
  return parts.length >= 2 ? parts.toSorted((a, b) => a.start - b.start) : [];
}

type Lists = ReadonlyMap<string, readonly { readonly name: string; readonly spans: Evidence['spans'] }[]>;

/** Clauses that make names members of something, by the document they stand in. */
function listsOf({ claims }: Dataset, pieces: ReadonlyMap<string, Evidence>): Lists {
  const lists = new Map<string, { name: string; spans: Evidence['spans'] }[]>();
  for (const { predicate, subject, document, evidence } of claims) {
    if (predicate !== 'COORDINATED_WITH' || document === null) continue;
    const spans = evidence.flatMap((key) => pieces.get(key)?.spans ?? []);
    const known = lists.get(document);
    if (known) known.push({ name: refText(subject), spans });
    else lists.set(document, [{ name: refText(subject), spans }]);
  }
  return lists;
}

/** rule:total-of-a-list: the clause that makes names members of something ends with how many there are. */
function namesInList({ document, start: at }: Total, lists: Lists): readonly string[] {
  const around = (lists.get(document.key) ?? []).filter(({ spans }) =>
    spans.some(({ start, end }) => start < at && at < end),
  );
  return [...new Set(around.map(({ name }) => name))];
}

interface Series {
  readonly name: string;
  readonly place: string | null;
  readonly batches: readonly {
    readonly key: string;
    readonly ordinal: number;
    readonly date: string | null;
    readonly document: string;
  }[];
}

function seriesOf({ nodes, claims }: Dataset): readonly Series[] {
  const byRef = new Map(nodes.map((node) => [refText(node), node]));
  const objects = new Map<string, string>();
  for (const { predicate, subject, object } of claims) {
    if (object && (predicate === 'BATCH_OF' || predicate === 'LOCATED_IN'))
      objects.set(`${predicate} ${refText(subject)}`, object.key);
  }
  const series = new Map<string, { place: string | null; batches: Series['batches'][number][] }>();
  for (const { predicate, subject, object } of claims) {
    const batch = predicate === 'SETS_OUT' && object ? byRef.get(refText(object)) : undefined;
    if (!batch) continue;
    const name = String(batch.properties['series'] ?? '');
    const zone = objects.get(`BATCH_OF ${refText(batch)}`);
    // A zone that the register does not place belongs where the document does that sets the batch out.
    const place =
      objects.get(`LOCATED_IN PilotZone:${zone ?? ''}`) ?? byRef.get(refText(subject))?.properties['jurisdiction'];
    const known = series.get(name) ?? { place: place === undefined ? null : String(place), batches: [] };
    const date = byRef.get(refText(subject))?.properties['documentDate'];
    known.batches.push({
      key: batch.key,
      ordinal: Number(batch.properties['ordinal']),
      date: date === undefined ? null : String(date),
      document: subject.key,
    });
    series.set(name, known);
  }
  return [...series].map(([name, known]) => ({ name, ...known }));
}

/** Ordinals from 1 to the highest that are not among these. */
export function missingOrdinals(ordinals: readonly number[]): readonly number[] {
  const known = new Set(ordinals);
  return Array.from({ length: Math.max(0, ...ordinals) }, (_, index) => index + 1).filter(
    (ordinal) => !known.has(ordinal),
  );
}

/** Items of a batch as its rows count them: …改革创新经验 counts what the series 中国（辽宁）自由贸易试验区改革创新经验 is of. */
function seriesCounted(total: Total, series: readonly Series[]): Series | undefined {
  const { of, unit, document } = total;
  const place = document.properties['jurisdiction'];
  return of === null || unit !== '项' || of.length < 4
    ? undefined
    : series.find((one) => one.name.endsWith(of) && one.place !== null && one.place === place);
}

/**
 * Every stated total that the text itself ties to something of the corpus, with what is found of it. Nothing is compared because the numbers happen to agree: a changed
 * number gives a gap, not another comparison.
 */
export function reconcileTotals(dataset: Dataset): readonly Reconciled[] {
  if (!dataset.claims.some(({ predicate }) => predicate === 'STATES_TOTAL')) return [];
  const pieces = new Map(dataset.evidence.map((piece) => [piece.key, piece]));
  const totals = totalsOf(dataset, pieces);
  const itemsOf = createCounter(dataset);
  const series = seriesOf(dataset);
  const lists = listsOf(dataset, pieces);
  return totals.flatMap((total): Reconciled[] => {
    const { claim, n: stated, document } = total;
    const base = { claim: claim.id, stated, undated: 0, missingBatches: [] };
    const counted = (rule: CoverageRule, parts: readonly string[]): Reconciled[] => [
      { ...base, rule, found: parts.length, parts },
    ];
    const role = claim.role ?? '';
    if (role.startsWith('IN_BATCH:'))
      return counted('rule:total-of-a-batch', itemsOf('IN_BATCH', role.slice('IN_BATCH:'.length), document.key));
    if (role.startsWith('IN_DOMAIN:'))
      return counted('rule:total-of-a-domain', itemsOf('IN_DOMAIN', role.slice('IN_DOMAIN:'.length), document.key));
    const sum = partsOfSum(total, totals);
    if (sum.length > 0) {
      return [
        {
          ...base,
          rule: 'rule:sum-of-parts',
          found: sum.reduce((all, { n }) => all + n, 0),
          parts: sum.map((part) => `Claim:${part.claim.id}`),
        },
      ];
    }
    const names = namesInList(total, lists);
    if (names.length > 0) return counted('rule:total-of-a-list', names);
    const one = seriesCounted(total, series);
    return one ? [reconcileSeries(total, one, itemsOf)] : [];
  });
}

/** rule:total-of-a-series: batches dated by the day of the text count, and undated ones may; a batch that is later does not. */
function reconcileSeries(
  { claim, n: stated, document }: Total,
  { batches }: Series,
  itemsOf: ReturnType<typeof createCounter>,
): Reconciled {
  const by = String(document.properties['documentDate'] ?? '9999');
  const counting = batches.filter(({ date }) => date === null || date <= by);
  const items = counting.map((batch) => ({ batch, items: itemsOf('IN_BATCH', batch.key, batch.document).length }));
  return {
    claim: claim.id,
    rule: 'rule:total-of-a-series',
    stated,
    found: items.reduce((all, one) => all + one.items, 0),
    parts: counting.map(({ key }) => `Batch:${key}`),
    undated: items.filter(({ batch }) => batch.date === null).reduce((all, one) => all + one.items, 0),
    missingBatches: missingOrdinals(batches.map(({ ordinal }) => ordinal)),
  };
}
