import { useQuery } from '@tanstack/react-query';
import { fetchJson } from '../../../ui/net/fetch-json.ts';

/** The workspace as the database says it is, never as a switch says. */
export interface Workspace {
  readonly kind: 'training' | 'work';
  readonly name: string;
  readonly municipality: string | null;
  readonly version: string;
  readonly fictional: boolean;
}

export function useWorkspace() {
  return useQuery({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => fetchJson<Workspace>('/workspace', { signal }),
    staleTime: Infinity,
  });
}
