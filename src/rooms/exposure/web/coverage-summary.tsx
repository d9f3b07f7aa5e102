import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { useOverview } from './exposure-queries.ts';

/** What the school registers cover, for the page about the ground the answers stand on. */
export default function CoverageSummary() {
  const { data, error, refetch } = useOverview('');
  if (data === undefined) return error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />;
  return <CoverageCard coverage={data.coverage} />;
}
