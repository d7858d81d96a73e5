import type { Role } from '../../model/vocabulary.ts';
import type {
  AgencyRow,
  BatchRow,
  CorrectionRow,
  DomainRow,
  Page,
  PassageRow,
  PilotAreaRow,
  ScopeRow,
} from '../rows.ts';
import type { Lookups, LinkPageRequest, PageRequest } from './lookups.ts';

export interface PassageReads {
  byKey(key: string): Promise<PassageRow | null>;
  list(page: PageRequest): Promise<Page<PassageRow>>;
  agencies(key: string, page: LinkPageRequest, roles: readonly Role[] | null): Promise<Page<AgencyRow>>;
  batch(key: string): Promise<BatchRow | null>;
  domain(key: string): Promise<DomainRow | null>;
  scope(key: string): Promise<ScopeRow | null>;
  area(key: string): Promise<PilotAreaRow | null>;
  corrections(key: string, limit: number): Promise<readonly CorrectionRow[]>;
}

export function createPassageReads(lookups: Lookups): PassageReads {
  return {
    byKey: (key) => lookups.one('passage/find-passage', key),
    list: (page) => lookups.list('passage/list-passages', page),
    agencies: (key, page, roles) => lookups.page('passage/find-agencies', key, page, { roles }),
    batch: (key) => lookups.one('passage/find-batch', key),
    domain: (key) => lookups.one('passage/find-domain', key),
    scope: (key) => lookups.one('passage/find-scope', key),
    area: (key) => lookups.one('passage/find-area', key),
    corrections: (key, limit) => lookups.many('passage/find-corrections', key, { limit }),
  };
}
