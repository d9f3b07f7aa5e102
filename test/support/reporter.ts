import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { addUp, closingLine, type Tally } from './tally.ts';

/**
 * Counts what really happened: also files that did not load, errors that no test caught, and runs that found no test.
 * Under `npm test` the tally goes to the file named by PLATSBILD_TALLY, where the runner adds up all parts; a run by
 * hand gets the closing line itself.
 */
export default class ClosingLine implements Reporter {
  #tally: Tally = { passed: 0, failed: 1, skipped: [] };

  onInit(): void {
    process.on('exit', () => this.#close());
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: string): void {
    this.#tally = addUp(modules, unhandled.length, reason);
  }

  #close(): void {
    if (this.#tally.failed > 0) process.exitCode = 1; // vitest itself calls a run of nothing but skips a success
    const file = process.env['PLATSBILD_TALLY'];
    if (file === undefined) process.stdout.write(`${closingLine(this.#tally)}\n`);
    else writeFileSync(file, JSON.stringify(this.#tally));
  }
}
