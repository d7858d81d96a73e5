import type { Role } from '../../model/vocabulary.ts';
import { joinSortKey } from '../sort-key.ts';

/** What measures can be filtered and counted by. */
export const Dimensions = [
  'BATCH',
  'DOMAIN',
  'AGENCY',
  'ROLE',
  'SCOPE',
  'PLACE',
  'KIND',
  'YEAR',
  'DOCUMENT',
  'LEVEL',
] as const;
export type MeasureDimension = (typeof Dimensions)[number];

/** Values wanted by dimension; a dimension that is absent asks for nothing. RESPONSIBILITY is a body in a role. */
export type MeasureSelection = Readonly<Partial<Record<MeasureDimension | 'RESPONSIBILITY', readonly string[]>>> & {
  /** Only measures with one of these keys. */
  readonly keys?: ReadonlySet<string>;
  readonly hasLineage?: boolean;
};

/** One measure as `measure/list-columns` gives it. */
export interface TableRow {
  readonly key: string;
  readonly sort: string;
  readonly name: string | null;
  readonly kind: string;
  readonly year: number | null;
  readonly document: string;
  readonly batch: readonly string[];
  readonly domain: readonly string[];
  readonly agency: readonly string[];
  readonly responsibility: readonly string[];
  readonly role: readonly string[];
  readonly scope: readonly string[];
  readonly place: readonly string[];
  readonly level: readonly string[];
  readonly hasLineage: boolean;
}

/** Bodies in roles as the RESPONSIBILITY column holds them: every pair. */
export function responsibilitiesOf(agencies: readonly string[], roles: readonly Role[]): readonly string[] {
  return agencies.flatMap((agency) => roles.map((role) => joinSortKey(agency, role)));
}
