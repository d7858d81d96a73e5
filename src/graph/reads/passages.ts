import type { Role } from '../../model/vocabulary.ts';
import type { PassageLinks } from '../passage-links.ts';
import type {
  AgencyRow,
  BatchRow,
  CorrectionRow,
  DomainRow,
  Edge,
  Page,
  PassageRow,
  PilotAreaRow,
  ScopeRow,
} from '../rows.ts';
import { allKnown, whenKnown, type Soon } from '../soon.ts';
import type { Lookups, LinkPageRequest, PageRequest } from './lookups.ts';
import { toPage } from './page.ts';

export interface PassageReads {
  byKey(key: string): Soon<PassageRow | null>;
  list(page: PageRequest): Promise<Page<PassageRow>>;
  agencies(passage: PassageRow, page: LinkPageRequest, roles: readonly Role[] | null): Soon<Page<AgencyRow>>;
  batch(passage: PassageRow): Soon<BatchRow | null>;
  domain(passage: PassageRow): Soon<DomainRow | null>;
  scope(passage: PassageRow): Soon<ScopeRow | null>;
  area(passage: PassageRow): Soon<PilotAreaRow | null>;
  corrections(key: string, limit: number): Promise<readonly CorrectionRow[]>;
}

/** Read once from each row: a row that the version keeps is shown again and again. */
const known = new WeakMap<PassageRow, PassageLinks>();

function linksOf(passage: PassageRow): PassageLinks {
  const read = known.get(passage);
  if (read) return read;
  const links = JSON.parse(passage.linksJson ?? '{}') as PassageLinks;
  known.set(passage, links);
  return links;
}

/** A passage carries its links: what they lead to is read by key, and is mostly known. */
export function createPassageReads(lookups: Lookups): PassageReads {
  const follow = <Row extends object>(statement: string, key: string | undefined): Soon<Row | null> =>
    key === undefined ? null : lookups.one<Row>(statement, key);
  return {
    byKey: (key) => lookups.one('passage/find-passage', key),
    list: (page) => lookups.list('passage/list-passages', page),
    agencies: (passage, page, roles) => {
      const links = (linksOf(passage).agencies ?? []).filter(
        ({ level, role }) => page.levels.includes(level) && (roles === null || (role !== null && roles.includes(role))),
      );
      const behind = links.filter(({ sort }) => sort > (page.after ?? ''));
      const shown = behind.slice(0, page.first + 1);
      const bodies = shown.map(({ key }) => lookups.one<AgencyRow>('agency/find-agency', key));
      return whenKnown(allKnown(bodies), (nodes) => {
        const edges = shown.flatMap(({ sort, ...link }, index): readonly Edge<AgencyRow>[] => {
          const node = nodes[index];
          return node ? [{ ...link, cursor: sort, node, role: link.role ?? 'RESPONSIBLE', relation: 'CITES' }] : [];
        });
        return toPage({ edges, total: links.length }, page);
      });
    },
    batch: (passage) => follow('batch/find-batch', linksOf(passage).batch),
    domain: (passage) => follow('domain/find-domain', linksOf(passage).domain),
    scope: (passage) => follow('scope/find-scope', linksOf(passage).scope),
    area: (passage) => follow('area/find-area', linksOf(passage).area),
    corrections: (key, limit) => lookups.many('correction/find-corrections', key, { limit }),
  };
}
