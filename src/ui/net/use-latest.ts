import { type QueryKey, type UseQueryResult, useQueryClient } from '@tanstack/react-query';

/**
 * The answer; or, when it could not be had, the latest one about the same subject. What has been fetched stays in sight
 * while the net is away, together with the fault and with the settings it was asked by.
 * @param subject how the keys of all answers about it begin
 */
export function useLatest<T>(query: UseQueryResult<T>, subject: QueryKey): UseQueryResult<T> {
  const cache = useQueryClient().getQueryCache();
  if (query.data !== undefined || query.error === null) return query;
  const answered = cache.findAll({ queryKey: subject }).filter(({ state }) => state.data !== undefined);
  const latest = answered.toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt).at(-1);
  return { ...query, data: latest?.state.data as T | undefined } as UseQueryResult<T>;
}
