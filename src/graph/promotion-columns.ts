import type { EdgeRow, NodeRow } from '../model/dataset.ts';
import { createLadder } from '../model/ladder.ts';
import type { LadderContext } from '../model/ladder-context.ts';
import type { Genre, Level, MeasureKind, ScopeKind } from '../model/vocabulary.ts';
import { Levels } from '../model/vocabulary.ts';
import { boundWalk, WALKS, type WalkedLink } from '../model/walk.ts';
import { sortKeyOf } from './sort-key.ts';

/**
 * What `promotions` asks of a measure that spread, written onto its node at load by the same rule that its ladder is drawn by; a measure that did not spread has none
 * of them, and is not in their index.
 */
export interface PromotionColumns {
  /** Its place in the list of promotions. */
  readonly promotionSort: string;
  /** Levels at which rule:promotion holds of it, the strongest first. */
  readonly promotionLevels: readonly Level[];
  /** Areas of trial that lead to it, each behind its level: `JUDGED sy-area`. */
  readonly trials: readonly string[];
}

const refText = ({ label, key }: { readonly label: string; readonly key: string }): string => `${label}:${key}`;

/** What a ladder is drawn from beside lineage. */
const ASKED = new Set<EdgeRow['predicate']>([
  'HAS_SCOPE',
  'IN_BATCH',
  'BATCH_OF',
  'COVERS',
  'LOCATED_IN',
  'AREA_OF',
  'PILOTED_IN',
]);

/** Relationships by the node they leave, one list for each predicate. */
function byPredicate(edges: readonly EdgeRow[]): (predicate: EdgeRow['predicate'], from: string) => readonly EdgeRow[] {
  const lists = new Map<string, EdgeRow[]>();
  for (const edge of edges) {
    if (edge.level === 'CANDIDATE' || !ASKED.has(edge.predicate)) continue;
    const name = `${edge.predicate} ${refText(edge.from)}`;
    const known = lists.get(name);
    if (known) known.push(edge);
    else lists.set(name, [edge]);
  }
  return (predicate, from) => lists.get(`${predicate} ${from}`) ?? [];
}

type Find = ReturnType<typeof byPredicate>;
type Nodes = ReadonlyMap<string, NodeRow>;

const text = (node: NodeRow | undefined, name: string): string | null => {
  const value = node?.properties[name];
  return value === undefined ? null : String(value);
};
const strongest = (edges: readonly EdgeRow[]): EdgeRow | undefined =>
  [...edges].sort((a, b) => Levels.indexOf(a.level) - Levels.indexOf(b.level) || (a.to.key < b.to.key ? -1 : 1))[0];

/** Everything that a thing lies in, at any distance; the few places are asked for again by every passage, so each is walked once. */
function createWithin(find: Find): (ref: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (ref) => {
    const within = known.get(ref) ?? withinOf(ref, find);
    known.set(ref, within);
    return within;
  };
}

function withinOf(ref: string, find: Find): readonly string[] {
  const around = new Set<string>();
  const visit = (at: string): void => {
    for (const { to } of [...find('LOCATED_IN', at), ...find('AREA_OF', at)]) {
      if (around.has(refText(to))) continue;
      around.add(refText(to));
      visit(refText(to));
    }
  };
  visit(ref);
  return [...around];
}

/** The same as cypher/ladder/find-contexts.cypher gives, from the rows about to be written. */
function contextOf(
  passage: NodeRow,
  nodes: Nodes,
  find: Find,
  within: (ref: string) => readonly string[],
): LadderContext {
  const here = refText(passage);
  const known = ({ to, level, claimIds }: EdgeRow) => ({ key: to.key, level, claimIds });
  const scopeEdge = strongest(find('HAS_SCOPE', here));
  const scope = scopeEdge && nodes.get(refText(scopeEdge.to));
  const batchEdge = strongest(find('IN_BATCH', here));
  const zoneEdge = batchEdge && strongest(find('BATCH_OF', refText(batchEdge.to)));
  const document = nodes.get(`PolicyDocument:${text(passage, 'documentKey') ?? ''}`);
  return {
    key: passage.key,
    name: text(passage, 'name') ?? passage.key,
    kind: text(passage, 'kind') as MeasureKind | null,
    sort: sortKeyOf(passage),
    document: document
      ? {
          key: document.key,
          title: text(document, 'title'),
          documentDate: text(document, 'documentDate'),
          genre: text(document, 'genre') as Genre | null,
        }
      : null,
    scope:
      scopeEdge && scope
        ? {
            ...known(scopeEdge),
            text: text(scope, 'text') ?? '',
            kind: (text(scope, 'kind') ?? 'OTHER') as ScopeKind,
            jurisdiction: text(scope, 'jurisdiction'),
            covers: find('COVERS', refText(scope))
              .filter(({ level }) => level === 'STATED' || level === 'DERIVED')
              .map(({ to, claimIds }) => ({ ref: refText(to), within: within(refText(to)), claimIds })),
          }
        : null,
    areas: find('PILOTED_IN', here).map((edge) => ({
      ...known(edge),
      name: text(nodes.get(refText(edge.to)), 'name') ?? edge.to.key,
      within: within(refText(edge.to)),
    })),
    batch: batchEdge
      ? {
          ...known(batchEdge),
          series: text(nodes.get(refText(batchEdge.to)), 'series') ?? '',
          zone: zoneEdge
            ? {
                ...known(zoneEdge),
                name: text(nodes.get(refText(zoneEdge.to)), 'name') ?? zoneEdge.to.key,
                within: within(refText(zoneEdge.to)),
              }
            : null,
        }
      : null,
  };
}

