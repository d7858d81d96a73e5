import { useAnswer } from '../data.ts';
import { PlaceDocument, type PlaceQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, NotInCorpus } from '../parts/states.tsx';
import { linkTo } from '../routes.ts';
import { Holding } from './holding.tsx';

type Place = NonNullable<PlaceQuery['place']>;

export function PlaceView({ place: key }: { readonly place: string }) {
  const answer = useAnswer(PlaceDocument, { key });
  return (
    <Answered page answer={answer}>
      {({ place }) => (place ? <Page place={place} /> : <NotInCorpus name={key} />)}
    </Answered>
  );
}

function Page({ place }: { readonly place: Place }) {
  useArrival(place.name, true);
  const { within } = place;
  return (
    <>
      <PageHead
        title={place.name}
        verbatim
        over={
          <>
            <span>{label('NodeType', 'Place')}</span>
            {place.rank ? <span>{label('PlaceRank', place.rank)}</span> : null}
            {within ? (
              <span>
                {say('place.within')}{' '}
                <a href={linkTo('place', within.key)} lang="zh-CN">
                  {within.name}
                </a>
              </span>
            ) : null}
          </>
        }
      />
      <Section title={say('area.holds')}>
        <Holding place={{ place: place.key }} name={place.name} />
      </Section>
    </>
  );
}
