import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '../../../ui/net/fetch-json.ts';
import type { ImportKind, ImportList, ImportRun, ReviseImport } from '../contract.ts';

const AT_WORK_MS = 400;

export function isAtWork({ state }: ImportRun): boolean {
  return state === 'reading' || state === 'applying';
}

export function useImports(enabled = true) {
  return useQuery({
    enabled,
    queryKey: ['imports', 'list'],
    queryFn: ({ signal }) => fetchJson<ImportList>('/imports', { signal }),
    refetchOnMount: 'always',
  });
}

/** One import, asked for again and again while the server works on it. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => fetchJson<ImportRun>(`/imports/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data !== undefined && isAtWork(state.data) ? AT_WORK_MS : false),
  });
}

export function useStartImport() {
  return useMutation({
    mutationFn: ({ kind, file }: { readonly kind: ImportKind; readonly file: File }) =>
      fetchJson<ImportRun>(`/imports?${new URLSearchParams({ kind, fileName: file.name })}`, {
        method: 'POST',
        bytes: file,
      }),
  });
}

export type ImportStep = { readonly revise: ReviseImport } | 'apply' | 'discard';

/** Takes the import one step; once data have changed, every answer is asked for anew. */
export function useImportStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: ImportStep) =>
      typeof step === 'string'
        ? fetchJson<ImportRun>(`/imports/${encodeURIComponent(id)}/${step}`, { method: 'POST' })
        : fetchJson<ImportRun>(`/imports/${encodeURIComponent(id)}`, { method: 'PATCH', json: step.revise }),
    onSuccess: (run) => client.setQueryData(['imports', 'one', id], run),
  });
}

/** Forgets every answer that may rest on what was there before. */
export function useForgetAnswers(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'imports' });
}
