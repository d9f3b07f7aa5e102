import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../test/support/database.ts';
import { MUNICIPALITY, openTrail, POLICE, type Trail } from '../../../test/support/trail.ts';
import { SEALER_ACTOR } from '../database/actor.ts';
import { listHeads, type Head } from './heads.ts';
import { rowDigest, type AuditRow } from './audit-row.ts';
import { sealDigest } from './seal.ts';

const rowAt = (sequence: number, chain = MUNICIPALITY) =>
  `(select row_id from audit_seals where owning_organisation = '${chain}' and sequence = ${sequence})`;
const sealAt = (sequence: number, chain = MUNICIPALITY) =>
  `owning_organisation = '${chain}' and sequence = ${sequence}`;
const OLD_ROW = `
  insert into audit_rows (id, owning_organisation, actor, verb, record_type, outcome, at, reference, transaction, digest)
  select gen_random_uuid(), owning_organisation, actor, verb, record_type, outcome, at - interval '40 days', reference,
    '5', repeat('a', 64) from audit_rows where id = ${rowAt(2)}`;

onEachServer('a trail that somebody has tampered with', (server) => {
  let trail: Trail;
  beforeEach(async () => {
    trail = await openTrail(server);
    for (let row = 1; row <= 6; row++) await trail.act(trail.coordinator, { recordId: POLICE, count: row });
    for (let row = 1; row <= 4; row++) await trail.act(trail.officer, { recordId: MUNICIPALITY, count: 10 + row });
    await trail.seal();
    expect((await trail.verify()).findings).toEqual([]);
  });
  afterEach(() => trail.test.drop());
  const idAt = async (sequence: number) =>
    (await trail.asOwner((client) => client.query<{ row_id: string }>(`select ${rowAt(sequence)} as row_id`))).rows[0]
      .row_id;
  const findings = async (options = {}) =>
    (await trail.verify(options)).findings.map(({ code, organisation, sequence }) => [code, organisation, sequence]);
  const heads = () => trail.database.inTransaction(SEALER_ACTOR, listHeads, { readOnly: true });

  test.each([
    ['actor', `'01930000-0000-7000-8000-000000000b01'`],
    ['verb', `'read'`],
    ['record_type', `'school'`],
    ['record_id', `gen_random_uuid()`],
    ['record_id', 'null'],
    ['count', '77'],
    ['count', 'null'],
    ['outcome', `'refused'`],
    ['at', `at + interval '1 millisecond'`],
    ['reference', 'gen_random_uuid()'],
    ['transaction', `'7'`],
    ['digest', `repeat('a', 64)`],
  ])('an edited %s (%s) is found, with the row', async (column, value) => {
    const id = await idAt(3);
    await trail.tamper(`update audit_rows set ${column} = ${value} where id = '${id}'`);
    const [finding, ...more] = (await trail.verify()).findings;
    expect(finding).toMatchObject({ code: 'row-edited', organisation: MUNICIPALITY, sequence: 3, rowId: id });
    expect(more).toEqual([]);
  });

  test('an edited row whose digest was made anew is found by its seal', async () => {
    await trail.tamper(
      `update audit_rows set count = 77 where id = ${rowAt(3)}`,
      `update audit_rows r set digest = audit_digest(r) where id = ${rowAt(3)}`,
    );
    expect(await findings()).toEqual([['row-edited', MUNICIPALITY, 3]]);
  });

  test('an id that was exchanged is a deleted row and one without a seal', async () => {
    await trail.tamper(`update audit_rows set id = gen_random_uuid() where id = ${rowAt(3)}`);
    expect(await findings({ unsealedSeconds: 0 })).toEqual([
      ['row-deleted', MUNICIPALITY, 3],
      ['row-unsealed', MUNICIPALITY, null],
    ]);
  });

  test('a deleted row is found, with its place in the chain', async () => {
    const id = await idAt(4);
    await trail.tamper(`delete from audit_rows where id = '${id}'`);
    const report = await trail.verify();
    expect(report.findings).toMatchObject([
      { code: 'row-deleted', organisation: MUNICIPALITY, sequence: 4, rowId: id },
    ]);
    expect(report.weeded).toBe(0);
  });

  test('a row that was deleted with its seal leaves a gap', async () => {
    await trail.tamper(`delete from audit_rows where id = ${rowAt(4)}`, `delete from audit_seals where ${sealAt(4)}`);
    expect(await findings()).toEqual([['seal-missing', MUNICIPALITY, 4]]);
  });

  test('a gap that was closed by counting anew is found where the chain breaks', async () => {
    await trail.tamper(
      `delete from audit_rows where id = ${rowAt(4)}`,
      `delete from audit_seals where ${sealAt(4)}`,
      `update audit_seals set sequence = 4 where ${sealAt(5)}`,
      `update audit_seals set sequence = 5 where ${sealAt(6)}`,
    );
    expect(await findings()).toEqual([
      ['seal-out-of-order', MUNICIPALITY, 4],
      ['seal-edited', MUNICIPALITY, 5],
    ]);
  });

  test('two seals in each other’s place are found, and so is what comes after', async () => {
    await trail.tamper(
      `update audit_seals set sequence = 99 where ${sealAt(2)}`,
      `update audit_seals set sequence = 2 where ${sealAt(3)}`,
      `update audit_seals set sequence = 3 where ${sealAt(99)}`,
    );
    expect((await findings()).map(([code, , sequence]) => [code, sequence])).toEqual([
      ['seal-out-of-order', 2],
      ['seal-out-of-order', 3],
      ['seal-out-of-order', 4],
    ]);
  });

  test('an old row that was put in and has no seal is found', async () => {
    await trail.tamper(OLD_ROW);
    expect(await trail.verify()).toMatchObject({
      young: 0,
      findings: [{ code: 'row-unsealed', organisation: MUNICIPALITY, sequence: null, rowId: expect.any(String) }],
    });
  });

  test('an old row that the sealer then sealed is edited, or counted as sealed late', async () => {
    await trail.tamper(OLD_ROW);
    await trail.seal();
    expect(await findings()).toEqual([['row-edited', MUNICIPALITY, 7]]);
    await trail.tamper(OLD_ROW, `update audit_rows r set digest = audit_digest(r) where transaction = '5'`);
    await trail.seal();
    expect(await trail.verify()).toMatchObject({ sealedLate: 2, findings: [{ code: 'row-edited', sequence: 7 }] });
  });

  test('a row that is not old yet may lack its seal', async () => {
    await trail.act(trail.coordinator);
    expect(await trail.verify()).toMatchObject({ young: 1, findings: [] });
    expect(await findings({ unsealedSeconds: 0 })).toEqual([['row-unsealed', MUNICIPALITY, null]]);
  });

  test.each([
    ['row_id', 'gen_random_uuid()', ['seal-edited', 'row-deleted']],
    ['row_digest', `repeat('a', 64)`, ['seal-edited', 'row-edited']],
    ['previous_digest', `repeat('a', 64)`, ['seal-out-of-order']],
    ['digest', `repeat('a', 64)`, ['seal-edited']],
    ['sealed_at', `sealed_at + interval '1 second'`, ['seal-edited']],
  ])('an edited %s of a seal is found', async (column, value, codes) => {
    await trail.tamper(`update audit_seals set ${column} = ${value} where ${sealAt(3)}`);
    expect(await findings()).toEqual(codes.map((code) => [code, MUNICIPALITY, 3]));
  });

  test('a seal that was put into another chain is found there', async () => {
    await trail.tamper(`update audit_seals set owning_organisation = '${POLICE}', sequence = 5 where ${sealAt(6)}`);
    expect(await findings()).toEqual([
      ['seal-out-of-order', POLICE, 5],
      ['row-in-other-chain', POLICE, 5],
    ]);
  });

  test('rows that have changed organisations are found in both chains', async () => {
    await trail.tamper(
      `update audit_rows set owning_organisation = '${POLICE}' where id = ${rowAt(2)}`,
      `update audit_rows set owning_organisation = '${MUNICIPALITY}' where id = ${rowAt(3, POLICE)}`,
    );
    expect(await findings()).toEqual([
      ['row-in-other-chain', MUNICIPALITY, 2],
      ['row-in-other-chain', POLICE, 3],
    ]);
  });

  test('a chain that was cut at its end is whole in itself, and found by the heads that were kept', async () => {
    const kept = await heads();
    await trail.tamper(
      `delete from audit_rows where id in (${rowAt(5)}, ${rowAt(6)})`,
      `delete from audit_seals where owning_organisation = '${MUNICIPALITY}' and sequence > 4`,
    );
    expect(await findings()).toEqual([]);
    expect(await findings({ heads: kept })).toEqual([['head-missing', MUNICIPALITY, 6]]);
    for (let row = 0; row < 3; row++) await trail.act(trail.coordinator);
    await trail.seal();
    expect(await findings({ heads: kept })).toEqual([['head-differs', MUNICIPALITY, 6]]);
  });

  test('a whole chain that was made anew, or taken away, is found by the heads that were kept', async () => {
    const kept = await heads();
    await makeAnew(trail, 3);
    expect(await findings()).toEqual([]);
    expect(await findings({ heads: kept })).toEqual([['head-differs', MUNICIPALITY, 6]]);
    await trail.tamper('delete from audit_rows', 'delete from audit_seals');
    expect(await findings({ heads: kept })).toEqual([
      ['head-missing', MUNICIPALITY, 6],
      ['head-missing', POLICE, 4],
    ]);
  });

  test('heads that were kept earlier are found in a chain that has grown since', async () => {
    const kept = await heads();
    await trail.act(trail.coordinator);
    await trail.seal();
    const [grown] = await heads();
    expect([kept[0].sequence, grown.sequence]).toEqual([6, 7]);
    expect(await trail.verify({ heads: [...kept, grown] satisfies Head[] })).toMatchObject({
      headsFound: 3,
      findings: [],
    });
  });

  test.each([
    ['alter table audit_rows disable trigger trail_is_not_edited', 'trail_is_not_edited'],
    ['drop trigger seals_are_not_emptied on audit_seals', 'seals_are_not_emptied'],
    ['alter table audit_seals disable row level security', 'row level security: audit_seals'],
  ])('a guard that was taken away is found: %s', async (statement, seen) => {
    await trail.asOwner((client) => client.query(statement));
    expect((await trail.verify()).findings).toMatchObject([{ code: 'guard-off', seen }]);
  });
});

