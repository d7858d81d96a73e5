import type { BatchRow, DocumentRow, DomainRow, Page, PassageRow, PilotZoneRow } from '../rows.ts';
import type { Soon } from '../soon.ts';
import type { Lookups, LinkPageRequest, PageRequest } from './lookups.ts';

export interface BatchReads {
  byKey(key: string): Soon<BatchRow | null>;
  list(page: PageRequest): Promise<Page<BatchRow>>;
  measures(key: string, page: LinkPageRequest): Promise<Page<PassageRow>>;
  documents(key: string, page: LinkPageRequest): Promise<Page<DocumentRow>>;
  zone(key: string): Soon<PilotZoneRow | null>;
}

export function createBatchReads(lookups: Lookups): BatchReads {
  return {
    byKey: (key) => lookups.one('batch/find-batch', key),
    list: (page) => lookups.list('batch/list-batches', page),
    measures: (key, page) => lookups.page('batch/find-measures', key, page),
    documents: (key, page) => lookups.page('batch/find-documents', key, page),
    zone: (key) => lookups.one('batch/find-zone', key),
  };
}

export interface DomainReads {
  byKey(key: string): Soon<DomainRow | null>;
  list(page: PageRequest): Promise<Page<DomainRow>>;
  measures(key: string, page: LinkPageRequest): Promise<Page<PassageRow>>;
}

export function createDomainReads(lookups: Lookups): DomainReads {
  return {
    byKey: (key) => lookups.one('domain/find-domain', key),
    list: (page) => lookups.list('domain/list-domains', page),
    measures: (key, page) => lookups.page('domain/find-measures', key, page),
  };
}
