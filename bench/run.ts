// npm run bench [-- NAME...] [--tenth] [--record]: the product's own code beside the incumbents that are installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { runAudit } from './audit/run-audit.ts';
import { runEnumeration } from './enumeration/run-enumeration.ts';
import { runJoin, type BenchOutcome } from './join/run-join.ts';
import { runPolicy } from './policy/run-policy.ts';
import { runScreening } from './screening/run-screening.ts';
import { recordStatistics, runStatistics } from './statistics/run-statistics.ts';

const BENCHES: Record<string, (tenthOnly: boolean, say: (line: string) => void) => Promise<BenchOutcome>> = {
  audit: runAudit,
  enumeration: runEnumeration,
  join: runJoin,
  policy: runPolicy,
  screening: runScreening,
  statistics: runStatistics,
};
const LIBRARIES = ['flatbush', 'kdbush', '@turf/turf'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tenth: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exit(2);
}

for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
  const loadBefore = loadavg()[0];
  if (loadBefore > 1)
    process.stderr.write(`The machine is busy (load ${loadBefore.toFixed(1)}): times will mislead.\n`);
  const outcome = await BENCHES[name](values.tenth, (line) => process.stderr.write(`${line}\n`));
  const text = [`# Benchmark: ${name}`, '', ...surroundings(outcome, loadBefore), '', outcome.report].join('\n');
  process.stdout.write(`${text}\n`);
  if (values.record) record(name, text);
  for (const fault of outcome.faults) process.stderr.write(`WRONG ${fault}\n`);
  if (outcome.faults.length > 0) process.exitCode = 1;
}

function record(name: string, text: string): void {
  if (name === 'statistics') recordStatistics(text);
  else writeFileSync(new URL(`../docs/proofs/bench-${name}.md`, import.meta.url), `${text}\n`);
}

function surroundings({ versions, notes }: BenchOutcome, loadBefore: number): string[] {
  const libraries = notes === undefined ? LIBRARIES.map((library) => `${library} ${versionOf(library)}`) : [];
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Taken ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`: ${[`Node ${process.versions.node}`, ...versions, ...libraries].join(', ')}.`,
    `Machine: ${availableParallelism()} cores (${cpus()[0].model.trim()}), ${memory} GB; load ${loadBefore.toFixed(1)} before the run and ${loadavg()[0].toFixed(1)} after it (1 is this run itself).`,
    ...(notes ?? [
      'One thread each. Our code and the libraries run once untimed; PostGIS runs its first run timed, which shows in its maximum.',
      'The same made-up data in the same run: nothing here is a real place. Peak MB is a whole process; for PostGIS its one backend.',
    ]),
  ];
}

function versionOf(library: string): string {
  const file = new URL(`../node_modules/${library}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
