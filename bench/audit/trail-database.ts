import { actorId, type ActorId } from '../../src/platform/database/actor.ts';
import { withClient, type ConnectionTarget } from '../../src/platform/database/connection.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { openWorkDatabase } from '../work-database.ts';

/** The embedded database as the product runs it, waiting for the disk, with some places and a long trail. */
export interface TrailDatabase extends AsyncDisposable {
  readonly database: Database;
  readonly owner: ConnectionTarget;
  readonly coordinator: ActorId;
  readonly organisation: string;
  readonly places: readonly string[];
  readonly municipality: string;
}

export const CLIENTS = 8;
const PLACES = 500;
const MUNICIPALITY = '9901';
const COORDINATOR = actorId('01930000-0000-7000-8000-00000000c001');

/** @param rows how many the trail has from the beginning, none of them sealed */
export async function openTrailDatabase(rows: number): Promise<TrailDatabase> {
  const work = await openWorkDatabase(MUNICIPALITY);
  const filled = await withClient(work.access.owner, async (client) => {
    const [{ id }] = (await client.query<{ id: string }>('select id from organisations')).rows;
    await client.query(FILL, [id, COORDINATOR, MUNICIPALITY]);
    await client.query(PLACES_SQL, [id, MUNICIPALITY, PLACES]);
    await client.query(`set platsbild.actor = '${COORDINATOR}'`);
    await client.query(TRAIL_SQL, [rows]);
    await client.query('vacuum analyze');
    const places = await client.query<{ id: string }>('select id from places order by id');
    return { organisation: id, places: places.rows.map((row) => row.id) };
  });
  const database = openDatabase(work.access.app, { connections: CLIENTS + 1 });
  return {
    ...filled,
    database,
    owner: work.access.owner,
    coordinator: COORDINATOR,
    municipality: MUNICIPALITY,
    async [Symbol.asyncDispose]() {
      await database.close();
      await work[Symbol.asyncDispose]();
    },
  };
}

const FILL = `
  with person as (
    insert into people (id, owning_organisation, name, function, created_at) values ($2, $1, 'Bench', 'Bench', now())
    returning id, owning_organisation),
  source as (
    insert into sources (id, municipality, owning_organisation, kind, name, name_key, import_id, imported_at, created_at)
    values ($1, $3, $1, 'places', 'Bench', 'bench', $1, now(), now()) returning id)
  insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
  select gen_random_uuid(), person.owning_organisation, person.id, 'safetyCoordinator', 'organisation', '', '2020-01-01',
    person.id, now()
  from person, source`;

const PLACES_SQL = `
  with made as (
    insert into places (municipality, id, owning_organisation, code, name, name_key, municipality_from, city_district_from,
      police_district_from, boundary_version, search_text, source_id, created_at)
    select $2, gen_random_uuid(), $1, 'P-' || lpad(n::text, 4, '0'), 'Plats ' || n, 'plats ' || n, 'file', 'untold', 'untold', 1,
      'plats ' || n, $1, now() from generate_series(1, $3) n returning id)
  insert into place_boundaries (municipality, place_id, version, kind, centre_east, centre_north, radius_metres, min_east,
    min_north, max_east, max_north, cells, area_square_metres, source_id, recorded_at, owning_organisation, created_at)
  select $2, id, 1, 'disc', 674000, 6580000, 50, 673950, 6579950, 674050, 6580050, '{1}', 7854, $1, now(), $1, now() from made`;

const TRAIL_SQL = `
  insert into audit_rows (id, verb, record_type, count, outcome, reference)
  select gen_random_uuid(), 'read', 'place', n, 'done', gen_random_uuid() from generate_series(1, $1) n`;
