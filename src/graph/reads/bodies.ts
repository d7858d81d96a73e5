import type { Level, Role } from '../../model/vocabulary.ts';
import type { AgencyRow, Edge, PassageRow } from '../rows.ts';
import type { PageOf } from './lineage.ts';
import type { LinkPageRequest, Lookups } from './lookups.ts';

/** A measure that a body answers for, under the body that was named then. */
export interface Responsibility extends Edge<PassageRow> {
  /** Key of the body as it was named then. */
  readonly body: string;
  /** Claims of the successions from that body to the one asked for; `[]` where it is that one. */
  readonly successions: readonly string[];
}

export interface ResponsibilityRequest {
  readonly roles: readonly Role[] | null;
  /** Also under the bodies that it succeeded. */
  readonly includePredecessors: boolean;
}

export interface BodyReads {
  /** Each edge of the page is a {@link Responsibility}. */
  responsibilities(key: string, request: ResponsibilityRequest, page: LinkPageRequest): Promise<PageOf<Responsibility>>;
  /** What it is known as now. */
  latest(key: string, levels: readonly Level[], limit: number): Promise<readonly AgencyRow[]>;
}

export function createBodyReads(lookups: Lookups): BodyReads {
  return {
    responsibilities: (key, { roles, includePredecessors }, page) => {
      const from = page.after?.slice(0, page.after.lastIndexOf('\t')) ?? '';
      return lookups.page<PassageRow>('bodies/find-responsibilities', key, page, {
        roles,
        predecessors: includePredecessors,
        from,
      }) as Promise<PageOf<Responsibility>>;
    },
    latest: (key, levels, limit) => lookups.many('bodies/find-latest', key, { levels, limit }),
  };
}
