import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { vitestStep } from '../test/vitest-step.ts';
import type { Figure, ProofRun } from './record.ts';
import type { Version } from './version.ts';

export interface Proof {
  readonly name: string;
  readonly path: string;
}

/** Runs one proof at full size, alone. */
export async function runProof({ name, path }: Proof, version: Version): Promise<ProofRun> {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-proof-'));
  const file = join(folder, 'figures');
  const began = performance.now();
  try {
    const environment = { PLATSBILD_PROVE: 'full', PLATSBILD_FIGURES: file };
    const tally = await vitestStep(name, ['--project', 'proofs', path], environment).run();
    const seconds = (performance.now() - began) / 1000;
    const date = new Date().toISOString().slice(0, 10);
    return { name, path, version, date, tally, seconds, machine: machine(), figures: figuresIn(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresIn(file: string): Figure[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Figure);
}

function machine(): string {
  return `${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
