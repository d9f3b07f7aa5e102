import { afterAll, beforeAll } from 'vitest';
import { rememberSession, signInToWork } from './signed-in.ts';
import { type ServerProcess, startServerProcess } from './training-server.ts';

/** A work workspace for one file of journeys, with nobody in it but the journeys' own person. @returns its address, once the tests run */
export function useWorkServer(): { address(): string } {
  let server: ServerProcess | undefined;
  beforeAll(async () => {
    server = await startServerProcess({ args: ['--work'] });
    rememberSession(server.address, await signInToWork(server.address, server.folder));
  });
  afterAll(() => server?.stop());
  return { address: () => server!.address };
}
