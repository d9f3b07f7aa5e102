import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '../../../ui/net/fetch-json.ts';
import type { PlaceDetail } from '../contract.ts';

/** Says who answers for a place, from the revision that was seen; what is shown of places is then asked for anew. */
export function useSetResponsible({ id, revision }: Pick<PlaceDetail, 'id' | 'revision'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: string | null) =>
      fetchJson<{ revision: number }>(`/places/${id}/responsible`, { method: 'PUT', json: { person }, revision }),
    onSettled: () => client.invalidateQueries(),
  });
}
