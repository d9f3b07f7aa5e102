import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT } from '../../../src/platform/start/project-root.ts';
import { StartedProject } from '../started-project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    trainingAddress: string;
  }
}

/**
 * Once for all journeys: `npm start` as a newcomer meets it, with the browser application built. While journeys are
 * being written, PLATSBILD_JOURNEYS_TRAINING may name a training server that already runs.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['PLATSBILD_JOURNEYS_TRAINING'];
  if (running !== undefined && running !== '') {
    project.provide('trainingAddress', running);
    return () => Promise.resolve();
  }
  const begun = performance.now();
  const server = await startServerProcess();
  process.stdout.write(`training server ready in ${Math.round(performance.now() - begun)} ms\n`);
  project.provide('trainingAddress', server.address);
  return () => server.stop();
}

export interface ServerProcess {
  readonly address: string;
  readonly port: number;
  /** where its database lies; `stop` keeps it when asked to, so that the same data can be started again */
  readonly folder: string;
  stop(options?: { keepData?: boolean }): Promise<void>;
}

/** A whole Platsbild in a process of its own: embedded PostgreSQL, a free port, none of this run's environment. */
export async function startServerProcess(
  options: {
    args?: readonly string[];
    folder?: string;
    port?: number;
    env?: Readonly<Record<string, string>>;
  } = {},
): Promise<ServerProcess> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'platsbild-journey-'));
  chmodSync(folder, 0o755);
  const env = { ...options.env, PLATSBILD_DATA: folder, PORT: String(options.port ?? 0) };
  const started = new StartedProject({ root: PROJECT_ROOT, env, args: options.args ?? [] });
  const address = await started.address();
  return {
    address,
    port: Number(new URL(address).port),
    folder,
    async stop({ keepData = false } = {}) {
      started.child.kill('SIGTERM');
      await started.ended();
      if (!keepData) rmSync(folder, { recursive: true, force: true });
    },
  };
}