/** As somebody would who has the database and this code: edits a row, and seals the chain anew from there on. */
async function makeAnew(trail: Trail, from: number): Promise<void> {
  const rows = await trail.asOwner(async (client) => {
    const answer = await client.query<AuditRow & { sequence: number; sealedAt: Date; previousDigest: string }>(
      `select r.id, r.owning_organisation as organisation, r.actor, r.verb, r.record_type as "recordType",
        r.record_id as "recordId", r.count, r.outcome, r.at, r.reference, r.transaction::text as transaction,
        s.sequence, s.sealed_at as "sealedAt", s.previous_digest as "previousDigest"
      from audit_seals s join audit_rows r on r.id = s.row_id
      where s.owning_organisation = '${MUNICIPALITY}' and s.sequence >= ${from} order by s.sequence`,
    );
    return answer.rows;
  });
  let { previousDigest } = rows[0];
  for (const row of rows) {
    const ofRow = rowDigest({ ...row, count: 99 });
    const { sequence, sealedAt, organisation, id: rowId } = row;
    const digest = sealDigest({ organisation, sequence, rowId, rowDigest: ofRow, previousDigest, sealedAt });
    await trail.tamper(
      `update audit_rows set count = 99, digest = '${ofRow}' where id = '${rowId}'`,
      `update audit_seals set row_digest = '${ofRow}', previous_digest = '${previousDigest}', digest = '${digest}'
        where ${sealAt(sequence)}`,
    );
    previousDigest = digest;
  }
}
