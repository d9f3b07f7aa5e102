import { afterEach, beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { onEachServer } from '../../../test/support/database.ts';
import { MUNICIPALITY, openTrail, POLICE, type Trail } from '../../../test/support/trail.ts';
import { ANONYMOUS_ACTOR, SEALER_ACTOR, SIGN_IN_ACTOR, WEEDER_ACTOR, type ActorId } from '../database/actor.ts';
import { withClient } from '../database/connection.ts';
import { WORKSPACE_CHAIN } from './act.ts';
import { rowDigest, type AuditRow } from './audit-row.ts';
import { recordAct } from './record-act.ts';
import { withReference } from './request-reference.ts';

const ROWS = sql<AuditRow & { digest: string }>`
  select id, owning_organisation as organisation, actor, verb, record_type as "recordType", record_id as "recordId", count,
    outcome, at, reference, transaction::text as transaction, digest from audit_rows order by transaction, id`;
const PLACE = '01930000-0000-7000-8000-00000000d001';
const REQUEST = '01930000-0000-7000-8000-00000000d002';

onEachServer('the trail', (server) => {
  let trail: Trail;
  beforeEach(async () => {
    trail = await openTrail(server);
  });
  afterEach(() => trail.test.drop());
  const rowsFor = (actor: ActorId) => trail.database.inTransaction(actor, async (tx) => (await ROWS.execute(tx)).rows);

  test('a row says who, what, when and in which request, and its digest is the same here and in the database', async () => {
    await withReference(REQUEST, () => trail.act(trail.coordinator, { recordId: PLACE, count: 3, outcome: 'refused' }));
    await trail.act(trail.coordinator);
    const [full, bare] = await rowsFor(trail.municipalAuditor);
    expect(full).toMatchObject({
      organisation: MUNICIPALITY,
      actor: trail.coordinator,
      verb: 'change',
      recordType: 'place',
      recordId: PLACE,
      count: 3,
      outcome: 'refused',
      reference: REQUEST,
    });
    expect(Math.abs(full.at.getTime() - Date.now())).toBeLessThan(60_000);
    expect(bare).toMatchObject({ recordId: null, count: null, outcome: 'done' });
    expect([full, bare].map(rowDigest)).toEqual([full.digest, bare.digest]);
  });

  test('a row goes with its change: undone together', async () => {
    const failing = trail.database.inTransaction(trail.coordinator, async (tx) => {
      await recordAct(tx, { verb: 'change', recordType: 'place' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await rowsFor(SEALER_ACTOR)).toEqual([]);
  });

  test('auditors read their own organisation, and nobody else reads', async () => {
    await trail.act(trail.coordinator);
    await trail.act(trail.officer);
    await trail.act(ANONYMOUS_ACTOR);
    const chains = async (actor: ActorId) => (await rowsFor(actor)).map(({ organisation }) => organisation);
    expect(await chains(trail.municipalAuditor)).toEqual([MUNICIPALITY]);
    expect(await chains(trail.policeAuditor)).toEqual([POLICE]);
    for (const actor of [trail.coordinator, trail.officer, ANONYMOUS_ACTOR, SIGN_IN_ACTOR])
      expect(await chains(actor)).toEqual([]);
    expect(await chains(SEALER_ACTOR)).toEqual([MUNICIPALITY, POLICE, WORKSPACE_CHAIN]);
  });

  test('nobody writes as somebody else, or in the trail of others', async () => {
    const by = (actor: ActorId, organisation: string | null) => ({ by: { actor, organisation } });
    const refused = { code: '42501' };
    await expect(trail.act(trail.coordinator, by(trail.officer, POLICE))).rejects.toMatchObject(refused);
    const colleague = by(trail.municipalAuditor, MUNICIPALITY);
    await expect(trail.act(trail.coordinator, colleague)).rejects.toMatchObject(refused);
    await expect(trail.act(trail.coordinator, by(trail.coordinator, POLICE))).rejects.toMatchObject(refused);
    await expect(trail.act(trail.coordinator, by(trail.coordinator, null))).rejects.toMatchObject(refused);
    await expect(trail.act(ANONYMOUS_ACTOR, by(ANONYMOUS_ACTOR, POLICE))).rejects.toMatchObject(refused);
    await expect(trail.act(SIGN_IN_ACTOR, by(trail.officer, MUNICIPALITY))).rejects.toMatchObject(refused);
    await trail.act(SIGN_IN_ACTOR, { verb: 'sign-in', recordType: 'person', ...by(trail.officer, POLICE) });
    await trail.act(SIGN_IN_ACTOR, { verb: 'sign-in', outcome: 'refused', ...by(ANONYMOUS_ACTOR, null) });
    expect((await rowsFor(SEALER_ACTOR)).map(({ actor }) => actor)).toEqual([trail.officer, ANONYMOUS_ACTOR]);
  });

  test('nothing that is written is edited or taken away: not by the server, nor by the owner', async () => {
    await trail.act(trail.coordinator);
    await trail.seal();
    const statements = [
      `update audit_rows set verb = 'read'`,
      'delete from audit_rows',
      'truncate audit_rows',
      `update audit_seals set sealed_at = now()`,
      'delete from audit_seals',
      'truncate audit_seals',
    ];
    for (const statement of statements) {
      const byServer = withClient({ url: trail.test.appUrl }, async (client) => {
        await client.query(`begin; set local platsbild.actor = '${WEEDER_ACTOR}'`);
        await client.query(statement);
      });
      await expect(byServer, statement).rejects.toMatchObject({ code: '42501' });
      await expect(
        trail.asOwner((client) => client.query(statement)),
        statement,
      ).rejects.toMatchObject({ code: '23000' });
    }
    const young = trail.asOwner(async (client) => {
      await client.query(`begin; set local platsbild.actor = '${WEEDER_ACTOR}'`);
      await client.query('delete from audit_rows');
    });
    await expect(young).rejects.toMatchObject({ code: '23000' });
  });

  test('only the sealer lays seals', async () => {
    const values = `'${MUNICIPALITY}', 1, gen_random_uuid(), repeat('0', 64), repeat('0', 64), repeat('1', 64), now()`;
    for (const actor of [trail.coordinator, trail.municipalAuditor, WEEDER_ACTOR]) {
      const laying = trail.database.inTransaction(actor, (tx) =>
        sql.raw(`insert into audit_seals values (${values})`).execute(tx),
      );
      await expect(laying).rejects.toMatchObject({ code: '42501' });
    }
  });
});
