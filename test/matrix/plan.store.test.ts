import { sql, type KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorId } from '../../src/platform/database/actor.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import type { Tx } from '../../src/platform/database/database.ts';
import { cellsCovering, type Box } from '../../src/ground/geo/index.ts';
import { listSchoolsIn } from '../../src/rooms/schools/store/list-schools-near.ts';
import { createTestDatabase, onEachServer, type TestDatabase } from '../support/database.ts';
import { addOrganisation, addPerson } from '../support/people.ts';
import { fillSchools, ORGANISATIONS } from './many-schools.ts';

const ROWS = 60_000;
const BOX: Box = { minEast: 601_200, minNorth: 6_601_200, maxEast: 602_300, maxNorth: 6_602_300 };

onEachServer('a spatial read under policy', (server) => {
  let given: TestDatabase;
  const reader = actorId('01930000-0000-7000-8000-00000000bbbb');
  beforeAll(async () => {
    given = await createTestDatabase(server);
    for (const [at, id] of ORGANISATIONS.entries()) {
      const kind = 'municipality';
      await addOrganisation(given.ownerUrl, { id, name: `K${at}`, kind, legalStatus: 'authority' });
    }
    await addPerson(given.ownerUrl, {
      id: reader,
      organisation: ORGANISATIONS[0],
      roles: [{ role: 'safetyCoordinator' }],
    });
    await withClient({ url: given.ownerUrl }, (client) => fillSchools(client, ROWS, 20_000));
  });
  afterAll(() => given.drop());

  const asReader = <Value>(work: (tx: Tx) => Promise<Value>) => given.database.inTransaction(reader, work);

  test('scans no more than the cells that cover what is asked', async () => {
    const plan = await planOf(asReader, (tx) => listSchoolsIn(tx, BOX));
    const touched = rowsTouched(plan);
    const inCells = await withClient({ url: given.ownerUrl }, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        'select count(*) from school_sites where cell = any($1) or register_cell = any($1)',
        [cellsCovering(BOX)],
      );
      return rows[0].count;
    });
    expect(inCells).toBeGreaterThan(20);
    expect(touched).toBeLessThanOrEqual(inCells);
    expect(JSON.stringify(plan)).not.toContain('Seq Scan on school_sites');
  });

  test('reads the same rows as without the index, and none of another organisation', async () => {
    const found = await asReader((tx) => listSchoolsIn(tx, BOX));
    const plain = await withClient({ url: given.ownerUrl }, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select id from school_sites where owning_organisation = $1
          and register_east between $2 and $3 and register_north between $4 and $5`,
        [ORGANISATIONS[0], BOX.minEast, BOX.maxEast, BOX.minNorth, BOX.maxNorth],
      );
      return rows.map(({ id }) => id);
    });
    expect(plain.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id).toSorted()).toEqual(plain.toSorted());
  });

  test('the slow way, by the box alone, is caught: it reads every row that there is', async () => {
    const plan = await planOf(asReader, (tx) =>
      sql`select id from school_sites
        where register_east between ${BOX.minEast} and ${BOX.maxEast}
          and register_north between ${BOX.minNorth} and ${BOX.maxNorth}`.execute(tx),
    );
    expect(rowsTouched(plan)).toBe(ROWS);
  });
});

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
}

/** How the database really went about the statement that a reading sends. */
async function planOf(
  within: <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>,
  read: (tx: Tx) => Promise<unknown>,
): Promise<Node> {
  let plan: Node | undefined;
  const explain: KyselyPlugin = {
    transformQuery({ node }) {
      if (node.kind !== 'RawNode') throw new Error('Only statements as they are written can be explained here');
      const [first, ...rest] = node.sqlFragments;
      return { ...node, sqlFragments: [`explain (analyze, format json, timing off) ${first}`, ...rest] };
    },
    transformResult({ result }) {
      plan = (result.rows[0] as { 'QUERY PLAN': [{ Plan: Node }] })['QUERY PLAN'][0].Plan;
      return Promise.resolve({ ...result, rows: [] });
    },
  };
  await within((tx) => read(tx.withPlugin(explain)));
  if (plan === undefined) throw new Error('The reading sent no statement');
  return plan;
}

/** Rows of the table that were looked at, kept or not. */
function rowsTouched(node: Node): number {
  const own =
    node['Relation Name'] === 'school_sites'
      ? node['Actual Loops'] *
        (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0))
      : 0;
  return own + (node.Plans ?? []).reduce((sum, below) => sum + rowsTouched(below), 0);
}
