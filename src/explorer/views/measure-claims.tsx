import { useAnswer } from '../data.ts';
import { MeasureClaimsDocument } from '../generated/graphql.ts';
import { say } from '../language.ts';
import { ClaimView } from '../parts/claim-view.tsx';
import { Section } from '../parts/page-head.tsx';
import { Answered, Empty } from '../parts/states.tsx';

/** Lineage has a section of its own. */
const ELSEWHERE = new Set(['RESTATED_IN', 'EVOLVED_INTO', 'RELATED_TO']);

/** Everything that is claimed about a passage, each with its evidence. */
export function MeasureClaims({ id }: { readonly id: string }) {
  const answer = useAnswer(MeasureClaimsDocument, { id });
  return (
    <Section title={say('measure.claims')}>
      <Answered answer={answer} rows={6}>
        {({ node }) => {
          const claims = node && 'claims' in node ? node.claims.nodes : [];
          const shown = claims.filter(({ predicate }) => !ELSEWHERE.has(predicate));
          if (shown.length === 0) return <Empty />;
          return shown.map((claim) => <ClaimView key={claim.id} claim={claim} about={id} />);
        }}
      </Answered>
    </Section>
  );
}
