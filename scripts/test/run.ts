import { stepsFor } from './steps.ts';
import type { Outcome, Step } from './step.ts';
import { EMPTY_TALLY, closingLine, sum, type Tally } from '../../test/support/tally.ts';

/**
 * Everything that judges the house, one step after the other; a failed step does not hide what stands behind it.
 * Arguments name steps (`unit`, `types`) or paths; without any, all steps run.
 */
async function main(asked: readonly string[]): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const step of stepsFor(asked)) outcomes.push(await timed(step));
  const total = sum(outcomes.map((outcome) => outcome.tally));
  const judged = total.passed + total.failed === 0 ? { ...total, failed: 1 } : total;
  process.stdout.write(`\n${[...timesOf(outcomes), ...skipsOf(total), closingLine(judged)].join('\n')}\n`);
  return judged.failed === 0 ? 0 : 1;
}

async function timed(step: Step): Promise<Outcome> {
  process.stdout.write(`\n== ${step.name}\n`);
  const began = performance.now();
  const tally = await step.run().catch(faulty);
  const outcome = { name: step.name, tally, seconds: (performance.now() - began) / 1000 };
  process.stdout.write(`${timeOf(outcome)}\n`);
  return outcome;
}

/** A step that broke instead of answering has failed. */
function faulty(error: unknown): Tally {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return { ...EMPTY_TALLY, failed: 1 };
}

function timeOf({ name, tally, seconds }: Outcome): string {
  return `${name.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s   ${closingLine(tally)}`;
}

function timesOf(outcomes: readonly Outcome[]): string[] {
  const seconds = outcomes.reduce((total, outcome) => total + outcome.seconds, 0);
  return [...outcomes.map(timeOf), `${'all steps'.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s`, ''];
}

function skipsOf({ skipped }: Tally): string[] {
  return skipped.length === 0 ? [] : [`${skipped.length} skipped:`, ...skipped.map((name) => `  ${name}`), ''];
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  return 1;
});
