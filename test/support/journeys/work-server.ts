import { afterAll, beforeAll } from 'vitest';
import { type ServerProcess, startServerProcess } from './training-server.ts';

/** An empty work workspace for one file of journeys. @returns its address, once the tests run */
export function useWorkServer(): { address(): string } {
  let server: ServerProcess | undefined;
  beforeAll(async () => {
    server = await startServerProcess({ args: ['--work'] });
  });
  afterAll(() => server?.stop());
  return { address: () => server!.address };
}
