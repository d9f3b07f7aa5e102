import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_TALLY, type Tally } from '../../test/support/tally.ts';
import { type Step, runTool } from './step.ts';

/** Tests by vitest, counted by our reporter; a run that left no count, or ended badly without a failure, has failed. */
export function vitestStep(name: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Step {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'platsbild-tally-'));
      const file = join(folder, 'tally.json');
      try {
        const code = await runTool(['vitest', 'run', ...words], { ...environment, PLATSBILD_TALLY: file });
        return judge(code, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally) : undefined);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

export function judge(code: number, tally: Tally | undefined): Tally {
  if (tally === undefined) return { ...EMPTY_TALLY, failed: 1 };
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
