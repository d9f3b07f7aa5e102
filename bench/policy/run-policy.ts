import { openDatabase } from '../../src/platform/database/database.ts';
import type { BenchOutcome } from '../join/run-join.ts';
import { askAll, type Asking, type AskingResult } from './ask-all.ts';
import { openManySchools, type ManySchools } from './many-schools-database.ts';

const FULL = { rows: 1_000_000, sideMetres: 100_000 };
const TENTH = { rows: 100_000, sideMetres: 31_623 };
const CLIENTS = 8;
const SECONDS = 8;

/** A spatial read under policy at eight clients: by cell first as the product does, and by the box as it could be written. */
export async function runPolicy(tenthOnly: boolean, say: (line: string) => void): Promise<BenchOutcome> {
  const sizes = tenthOnly ? [TENTH] : [TENTH, FULL];
  const lines: string[] = [];
  const faults: string[] = [];
  const byCellRates: number[] = [];
  for (const size of sizes) {
    say(`policy: ${size.rows} rows`);
    await using made = await openManySchools(size);
    const results = await measure(made, say);
    lines.push(...report(size.rows, results));
    faults.push(...faultsIn(results));
    byCellRates.push(results[0].perSecond);
  }
  if (byCellRates.length === 2)
    lines.push(
      `Ten times the rows: the rate by cell is ${(byCellRates[0] / byCellRates[1]).toFixed(2)} times lower.`,
      '',
    );
  return { report: lines.join('\n'), faults, versions: [], notes: NOTES };
}

const NOTES = [
  'Eight clients of one process ask for 500 m around points by turns, each request a transaction of its own with its actor;',
  'the server, the clients and the database share the two cores. The embedded PostgreSQL 18. Nothing here is a real place.',
];

async function measure(made: ManySchools, say: (line: string) => void): Promise<AskingResult[]> {
  const database = openDatabase({ url: made.appUrl }, { connections: CLIENTS });
  try {
    const results: AskingResult[] = [];
    for (const asking of ['by cell', 'by box'] as const satisfies readonly Asking[]) {
      say(`policy: ${asking}`);
      results.push(await askAll(database, made, asking, { clients: CLIENTS, seconds: SECONDS }));
    }
    return results;
  } finally {
    await database.close();
  }
}

function report(rows: number, results: readonly AskingResult[]): string[] {
  const [byCell, byBox] = results;
  return [
    `## ${rows.toLocaleString('en-GB')} rows of 20 organisations, ${CLIENTS} clients, ${SECONDS} s each`,
    '',
    '| asked | requests/s | p50 ms | p99 ms | rows an answer |',
    '|---|---|---|---|---|',
    ...results.map(
      ({ asking, perSecond, p50, p99, rowsEach }) =>
        `| ${asking} | ${perSecond.toFixed(0)} | ${p50.toFixed(2)} | ${p99.toFixed(1)} | ${rowsEach.toFixed(1)} |`,
    ),
    '',
    `By cell / by box: ${(byCell.perSecond / byBox.perSecond).toFixed(1)} times the rate. Same rows for ${byCell.compared} points: ${byCell.sum === byBox.sum ? 'yes' : 'NO'}.`,
    '',
  ];
}

function faultsIn([byCell, byBox]: readonly AskingResult[]): string[] {
  return byCell.sum === byBox.sum ? [] : [`by cell and by box give other rows: ${byCell.sum} and ${byBox.sum}`];
}
