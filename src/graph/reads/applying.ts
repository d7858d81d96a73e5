import { weakerLevel, type Level, type ScopeKind } from '../../model/vocabulary.ts';
import type { Edge, Page, PassageRow } from '../rows.ts';
import type { PageOf } from './lineage.ts';
import type { LinkPageRequest, Lookups, Ref } from './lookups.ts';
import { toPage } from './page.ts';
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
  /** What holds in a place, zone, area or park. */
  measuresIn(place: Ref, scopes: readonly ScopeKind[] | null, page: LinkPageRequest): Promise<PageOf<Application>>;
}

/** A scope that covers the place, by one way. */
interface Statement {
  readonly scope: string;
  readonly covered: string;
  readonly via: readonly string[];
  readonly levels: readonly Level[];
  readonly claimIds: readonly string[];
}

const weakest = (levels: readonly Level[]): Level => levels.reduce(weakerLevel, 'STATED');

/** The best known way to each scope; of equals the first, which is the shortest. */
function bestOf(statements: readonly Statement[]): readonly Statement[] {
  const best = new Map<string, Statement>();
  for (const statement of statements) {
    const known = best.get(statement.scope);
    const level = weakest(statement.levels);
    if (!known || weakerLevel(weakest(known.levels), level) !== level) best.set(statement.scope, statement);
  }
  return [...best.values()];
}

/**
 * A page of each scope that covers the place is read from that scope's index and merged: one page costs as many rows as there are such scopes times
 * its size, whatever the scopes hold.
 */
export function createApplyingReads(lookups: Lookups): ApplyingReads {
  async function byScope(statement: Statement, page: LinkPageRequest): Promise<readonly Application[]> {
    const one = { ...page, first: page.first + 1, counted: false };
    const { edges } = await lookups.page<PassageRow>('scope/find-measures', statement.scope, one);
    const { scope, covered, via, levels, claimIds } = statement;
    const known = weakest(levels);
    return edges.map((edge) => ({
      ...edge,
      level: weakerLevel(edge.level, known),
      claimIds: [...edge.claimIds, ...claimIds],
      how: 'SCOPE',
      scope,
      covered,
      via,
    }));
  }

  function trialsIn(place: Ref, page: LinkPageRequest): Promise<Page<PassageRow>> {
    return lookups.page('applying/find-trials', place.key, { ...page, first: page.first + 1 });
  }

  async function countOf(place: Ref, statements: readonly Statement[], levels: readonly Level[]): Promise<number> {
    const scopes = statements.map(({ scope }) => scope).sort();
    const [row] = await lookups.many<{ readonly total: number }>('applying/count-measures', refText(place), {
      scopes,
      levels,
    });
    return row?.total ?? 0;
  }

  return {
    measuresIn: async (place, scopes, page) => {
      const here = refText(place);
      const found = await lookups.many<Statement>('applying/find-statements', here, { levels: page.levels, scopes });
      const statements = bestOf(found);
      const hasTrials = place.label === 'PilotArea' && scopes === null;
      const [lists, trials, counted] = await Promise.all([
        Promise.all(statements.map((statement) => byScope(statement, page))),
        hasTrials ? trialsIn(place, page) : null,
        page.counted ? countOf(place, statements, page.levels) : 0,
      ]);
      const tried = (trials?.edges ?? []).map((edge): Application => ({
        ...edge,
        how: 'TRIAL',
        scope: null,
        covered: here,
        via: [here],
      }));
      const entries = [...lists.flat(), ...tried].sort((a, b) => (a.cursor < b.cursor ? -1 : 1));
      const merged = new Map<string, Application>();
      for (const entry of entries) {
        const known = merged.get(entry.node.key);
        if (!known || (known.level !== entry.level && weakerLevel(known.level, entry.level) === known.level))
          merged.set(entry.node.key, entry);
      }
      const edges = [...merged.values()].slice(0, page.first + 1);
      return toPage<PassageRow>({ edges, total: counted + (trials?.totalCount ?? 0) }, page) as PageOf<Application>;
    },
  };
}
