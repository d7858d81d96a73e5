import { passageKey } from '../../src/model/keys.ts';
import { formatDocumentNumber } from '../../src/model/document-number.ts';
import { wordAt } from './synthetic-words.ts';

/**
 * What is what in a synthetic dataset, by number and without building it. Measure n is the same, its neighbours too, in a dataset of any
 * size: only the hubs grow. So an answer at 10,000 measures can be compared with the one at 100,000.
 */
export const PER_DOCUMENT = 50;
/** Documents that follow one another: lineage runs along them. */
export const PER_SERIES = 10;
/** Measures of a document that go on in the next one. */
export const CONTINUED = 10;
/** Measures that share their bodies and words; what is counted in a block does not grow with the dataset. */
export const BLOCK = 10_000;
const BODIES_PER_BLOCK = 100;
export const WORDS_PER_BLOCK = 180;

export const SERIES = '中国（云州）自由贸易试验区改革创新经验';
export const DOMAIN_COUNT = 20;
export const STUB_COUNT = 20;
/** Answers for every tenth measure. */
export const HUB_BODY = { key: 'yunzhou/hub', name: '云州省发展改革委' } as const;

export const documentOf = (n: number): number => Math.floor(n / PER_DOCUMENT);
export const rowOf = (n: number): number => n % PER_DOCUMENT;

/** Number, year and date of document d: later documents of a series are later. */
export function documentPlan(d: number): {
  readonly key: string;
  readonly year: number;
  readonly serial: number;
  readonly date: string;
} {
  const series = Math.floor(d / PER_SERIES);
  const year = 2001 + 2 * (d % PER_SERIES) + (series % 2);
  const serial = Math.floor(series / 2) + 1;
  const [month, day] = [1 + (series % 12), 1 + (series % 28)].map((part) => String(part).padStart(2, '0'));
  return {
    key: formatDocumentNumber({ agencyCode: '云政发', year, serial }),
    year,
    serial,
    date: `${year}-${month}-${day}`,
  };
}

/** A third of the documents is a batch, a third holds measures, a third is the plan of an area. */
export const KINDS = ['PROMOTED_EXPERIENCE', 'POLICY_MEASURE', 'PILOT_TASK'] as const;
export const kindOf = (n: number): (typeof KINDS)[number] => KINDS[documentOf(n) % 3] ?? 'POLICY_MEASURE';

export const batchKeyOf = (d: number): string => `${SERIES}/${d + 1}`;
export const headingOf = (n: number): number => Math.floor(rowOf(n) / 10);
export const domainOf = (n: number): string =>
  `${wordAt(3_000 + ((documentOf(n) * 5 + headingOf(n)) % DOMAIN_COUNT))}领域`;

export const measurePath = (n: number): readonly string[] => [String(headingOf(n) + 1), String(rowOf(n) + 1)];
export const measureKey = (n: number): string => passageKey(documentPlan(documentOf(n)).key, measurePath(n));

/** The place of measure n in lists, before its key. */
export const measureOrder = (n: number): string => {
  const { date, key } = documentPlan(documentOf(n));
  return `${date}${key}/${String(rowOf(n) + 1).padStart(6, '0')}`;
};

export const bodyKey = (body: number): string => `yunzhou/body-${body}`;
export const bodyName = (body: number): string => `云州省${wordAt(body)}厅`;
export const bodyCount = (measures: number): number => Math.ceil(measures / BLOCK) * BODIES_PER_BLOCK;
const bodyIn = (n: number, within: number): number =>
  Math.floor(n / BLOCK) * BODIES_PER_BLOCK + (within % BODIES_PER_BLOCK);
/** The body that supports measure n; each supports a hundred. */
export const supportOf = (n: number): number => bodyIn(n, n);
/** The body that leads measure n, or the hub. */
export const leadOf = (n: number): number | typeof HUB_BODY => (n % 10 === 0 ? HUB_BODY : bodyIn(n, n * 7 + 3));

/** The word in the title of measure n; about 55 measures have it. */
export const wordOf = (n: number): string => wordAt(Math.floor(n / BLOCK) * WORDS_PER_BLOCK + (n % WORDS_PER_BLOCK));

/** Measures that measure n goes on in: the same row of the next document; the first row of the one after it too. */
export function continuationsOf(n: number): readonly number[] {
  const [step, row] = [documentOf(n) % PER_SERIES, rowOf(n)];
  if (row >= CONTINUED) return [];
  return [1, ...(row === 0 ? [2] : [])].filter((far) => step + far < PER_SERIES).map((far) => n + far * PER_DOCUMENT);
}
