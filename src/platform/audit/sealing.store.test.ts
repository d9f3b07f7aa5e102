import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../test/support/database.ts';
import { MUNICIPALITY, openTrail, POLICE, type Trail } from '../../../test/support/trail.ts';
import { openDatabase } from '../database/database.ts';
import { systemIds } from '../random.ts';
import { recordAct } from './record-act.ts';
import { sealRows } from './seal-rows.ts';
import { REST_MILLISECONDS, startSealer } from './sealer.ts';

const WRITER = new URL('../../../test/support/trail-writer.ts', import.meta.url).pathname;

onEachServer('sealing', (server) => {
  let trail: Trail;
  beforeEach(async () => {
    trail = await openTrail(server);
  });
  afterEach(() => trail.test.drop());

  const sealed = () =>
    trail.asOwner(async (client) => {
      const answer = await client.query<{ reference: string; place: number }>(
        `select r.reference, s.sequence as place from audit_seals s join audit_rows r on r.id = s.row_id order by 2`,
      );
      return new Map(answer.rows.map(({ reference, place }) => [reference, place]));
    });

  test('gives each organisation a chain of its own, without gaps, and seals nothing twice', async () => {
    for (const actor of [trail.coordinator, trail.officer, trail.coordinator]) await trail.act(actor);
    expect([await trail.seal(), await trail.seal()]).toEqual([3, 0]);
    await trail.act(trail.officer);
    expect(await trail.seal()).toBe(1);
    const chains = await trail.asOwner((client) =>
      client.query(`select owning_organisation as chain, array_agg(sequence::integer order by sequence) as places
        from audit_seals group by 1 order by 1`),
    );
    expect(chains.rows).toEqual([
      { chain: MUNICIPALITY, places: [1, 2] },
      { chain: POLICE, places: [1, 2] },
    ]);
    expect(await trail.verify()).toMatchObject({ chains: 2, seals: 4, young: 0, findings: [] });
  });

  test('8 writers and 2,000 rows: each sealed once, in the order in which the transactions ended', async () => {
    const database = openDatabase({ url: trail.test.appUrl }, { connections: 9 });
    const faults: unknown[] = [];
    const log = { line: () => undefined, fault: (_reference: string, error: unknown) => void faults.push(error) };
    const sealers = [1, 2].map(() => startSealer({ database, log, restMilliseconds: 3 }));
    const written: { reference: string; began: number; ended: number }[] = [];
    const write = async () => {
      for (let row = 0; row < 250; row++) {
        const reference = systemIds.newId();
        const began = performance.now();
        await database.inTransaction(trail.coordinator, (tx) =>
          recordAct(tx, { verb: 'change', recordType: 'place', reference }),
        );
        written.push({ reference, began, ended: performance.now() });
      }
    };
    await Promise.all([write(), write(), write(), write(), write(), write(), write(), write()]);
    await Promise.all(sealers.map((sealer) => sealer.close()));
    await database.close();
    const places = await sealed();
    expect([written.length, places.size, faults]).toEqual([2000, 2000, []]);
    expect([...places.values()]).toEqual(written.map((_, place) => place + 1));
    // Whichever ended before another began must stand before it: the latest end so far may not stand after.
    const inOrder = written.toSorted((a, b) => places.get(a.reference)! - places.get(b.reference)!);
    let latestBegan = 0;
    const turned = inOrder.filter(({ began, ended }) => {
      const isTurned = ended < latestBegan;
      latestBegan = Math.max(latestBegan, began);
      return isTurned;
    });
    expect(turned).toEqual([]);
    expect(await trail.verify()).toMatchObject({ chains: 1, seals: 2000, findings: [] });
  });

  test('an open transaction holds nobody up, and is sealed when it has ended', async () => {
    const written = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const open = trail.database.inTransaction(trail.coordinator, async (tx) => {
      await recordAct(tx, { verb: 'apply', recordType: 'import' });
      written.resolve();
      await end.promise;
    });
    await written.promise;
    await trail.act(trail.coordinator, { verb: 'correct', recordType: 'school' });
    const first = await sealRows(trail.database);
    expect(first.sealed).toBe(1);
    end.resolve();
    await open;
    expect(await sealRows(trail.database, first.sealedBefore)).toMatchObject({ sealed: 1 });
    const verbs = await trail.asOwner((client) =>
      client.query(`select r.verb from audit_seals s join audit_rows r on r.id = s.row_id order by s.sequence`),
    );
    expect(verbs.rows).toEqual([{ verb: 'correct' }, { verb: 'apply' }]);
  });

  test('goes on by itself, well within a second at a time', async () => {
    const log = { line: () => undefined, fault: () => undefined };
    const sealer = startSealer({ database: trail.database, log });
    const waitFor = async (rows: number) => {
      while ((await sealed()).size < rows) await pause(20);
    };
    await trail.act(trail.coordinator);
    await waitFor(1);
    await trail.act(trail.coordinator);
    await waitFor(2);
    await sealer.close();
    expect(REST_MILLISECONDS).toBeLessThanOrEqual(500);
    expect((await trail.verify()).seals).toBe(2);
  });

  test('rows of a database that was restored elsewhere are sealed, though their transactions are still to come here', async () => {
    await trail.act(trail.coordinator);
    await trail.seal();
    await trail.act(trail.coordinator);
    await trail.tamper(`update audit_rows r set transaction = '900000000', digest = audit_digest(
        row(r.id, r.owning_organisation, r.actor, r.verb, r.record_type, r.record_id, r.count, r.outcome, r.at, r.reference,
          '900000000'::xid8, r.digest)::audit_rows)
      where not exists (select from audit_seals s where s.row_id = r.id)`);
    const first = await sealRows(trail.database);
    expect(first.sealed).toBe(1);
    await trail.act(trail.coordinator);
    expect((await sealRows(trail.database, first.sealedBefore)).sealed).toBe(1);
    expect((await trail.verify()).findings).toEqual([]);
  });

  test.each([
    ['between commit and seal', 60_000],
    ['while it seals', 2],
  ])('a server killed %s loses no row: the next one seals what was confirmed', async (_when, rest) => {
    const words = ['--no-memory-protection-keys', WRITER, trail.test.appUrl, trail.coordinator, String(rest)];
    const writer = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    for await (const part of writer.stdout) {
      told += String(part);
      if (told.length > 40 * 37) break;
    }
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const confirmed = told.split('\n').slice(0, -1);
    await pause(100); // the database ends what the killed one had begun
    await trail.seal();
    const places = await sealed();
    expect(confirmed.length).toBeGreaterThanOrEqual(40);
    expect(confirmed.filter((reference) => !places.has(reference))).toEqual([]);
    expect((await trail.verify()).findings).toEqual([]);
  });

  test('heads are written when they have changed, and what fails is told once', async () => {
    const lines: string[] = [];
    const faults: string[] = [];
    const log = { line: (line: string) => void lines.push(line), fault: (where: string) => void faults.push(where) };
    await trail.act(trail.coordinator);
    const sealer = startSealer({ database: trail.database, log, restMilliseconds: 5, headsMilliseconds: 20 });
    while (lines.length === 0) await pause(5);
    await pause(50); // time to write it again, which it must not
    const before = lines.length;
    await trail.act(trail.officer);
    await sealer.close();
    expect([before, lines.length]).toEqual([1, 2]);
    expect(lines[0]).toMatch(new RegExp(`^audit-head ${MUNICIPALITY} 1 [0-9a-f]{64}$`));
    const away = openDatabase({ host: '/nowhere', port: 5432, user: 'nobody', database: 'none' });
    const lost = startSealer({ database: away, log, restMilliseconds: 2 });
    while (faults.length === 0) await pause(2);
    await pause(20); // time to say it again, which it must not
    await lost.close();
    await away.close();
    expect(faults).toEqual(['sealer']);
  });
});
