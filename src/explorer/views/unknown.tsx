import { say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Unknown } from '../parts/states.tsx';

export function UnknownView() {
  const title = say('state.page.unknown');
  useArrival(title, true);
  return (
    <>
      <PageHead title={title} />
      <Unknown why={say('state.notInCorpus.why')}>{location.pathname}</Unknown>
    </>
  );
}
