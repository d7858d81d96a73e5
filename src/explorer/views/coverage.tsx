import { say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { PageHead } from '../parts/page-head.tsx';

export function CoverageView() {
  const title = say('coverage.title');
  useArrival(title, true);
  return <PageHead title={title} />;
}
