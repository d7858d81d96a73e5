import type { ScopeKind } from '../../model/vocabulary.ts';
import type { Edge, PassageRow } from '../rows.ts';
import type { PageOf } from './lineage.ts';
import type { LinkPageRequest, Lookups, Ref } from './lookups.ts';
import { refText } from './paths.ts';

/** A measure that holds somewhere, and by which statement. */
export interface Application extends Edge<PassageRow> {
  /** SCOPE: a scope covers the place. TRIAL: it was tried there, and no scope is stated. */
  readonly how: 'SCOPE' | 'TRIAL';
  /** Key of the scope; null for a trial. */
  readonly scope: string | null;
  /** What the scope covers, `Label:key`: the place itself or something that it lies in. */
  readonly covered: string;
  /** The way from the place to what is covered, both ends included. */
  readonly via: readonly string[];
}

export interface ApplyingReads {
  /** What holds in a place, zone, area or park. Each edge of the page is an {@link Application}. */
  measuresIn(place: Ref, scopes: readonly ScopeKind[] | null, page: LinkPageRequest): Promise<PageOf<Application>>;
}

export function createApplyingReads(lookups: Lookups): ApplyingReads {
  return {
    measuresIn: (place, scopes, page) =>
      lookups.page<PassageRow>('applying/find-measures-in', refText(place), page, { scopes }) as Promise<
        PageOf<Application>
      >,
  };
}
