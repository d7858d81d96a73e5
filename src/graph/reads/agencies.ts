import type { Resolution, Role, Tier } from '../../model/vocabulary.ts';
import type { AgencyRow, DocumentRow, Page, PassageRow } from '../rows.ts';
import type { Soon } from '../soon.ts';
import type { Lookups, LinkPageRequest, PageRequest } from './lookups.ts';

export interface AgencyFilter {
  readonly tier: readonly Tier[] | null;
  readonly jurisdiction: readonly string[] | null;
  readonly resolution: readonly Resolution[] | null;
}

export interface AgencyReads {
  byKey(key: string): Soon<AgencyRow | null>;
  /** The one body with that full, short or former name; null where none or more than one has it. */
  byName(name: string): Promise<AgencyRow | null>;
  list(filter: AgencyFilter, page: PageRequest): Promise<Page<AgencyRow>>;
  measures(key: string, page: LinkPageRequest, roles: readonly Role[] | null): Promise<Page<PassageRow>>;
  documents(key: string, page: LinkPageRequest): Promise<Page<DocumentRow>>;
  successors(key: string, page: LinkPageRequest): Promise<Page<AgencyRow>>;
  predecessors(key: string, page: LinkPageRequest): Promise<Page<AgencyRow>>;
  counterparts(key: string, page: LinkPageRequest): Promise<Page<AgencyRow>>;
}

export function createAgencyReads(lookups: Lookups): AgencyReads {
  return {
    byKey: (key) => lookups.one('agency/find-agency', key),
    byName: async (name) => {
      const found = await lookups.many<AgencyRow>('agency/find-by-name', name);
      const full = found.filter((agency) => agency.name === name);
      const candidates = full.length > 0 ? full : found;
      return candidates.length === 1 ? (candidates[0] ?? null) : null;
    },
    list: (filter, page) => lookups.list('agency/list-agencies', page, { ...filter }),
    measures: (key, page, roles) => lookups.page('agency/find-measures', key, page, { roles }),
    documents: (key, page) => lookups.page('agency/find-documents', key, page),
    successors: (key, page) => lookups.page('agency/find-successors', key, page),
    predecessors: (key, page) => lookups.page('agency/find-predecessors', key, page),
    counterparts: (key, page) => lookups.page('agency/find-counterparts', key, page),
  };
}
