import type { Dataset } from '../model/dataset.ts';
import { reconcileTotals } from '../model/coverage.ts';
import type { ParameterValue } from './parameters.ts';
import { joinSortKey, sortKeyOf } from './sort-key.ts';

/** Things of a total that its claim carries; the number found is whole. */
const PARTS = 100;

/** What a claim that states no such total has of them. */
export const NO_TOTAL = {
  totalSort: null,
  totalRule: null,
  totalStated: null,
  totalFound: null,
  totalUndated: null,
  totalParts: null,
  totalMissing: null,
} as const;

/**
 * What `coverage` asks of a stated total, written onto its claim at load; a total that the text ties to nothing has none of it, and is not in
 * their index. Reconciling reads the whole dataset once, which a statement could only do again and again.
 */
export function coverageColumns(
  dataset: Dataset,
): ReadonlyMap<string, Readonly<Record<keyof typeof NO_TOTAL, ParameterValue>>> {
  const reconciled = reconcileTotals(dataset);
  if (reconciled.length === 0) return new Map();
  const sortKeys = new Map(dataset.nodes.map((node) => [`${node.label}:${node.key}`, sortKeyOf(node)]));
  const starts = new Map(dataset.evidence.map(({ key, spans }) => [key, spans[0]?.start ?? 0]));
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  /** Things in the order of their lists; the claims of a sum as the text names them. */
  const inOrder = (parts: readonly string[]): readonly string[] =>
    parts.some((part) => !sortKeys.has(part))
      ? parts
      : [...parts].sort((a, b) => ((sortKeys.get(a) ?? '') < (sortKeys.get(b) ?? '') ? -1 : 1));
  return new Map(
    reconciled.map(({ claim: id, rule, stated, found, parts, undated, missingBatches }) => {
      const claim = claims.get(id);
      const subject = claim ? (sortKeys.get(`${claim.subject.label}:${claim.subject.key}`) ?? '') : '';
      const start = Math.min(...(claim?.evidence ?? []).map((key) => starts.get(key) ?? 0));
      return [
        id,
        {
          totalSort: joinSortKey(subject, String(start).padStart(8, '0'), id),
          totalRule: rule,
          totalStated: stated,
          totalFound: found,
          totalUndated: undated,
          totalParts: inOrder(parts).slice(0, PARTS),
          totalMissing: missingBatches.slice(0, PARTS),
        },
      ];
    }),
  );
}
