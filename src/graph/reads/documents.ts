import type { CitationRelation, Genre, MentionKind } from '../../model/vocabulary.ts';
import type {
  AgencyRow,
  BatchRow,
  CorrectionRow,
  DocumentRow,
  MentionRow,
  Page,
  PassageRow,
  ProblemRow,
} from '../rows.ts';
import type { Soon } from '../soon.ts';
import type { Lookups, LinkPageRequest, PageRequest } from './lookups.ts';

export interface DocumentFilter {
  readonly genre: readonly Genre[] | null;
  readonly year: readonly number[] | null;
  readonly inCorpus: boolean | null;
}

export interface DocumentReads {
  byKey(key: string): Soon<DocumentRow | null>;
  /** By the canonical form of a number. */
  byNumber(number: string): Soon<DocumentRow | null>;
  /** By a title as `foldTitle` gives it. */
  byTitle(foldedTitle: string): Soon<DocumentRow | null>;
  list(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentRow>>;
  issuers(key: string, page: LinkPageRequest): Promise<Page<AgencyRow>>;
  passages(key: string, page: LinkPageRequest): Promise<Page<PassageRow>>;
  measures(key: string, page: LinkPageRequest): Promise<Page<PassageRow>>;
  batches(key: string, page: LinkPageRequest): Promise<Page<BatchRow>>;
  citations(
    key: string,
    page: LinkPageRequest,
    relations: readonly CitationRelation[] | null,
  ): Promise<Page<DocumentRow>>;
  citedBy(
    key: string,
    page: LinkPageRequest,
    relations: readonly CitationRelation[] | null,
  ): Promise<Page<DocumentRow>>;
  mentions(key: string, page: PageRequest, kinds: readonly MentionKind[] | null): Promise<Page<MentionRow>>;
  problems(key: string, page: PageRequest): Promise<Page<ProblemRow>>;
  /** Of the document itself, not of its passages. */
  corrections(key: string, limit: number): Promise<readonly CorrectionRow[]>;
}

export function createDocumentReads(lookups: Lookups): DocumentReads {
  return {
    byKey: (key) => lookups.one('document/find-document', key),
    byNumber: (number) => lookups.one('document/find-by-number', number),
    byTitle: (title) => lookups.one('document/find-by-title', title),
    list: (filter, page) => lookups.list('document/list-documents', page, { ...filter }),
    issuers: (key, page) => lookups.page('document/find-issuers', key, page),
    passages: (key, page) => lookups.page('document/find-passages', key, page),
    measures: (key, page) => lookups.page('document/find-measures', key, page),
    batches: (key, page) => lookups.page('document/find-batches', key, page),
    citations: (key, page, relations) => lookups.page('document/find-citations', key, page, { relations }),
    citedBy: (key, page, relations) => lookups.page('document/find-cited-by', key, page, { relations }),
    mentions: (key, page, kinds) => lookups.page('document/find-mentions', key, page, { kinds }),
    problems: (key, page) => lookups.page('document/find-problems', key, page),
    corrections: (key, limit) => lookups.many('correction/find-corrections', key, { limit }),
  };
}