/** Strong links that lead to a passage, as cypher/lineage/walk-upstream.cypher follows them: at most as many as a ladder shows, and on only from a measure. */
function linksUpstream(
  key: string,
  into: ReadonlyMap<string, readonly EdgeRow[]>,
  isMeasure: (key: string) => boolean,
): readonly WalkedLink[] {
  const { maxDepth, perNode } = WALKS.ladder;
  const rows: WalkedLink[] = [];
  const seen = new Set([key]);
  let frontier = [key];
  for (let depth = 1; depth <= maxDepth && frontier.length > 0; depth += 1) {
    const next: string[] = [];
    for (const node of frontier) {
      for (const { from, to, predicate, level, claimIds } of (into.get(node) ?? []).slice(0, perNode)) {
        rows.push({ from: from.key, to: to.key, type: predicate, level, claimIds, depth, more: false });
        if (!seen.has(from.key) && isMeasure(from.key)) next.push(from.key);
        seen.add(from.key);
      }
    }
    frontier = next;
  }
  return boundWalk([key], rows, WALKS.ladder).links;
}

/** Strong links by the passage they lead to. */
function linksInto(edges: readonly EdgeRow[]): ReadonlyMap<string, readonly EdgeRow[]> {
  const into = new Map<string, EdgeRow[]>();
  for (const edge of edges) {
    if (edge.level === 'CANDIDATE' || (edge.predicate !== 'RESTATED_IN' && edge.predicate !== 'EVOLVED_INTO')) continue;
    const known = into.get(edge.to.key);
    if (known) known.push(edge);
    else into.set(edge.to.key, [edge]);
  }
  return into;
}

/**
 * Gives the columns of a measure that spread, undefined for any other. Only what a link leads to, or what stands in a batch, can have spread: for the others no ladder
 * is drawn. A ladder is drawn when its node is about to be written, while the database writes those before: all of 100,000 at once take three seconds in which it would wait.
 */
export function promotionColumns(
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
): (node: NodeRow) => PromotionColumns | undefined {
  const byRef: Nodes = new Map(nodes.map((node) => [refText(node), node]));
  const find = byPredicate(edges);
  const within = createWithin(find);
  const into = linksInto(edges);
  const known = new Map<string, LadderContext>();
  const contextNamed = (key: string): LadderContext | null => {
    const passage = byRef.get(`Passage:${key}`);
    const context = known.get(key) ?? (passage ? contextOf(passage, byRef, find, within) : null);
    if (context) known.set(key, context);
    return context;
  };
  const isListed = (passage: NodeRow): boolean => find('IN_BATCH', refText(passage)).length > 0;
  const isMeasure = (key: string): boolean => byRef.get(`Passage:${key}`)?.properties['kind'] !== undefined;

  return (passage) => {
    const { key } = passage;
    if (passage.label !== 'Passage' || !isMeasure(key)) return undefined;
    if (!into.has(key) && !isListed(passage)) return undefined;
    const links = linksUpstream(key, into, isMeasure);
    const keys = new Set([key, ...links.flatMap(({ from, to }) => [from, to])]);
    const contexts = new Map(
      [...keys].flatMap((one) => contextNamed(one) ?? []).map((context) => [context.key, context]),
    );
    const ladder = createLadder(key, links, contexts);
    const here = `Passage:${key}`;
    const own = ladder.hops.filter(({ step, from, to }) => (step === 'SCOPED' ? from : to) === here);
    const levels = new Set(own.flatMap(({ promotion }) => promotion?.level ?? []));
    if (levels.size === 0) return undefined;
    return {
      promotionSort: sortKeyOf(passage),
      promotionLevels: Levels.filter((level) => levels.has(level)),
      trials: ladder.areas.map(({ key: area, level }) => `${level} ${area}`),
    };
  };
}
