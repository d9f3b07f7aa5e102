import type pg from 'pg';
import { WEEDER_ACTOR } from '../database/actor.ts';
import { WORKSPACE_CHAIN } from '../audit/act.ts';
import { systemIds } from '../random.ts';
import type { RetentionClassName } from './retention-class.ts';
import type { RetentionSettings } from './retention-settings.ts';
import { WEEDED_ROWS, type WeededRows } from './weeded-rows.ts';

/** Rows of one kind and one owner whose time is out. */
export interface Weeding {
  readonly class: RetentionClassName;
  readonly recordType: string;
  /** WORKSPACE_CHAIN for what belongs to no organisation */
  readonly organisation: string;
  readonly count: number;
  /** from when the time of the oldest and the newest was counted */
  readonly oldest: Date;
  readonly newest: Date;
}

/** What was found before it goes; `lastRow` of a trail is where its chain is weeded to. */
interface Due extends Omit<Weeding, 'class' | 'recordType'> {
  readonly lastRow?: string;
}

/**
 * Takes away what has been kept for its time: all of it or nothing. Each kind of each owner leaves a line in the log of
 * weedings and one in the trail: how many and how old, never what.
 * @param client connected as the owner of the database
 * @param options `dryRun`: does the very same and then undoes it, so that what it tells is what would be weeded
 */
export async function weed(
  client: pg.ClientBase,
  settings: RetentionSettings,
  options: { readonly dryRun: boolean },
): Promise<Weeding[]> {
  const run = systemIds.newId();
  const done: Weeding[] = [];
  await client.query('begin transaction isolation level repeatable read');
  try {
    await client.query(`set local platsbild.actor = '${WEEDER_ACTOR}'`);
    for (const rows of WEEDED_ROWS) done.push(...(await weedRows(client, settings, rows, run)));
    done.push(...(await weedTrail(client, settings, run)));
    await client.query(options.dryRun ? 'rollback' : 'commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  return done;
}

async function weedRows(
  client: pg.ClientBase,
  settings: RetentionSettings,
  rows: WeededRows,
  run: string,
): Promise<Weeding[]> {
  const { table, from, organisation, blank } = rows;
  const isDue = `(${from}) < now() - make_interval(days => $1)`;
  const days = [settings.days[rows.class]];
  const { rows: due } = await client.query<Due>(
    `select coalesce(organisation, '${WORKSPACE_CHAIN}') as organisation, count(*)::integer as count,
      min(counted) as oldest, max(counted) as newest
    from (select ${organisation} as organisation, ${from} as counted from ${table} where ${isDue}) due group by 1 order by 1`,
    days,
  );
  if (due.length === 0) return [];
  const act = blank === undefined ? `delete from ${table}` : `update ${table} set ${blank}`;
  const { rowCount } = await client.query(`${act} where ${isDue}`, days);
  const found = due.reduce((sum, { count }) => sum + count, 0);
  if (rowCount !== found) throw new Error(`${table}: ${found} rows were due and ${rowCount} were weeded`);
  return note(client, settings, rows, due, run);
}

async function weedTrail(client: pg.ClientBase, settings: RetentionSettings, run: string): Promise<Weeding[]> {
  const isDue = 's.sealed_at < now() - make_interval(days => $1)';
  const days = [settings.days.trail];
  const { rows: due } = await client.query<Due>(
    `select s.owning_organisation as organisation, count(*)::integer as count, min(r.at) as oldest, max(r.at) as newest,
      (array_agg(r.id order by s.sequence desc))[1] as "lastRow"
    from audit_seals s join audit_rows r on r.id = s.row_id where ${isDue} group by 1 order by 1`,
    days,
  );
  await client.query(`delete from audit_rows r using audit_seals s where r.id = s.row_id and ${isDue}`, days);
  return note(client, settings, { class: 'trail', recordType: 'audit' }, due, run);
}

async function note(
  client: pg.ClientBase,
  settings: RetentionSettings,
  of: Pick<WeededRows, 'class' | 'recordType'>,
  due: readonly Due[],
  run: string,
): Promise<Weeding[]> {
  for (const { organisation, count, oldest, newest, lastRow } of due) {
    const id = systemIds.newId();
    await client.query(
      `insert into weedings (id, owning_organisation, retention_class, record_type, count, oldest, newest, days, decision, at, by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(), $10)`,
      [
        id,
        organisation,
        of.class,
        of.recordType,
        count,
        oldest,
        newest,
        settings.days[of.class],
        settings.decision,
        WEEDER_ACTOR,
      ],
    );
    await client.query(
      `insert into audit_rows (id, owning_organisation, verb, record_type, record_id, count, outcome, reference)
      values ($1, $2, 'weed', $3, $4, $5, 'done', $6)`,
      [systemIds.newId(), organisation, of.recordType, lastRow ?? id, count, run],
    );
  }
  return due.map(({ lastRow: _lastRow, ...weeding }) => ({ class: of.class, recordType: of.recordType, ...weeding }));
}
