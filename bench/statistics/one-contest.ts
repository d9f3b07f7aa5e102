// Our side of one contest in a process of its own, so that its memory and its compiled code are its own.
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
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  version: `Node ${process.versions.node}`,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
