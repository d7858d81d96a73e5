import { PageHead } from '../parts/page-head.tsx';
export function GraphView() {
  return <PageHead title="graph" />;
}
