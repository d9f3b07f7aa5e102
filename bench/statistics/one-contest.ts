// Our side of one contest in a process of its own, so that its memory and its compiled code are its own.
import { readFileSync } from 'node:fs';
import { contestNamed } from './contests.ts';
import type { Answer, Measured } from './contest.ts';

const [id, folder, runs] = process.argv.slice(2);
const work = (await contestNamed(id)).prepare(folder);
let answer: Answer = await work(); // once untimed: the compiler's share is not the computation's
const seconds: number[] = [];
for (let run = 0; run < Number(runs); run++) {
  globalThis.gc?.();
  const began = performance.now();
  answer = await work();
  seconds.push((performance.now() - began) / 1000);
}
const measured: Measured = {
  system: 'Platsbild',
  seconds,
  answer,
  peakMegabytes: peakMegabytes(),
  version: `Node ${process.versions.node}`,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);

/** As the system counts it for this program alone: what `getrusage` tells begins with the size of whoever started it. */
function peakMegabytes(): number {
  const told = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Math.round(Number(told![1]) / 1024);
}
