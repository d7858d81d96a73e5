import type { Soon } from '../graph/soon.ts';
import type {
  AgencyRow,
  BatchHoleRow,
  BatchRow,
  ClaimRow,
  CoverableRow,
  DocumentRow,
  DomainRow,
  Edge,
  MentionRow,
  Page,
  ParkRow,
  PassageRow,
  PilotAreaRow,
  PilotZoneRow,
  PlaceRow,
  ProblemRow,
  ScopeRow,
  TotalRow,
} from '../graph/rows.ts';
import type { MeasureDimension } from '../graph/reads/measure-filter.ts';
import type { Series } from '../graph/reads/measure-table.ts';
import type { Selected } from '../graph/reads/measures.ts';
import type { Hit } from '../graph/reads/search.ts';

/** What resolvers are handed, by the names that `codegen.ts` uses: one alias per page and edge, because a mapper takes no type arguments. */
export type * from '../graph/rows.ts';
export type { PageInfo as PageInfoRow } from '../graph/rows.ts';
export type { ActiveDataset } from '../graph/active-dataset.ts';

export type DocumentPage = Page<DocumentRow>;
export type DocumentEntry = Edge<DocumentRow>;
export type PassagePage = Page<PassageRow>;
export type PassageEntry = Edge<PassageRow>;
export type BatchPage = Page<BatchRow>;
export type BatchEntry = Edge<BatchRow>;
export type DomainPage = Page<DomainRow>;
export type DomainEntry = Edge<DomainRow>;
export type AgencyPage = Page<AgencyRow>;
export type AgencyEntry = Edge<AgencyRow>;
export type PlacePage = Page<PlaceRow>;
export type PlaceEntry = Edge<PlaceRow>;
export type PilotZonePage = Page<PilotZoneRow>;
export type PilotZoneEntry = Edge<PilotZoneRow>;
export type PilotAreaPage = Page<PilotAreaRow>;
export type PilotAreaEntry = Edge<PilotAreaRow>;
export type ParkPage = Page<ParkRow>;
export type ParkEntry = Edge<ParkRow>;
export type ScopePage = Page<ScopeRow>;
export type ScopeEntry = Edge<ScopeRow>;
export type CoverablePage = Page<CoverableRow>;
export type CoverableEntry = Edge<CoverableRow>;
export type ClaimPage = Page<ClaimRow>;
export type ClaimEntry = Edge<ClaimRow>;
export type MentionPage = Page<MentionRow>;
export type MentionEntry = Edge<MentionRow>;
export type ProblemPage = Page<ProblemRow>;
export type ProblemEntry = Edge<ProblemRow>;
export type TotalPage = Page<TotalRow>;
export type TotalEntry = Edge<TotalRow>;
export type BatchHolePage = Page<BatchHoleRow>;
export type BatchHoleEntry = Edge<BatchHoleRow>;
export type HitPage = Page<Hit>;
export type HitEntry = Edge<Hit>;

/** The measures that fit a filter, and the page of them that was asked for: read once, whichever of its fields are selected. */
export interface SelectedPage {
  readonly selected: Selected;
  readonly page: () => Soon<PassagePage>;
}

export type Counts = Readonly<Record<string, number>>;

/** A series, with the dimension that its value is of; null for the series of all. */
export interface MeasureSeriesRow extends Series {
  readonly by: MeasureDimension | null;
}
