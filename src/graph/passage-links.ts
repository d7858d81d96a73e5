import type { EdgeRow, NodeRef } from '../model/dataset.ts';
import type { Level, Role } from '../model/vocabulary.ts';
import { joinSortKey } from './sort-key.ts';

/** What a passage belongs to and who answers for it, by keys. */
export interface PassageLinks {
  readonly batch?: string;
  readonly domain?: string;
  readonly scope?: string;
  readonly area?: string;
  /** In the order of lists, each with its place there; candidates too. */
  readonly agencies?: readonly AgencyLink[];
}
export interface AgencyLink {
  readonly key: string;
  readonly sort: string;
  readonly role: Role | null;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

type Single = Exclude<keyof PassageLinks, 'agencies'>;
const SINGLES: Readonly<Partial<Record<EdgeRow['predicate'], readonly [field: Single, label: string]>>> = {
  IN_BATCH: ['batch', 'Batch'],
  IN_DOMAIN: ['domain', 'Domain'],
  HAS_SCOPE: ['scope', 'Scope'],
  PILOTED_IN: ['area', 'PilotArea'],
};

interface Gathered {
  readonly single: Partial<Record<Single, { readonly key: string; readonly sort: string }>>;
  readonly agencies: AgencyLink[];
}

/**
 * The links of every passage, by its key, as they are written onto its node at load: an item has one batch and a handful of bodies, and a page of items then
 * takes one statement and not one for each kind of link (one measure with all of them cost six, and four times what one hand-written statement costs). Where claims name
 * several batches, the first in the order of lists.
 *
 * @param sortOf the place in lists of a node
 */
export function passageLinks(
  edges: readonly EdgeRow[],
  sortOf: (node: NodeRef) => string,
): ReadonlyMap<string, string> {
  const passages = new Map<string, Gathered>();
  const of = (key: string): Gathered => {
    const known = passages.get(key) ?? { single: {}, agencies: [] };
    passages.set(key, known);
    return known;
  };
  for (const { predicate, from, to, role, level, claimIds } of edges) {
    const [field, label] = SINGLES[predicate] ?? [];
    if (field && from.label === 'Passage' && to.label === label && level !== 'CANDIDATE') {
      const { single } = of(from.key);
      const sort = sortOf(to);
      const first = single[field];
      if (!first || sort < first.sort) single[field] = { key: to.key, sort };
    }
    if (predicate === 'RESPONSIBLE_FOR' && to.label === 'Passage' && from.label === 'Agency') {
      const sort = joinSortKey(sortOf(from), role ?? '');
      of(to.key).agencies.push({ key: from.key, sort, role: role as Role | null, level, claimIds });
    }
  }
  return new Map([...passages].map(([key, gathered]) => [key, JSON.stringify(toLinks(gathered))]));
}

function toLinks({ single, agencies }: Gathered): PassageLinks {
  const keys = Object.entries(single).map(([field, { key }]) => [field, key] as const);
  agencies.sort((a, b) => (a.sort < b.sort ? -1 : 1));
  return { ...Object.fromEntries(keys), ...(agencies.length > 0 ? { agencies } : {}) };
}
