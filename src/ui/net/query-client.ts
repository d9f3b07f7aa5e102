import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** Answers stay on the screen while the net is away; a no is not asked again, a fault once more. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 24 * 60 * 60 * 1000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => error instanceof Problem && error.status >= 500 && failures < 1,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
