import { say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { PageHead } from '../parts/page-head.tsx';

export function CompareView() {
  const title = say('compare.title');
  useArrival(title, true);
  return <PageHead title={title} />;
}
