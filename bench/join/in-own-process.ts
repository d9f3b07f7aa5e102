import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readNumbers } from './files.ts';
import type { SystemTimes } from './one-system.ts';
import type { PairKeys } from './pair-keys.ts';
import type { JoinSystemName } from './systems.ts';

const run = promisify(execFile);
const ONE_SYSTEM = fileURLToPath(new URL('one-system.ts', import.meta.url));

export interface MeasuredSystem extends SystemTimes {
  readonly pairs: PairKeys;
}

/** Measures one system on the scenes of a folder. */
export async function measureSystem(
  name: JoinSystemName,
  folder: string,
  runs: number,
  radiusMetres: number,
): Promise<MeasuredSystem> {
  const { stdout } = await run(process.execPath, [
    '--expose-gc',
    ONE_SYSTEM,
    name,
    folder,
    String(runs),
    String(radiusMetres),
  ]);
  return { ...(JSON.parse(stdout) as SystemTimes), pairs: readNumbers(join(folder, `${name}.pairs`)) };
}
