import type { SourceNote } from '../../places/index.ts';
import { onceEach } from './footnotes.tsx';
import { useOverview } from './exposure-queries.ts';

/** Every source that the answers rest on now, each once; undefined while they are being fetched. */
export function useSources(): readonly SourceNote[] | undefined {
  const { data } = useOverview('');
  if (data === undefined) return undefined;
  const all = [...data.answers.map(({ place }) => place.source), ...data.coverage.map(({ source }) => source)];
  return onceEach(all);
}
