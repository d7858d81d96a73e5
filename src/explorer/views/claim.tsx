import { useAnswer } from '../data.ts';
import { ClaimDocument } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { ClaimGrounds, ClaimSentence, ClaimView } from '../parts/claim-view.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, NotInCorpus } from '../parts/states.tsx';

/** One claim by itself: what it says, how it is known, and what it rests on. */
export function ClaimPage({ id }: { readonly id: string }) {
  const answer = useAnswer(ClaimDocument, { id });
  useArrival(say('why.title'), answer.state === 'ready');
  return (
    <Answered page answer={answer}>
      {({ claim }) =>
        claim ? (
          <>
            <PageHead title={say('why.title')} over={label('Level', claim.level)} />
            <div class="stack">
              <ClaimSentence claim={claim} />
              <ClaimGrounds claim={claim} />
              {claim.restsOn.length > 0 ? (
                <Section title={say('why.restsOn')}>
                  {claim.restsOn.map((premise) => (
                    <ClaimView key={premise.id} claim={premise} />
                  ))}
                </Section>
              ) : null}
            </div>
          </>
        ) : (
          <NotInCorpus name={id} />
        )
      }
    </Answered>
  );
}
