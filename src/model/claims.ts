import type { Claim, EdgeRow, NodeRef } from './dataset.ts';
import { digest } from './keys.ts';
import { Levels } from './vocabulary.ts';

const refText = (ref: NodeRef): string => `${ref.label}:${ref.key}`;

/** The id of a claim: a digest of subject, predicate with its role, object, document (empty for derived and judged claims) and who asserts it. */
export function claimId(
  claim: Pick<Claim, 'subject' | 'predicate' | 'role' | 'object' | 'value' | 'document' | 'assertedBy'>,
): string {
  return digest(
    refText(claim.subject),
    claim.predicate,
    claim.role,
    claim.object ? refText(claim.object) : claim.value,
    claim.document,
    claim.assertedBy,
  );
}

/**
 * The relationships that claims amount to: one per subject, predicate, role and object, with all claims that say so.
 * Pure, so that a test can prove that graph and claims agree in both directions.
 */
export function projectEdges(claims: readonly Claim[]): readonly EdgeRow[] {
  const edges = new Map<string, { edge: EdgeRow; claimIds: string[] }>();
  for (const claim of claims) {
    if (!claim.object) continue;
    const identity = [refText(claim.subject), claim.predicate, claim.role ?? '', refText(claim.object)].join('\u0000');
    const known = edges.get(identity);
    const level =
      known && Levels.indexOf(known.edge.level) <= Levels.indexOf(claim.level) ? known.edge.level : claim.level;
    const claimIds = [...(known?.claimIds ?? []), claim.id];
    const { predicate, role, subject: from, object: to } = claim;
    edges.set(identity, { claimIds, edge: { predicate, role, from, to, claimIds, level } });
  }
  return [...edges.values()].map(({ edge }) => edge);
}
