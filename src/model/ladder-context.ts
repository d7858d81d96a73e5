import type { CoveredThing } from './scope.ts';
import type { Genre, Level, MeasureKind, ScopeKind } from './vocabulary.ts';

interface Known {
  readonly key: string;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

/** A passage with what a ladder says of it; see cypher/ladder/find-contexts.cypher. */
export interface LadderContext {
  readonly key: string;
  readonly name: string;
  readonly kind: MeasureKind | null;
  readonly sort: string;
  readonly document: {
    readonly key: string;
    readonly title: string | null;
    readonly documentDate: string | null;
    readonly genre: Genre | null;
  } | null;
  readonly scope:
    | (Known & {
        readonly text: string;
        readonly kind: ScopeKind;
        readonly jurisdiction: string | null;
        readonly covers: readonly (CoveredThing & { readonly claimIds: readonly string[] })[];
      })
    | null;
  readonly areas: readonly (Known & { readonly name: string; readonly within: readonly string[] })[];
  readonly batch:
    | (Known & {
        /** What is counted in batches: 中国（辽宁）自由贸易试验区改革创新经验. */
        readonly series: string;
        readonly zone: (Known & { readonly name: string; readonly within: readonly string[] }) | null;
      })
    | null;
}
