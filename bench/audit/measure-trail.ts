import { sql } from 'kysely';
import { connectRooms } from '../../src/apps/server/rooms.ts';
import { recordAct } from '../../src/platform/audit/record-act.ts';
import { sealRows } from '../../src/platform/audit/seal-rows.ts';
import { startSealer } from '../../src/platform/audit/sealer.ts';
import type { TrailDatabase as TrailToWrite } from '../../src/platform/audit/audit-requests.ts';
import { verifyTrail, type TrailReport } from '../../src/platform/audit/verify-trail.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import type { Tx } from '../../src/platform/database/database.ts';
import { createHttpServer } from '../../src/platform/http/http-server.ts';
import type { Caller } from '../../src/platform/http/caller.ts';
import { findCaller } from '../../src/rooms/access/server.ts';
import { systemIds } from '../../src/platform/random.ts';
import { ratesOf, type Rate } from './rates.ts';
import { CLIENTS, openTrailDatabase, type TrailDatabase } from './trail-database.ts';

export interface TrailFigures {
  readonly rows: number;
  readonly writes: Rate;
  readonly recordedWrites: Rate;
  readonly reads: Rate;
  readonly recordedReads: Rate;
  readonly sealedPerSecond: number;
  readonly verifiedPerSecond: number;
  /** from a row to its seal, while eight clients write; seconds */
  readonly wait: { readonly p50: number; readonly most: number };
  readonly faults: readonly string[];
}

const WRITES_WAITED_FOR = 4000;

/** @param rows how long the trail is when the measuring begins */
export async function measureTrail(rows: number, say: (line: string) => void): Promise<TrailFigures> {
  await using made = await openTrailDatabase(rows);
  say(`${rows} rows: seal`);
  const sealing = performance.now();
  const { sealed } = await sealRows(made.database);
  const sealedPerSecond = (sealed / (performance.now() - sealing)) * 1000;
  say(`${rows} rows: verify`);
  const { seals, findings, perSecond: verifiedPerSecond } = await verifyThrice(made);
  say(`${rows} rows: write`);
  const [writes, recordedWrites] = await ratesOf(
    CLIENTS,
    (turn) => changePlace(made, turn, async () => undefined),
    (turn) => changePlace(made, turn, (tx) => recordAct(tx, { verb: 'change', recordType: 'place' })),
  );
  say(`${rows} rows: read`);
  const [reads, recordedReads] = await readRates(made);
  await sealRows(made.database);
  say(`${rows} rows: wait for the seal`);
  const wait = await waitForSeals(made);
  const after = await withClient(made.owner, (client) => verifyTrail(client));
  const faults = [
    ...(sealed === rows && seals === rows ? [] : [`${sealed} sealed and ${seals} verified of ${rows}`]),
    ...[...findings, ...after.findings].map(({ code }) => `a trail that nobody touched: ${code}`),
  ];
  return { rows, writes, recordedWrites, reads, recordedReads, sealedPerSecond, verifiedPerSecond, wait, faults };
}

function changePlace(made: TrailDatabase, turn: number, also: (tx: Tx) => Promise<void>): Promise<void> {
  const { database, coordinator, municipality, places } = made;
  return database.inTransaction(coordinator, async (tx) => {
    const id = places[turn % places.length];
    await sql`update places set revision = revision + 1 where municipality = ${municipality} and id = ${id}`.execute(
      tx,
    );
    await also(tx);
  });
}

/** The middle of three times over the whole trail. */
async function verifyThrice(made: TrailDatabase): Promise<TrailReport & { readonly perSecond: number }> {
  const runs: (TrailReport & { readonly perSecond: number })[] = [];
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    const report = await withClient(made.owner, (client) => verifyTrail(client));
    runs.push({ ...report, perSecond: (report.seals / (performance.now() - began)) * 1000 });
  }
  return runs.toSorted((a, b) => a.perSecond - b.perSecond)[1];
}

/** `GET /places/:id` through the whole server; without the trail it is the same server with a trail that keeps nothing. */
async function readRates(made: TrailDatabase): Promise<[Rate, Rate]> {
  const without = await openServer(made, { inTransaction: () => Promise.resolve(undefined as never) });
  const withTrail = await openServer(made, made.database);
  const rates = await ratesOf(CLIENTS, without.readPlace, withTrail.readPlace);
  await Promise.all([without.close(), withTrail.close()]);
  return rates;
}

async function openServer({ database, coordinator, places }: TrailDatabase, trail: TrailToWrite) {
  const fault = (_reference: string, error: unknown) => void process.stderr.write(`${String(error)}\n`);
  const log = { line: () => undefined, fault };
  const workspace = { kind: 'work', name: 'Bench', identity: '', isSeeded: false } as const;
  const rooms = connectRooms({ database, workspace, clock: systemClock, ids: systemIds, log });
  const authenticate = (): Promise<Caller> => findCaller(database, coordinator, coordinator);
  const app = await createHttpServer({ ...rooms, log, requestsPerMinute: 10_000_000, authenticate, trail });
  return {
    readPlace: async (turn: number): Promise<void> => {
      const url = `/api/v1/places/${places[turn % places.length]}`;
      const { statusCode, body } = await app.inject({ url, headers: { host: 'localhost' } });
      if (statusCode !== 200) throw new Error(`${statusCode} ${body}`);
    },
    async close(): Promise<void> {
      await app.close();
      await rooms.endWork();
    },
  };
}

async function waitForSeals(made: TrailDatabase): Promise<{ p50: number; most: number }> {
  const { database, owner } = made;
  const log = { line: () => undefined, fault: () => undefined };
  const from = await withClient(
    owner,
    async (client) => (await client.query('select max(at) as at from audit_rows')).rows[0].at,
  );
  const sealer = startSealer({ database, log });
  let turn = 0;
  const client = async () => {
    while (turn < WRITES_WAITED_FOR)
      await changePlace(made, turn++, (tx) => recordAct(tx, { verb: 'change', recordType: 'place' }));
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await sealer.close();
  const { rows } = await withClient(owner, (client) =>
    client.query<{ p50: number; most: number }>(
      `select percentile_cont(0.5) within group (order by extract(epoch from s.sealed_at - r.at))::double precision as p50,
        max(extract(epoch from s.sealed_at - r.at))::double precision as most
      from audit_rows r join audit_seals s on s.row_id = r.id where r.at > $1`,
      [from],
    ),
  );
  return rows[0];
}
