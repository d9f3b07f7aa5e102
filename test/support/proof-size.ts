import { appendFileSync } from 'node:fs';

/** Whether this run is `npm run prove`, at full size, and not the tenth that every `npm test` runs. */
export function isFullProof(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['PLATSBILD_PROVE'] === 'full';
}

/**
 * How much a proof does in this run.
 * @param full cases, rows or rounds of the whole proof; >= 1
 * @returns `full` under `npm run prove`, otherwise a tenth of it, rounded up
 */
export function proofSize(full: number, environment: NodeJS.ProcessEnv = process.env): number {
  if (!Number.isInteger(full) || full < 1)
    throw new RangeError(`A proof needs a whole size of at least 1, not ${full}`);
  return isFullProof(environment) ? full : Math.ceil(full / 10);
}

/** A figure that the proof found, with its unit in the label: it stands in docs/proofs beside the result. */
export function noteFigure(label: string, value: number | string, environment: NodeJS.ProcessEnv = process.env): void {
  const file = environment['PLATSBILD_FIGURES'];
  if (file === undefined) process.stdout.write(`${label}: ${value}\n`);
  else appendFileSync(file, `${JSON.stringify({ label, value: String(value) })}\n`);
}
