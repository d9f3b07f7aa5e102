import type pg from 'pg';
import { seededRandom, type Random } from '../../src/ground/random.ts';
import { insertOf } from './sample-rows.ts';

/** Organisations, people, places and what is between them, drawn by chance: facts alone, no rule. */
export interface Crowd {
  readonly organisations: readonly CrowdOrganisation[];
  readonly people: readonly CrowdPerson[];
  readonly places: readonly CrowdPlace[];
  readonly shares: readonly { readonly place: string; readonly to: string; readonly inForce: boolean }[];
  readonly openings: readonly { readonly owner: string; readonly role: string; readonly opened: boolean }[];
}

export interface CrowdOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly legalStatus: 'authority' | 'private';
}

export interface CrowdPerson {
  readonly id: string;
  readonly organisation: string;
  readonly closed: boolean;
  readonly roles: readonly {
    readonly role: string;
    readonly areaKind: string;
    readonly areaCode: string;
    readonly inForce: boolean;
  }[];
}

export interface CrowdPlace {
  readonly id: string;
  readonly code: string;
  readonly owner: string;
  readonly municipality: string;
  readonly cityDistrict: string | null;
  readonly policeDistrict: string | null;
  readonly level: 'public' | 'partner' | 'authority';
  readonly published: boolean;
  readonly east: number;
  readonly north: number;
}

const KINDS = ['municipality', 'districtAdministration', 'policeDistrict', 'region', 'privateOwner', 'association'];
const ROLES = [
  'safetyCoordinator',
  'communityPolice',
  'regionalCoordinator',
  'partnerMember',
  'outreachWorker',
  'auditor',
  'organisationAdministrator',
];
const AREAS = [
  ['organisation', ''],
  ['county', '99'],
  ['county', '01'],
  ['municipality', '9901'],
  ['municipality', '9902'],
  ['cityDistrict', '9901/Centrum'],
  ['cityDistrict', '9902/Centrum'],
  ['policeDistrict', 'LPO Norr'],
] as const;

/** @param size how many people; places and organisations follow */
export function drawCrowd(seed: number, size: number): Crowd {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  const id = (what: number, at: number): string =>
    `0193${String(seed % 10_000).padStart(4, '0')}-0000-7000-8000-00${what}${String(at).padStart(9, '0')}`;
  const organisations = KINDS.map((kind, at) => {
    const legalStatus = at < 4 ? ('authority' as const) : ('private' as const);
    return { id: id(1, at), kind, legalStatus };
  });
  const places = Array.from({ length: size * 3 }, (_, at) => drawPlace(random, id(3, at), at, pick(organisations).id));
  return {
    organisations,
    places,
    people: Array.from({ length: size }, (_, at) => ({
      id: id(2, at),
      organisation: organisations[at % organisations.length].id,
      closed: random() < 0.1,
      roles: Array.from({ length: Math.floor(random() * 3) }, () => {
        const [areaKind, areaCode] = pick(AREAS);
        return { role: pick(ROLES), areaKind, areaCode, inForce: random() < 0.85 };
      }),
    })),
    shares: places
      .map(({ id: place, owner }) => ({ place, owner, to: pick(organisations).id, inForce: random() < 0.7 }))
      .filter(({ owner, to }) => owner !== to && random() < 0.6),
    openings: organisations.flatMap(({ id: owner }) =>
      ROLES.filter(() => random() < 0.4).map((role) => ({ owner, role, opened: random() < 0.8 })),
    ),
  };
}

function drawPlace(random: Random, id: string, at: number, owner: string): CrowdPlace {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  return {
    id,
    code: `P-${1000 + at}`,
    owner,
    municipality: pick(['9901', '9902', '0180', '0000']),
    cityDistrict: pick(['Centrum', 'Norr', null]),
    policeDistrict: pick(['LPO Norr', 'LPO Syd', null]),
    level: pick(['public', 'partner', 'authority']),
    published: random() < 0.5,
    // Never on the grid that readers of a wider level are shown.
    east: 600_003.7 + Math.floor(random() * 20_000) * 10,
    north: 6_700_001.3 + Math.floor(random() * 20_000) * 10,
  };
}

/** Puts a crowd into a database, as its owner does. */
export async function keepCrowd(client: pg.Client, crowd: Crowd): Promise<void> {
  const put = async (table: string, row: Record<string, unknown>) => {
    const { text, values } = insertOf(table, row);
    await client.query(text, values);
  };
  const at = '2026-11-20T10:00:00Z';
  for (const { id, kind, legalStatus } of crowd.organisations) {
    await put('organisations', { id, name: `Organisation ${kind}`, kind, legal_status: legalStatus });
    await put('sources', sourceOf(id, at));
  }
  for (const { id, organisation, closed, roles } of crowd.people) {
    const state = closed ? 'closed' : 'active';
    await put('people', {
      id,
      owning_organisation: organisation,
      name: 'Prov',
      function: 'Prov',
      state,
      created_at: at,
    });
    for (const [serial, { role, areaKind, areaCode, inForce }] of roles.entries()) {
      await put('role_grants', {
        id: `${id.slice(0, 24)}${serial}${id.slice(25)}`,
        owning_organisation: organisation,
        person_id: id,
        role,
        area_kind: areaKind,
        area_code: areaCode,
        valid_from: '2020-01-01',
        valid_to: inForce ? null : '2020-12-31',
        granted_by: id,
        created_at: at,
      });
    }
  }
  for (const place of crowd.places) await keepPlace(put, place, at);
  for (const [serial, { place, to, inForce }] of crowd.shares.entries()) {
    const { owner } = crowd.places.find(({ id }) => id === place)!;
    await put('shares', {
      id: `0193ffff-0000-7000-8000-${String(serial).padStart(12, '0')}`,
      owning_organisation: owner,
      to_organisation: to,
      record_type: 'place',
      record_id: place,
      valid_to: inForce || serial % 2 === 0 ? null : '2020-12-31',
      withdrawn_at: inForce || serial % 2 === 1 ? null : at,
      withdrawn_by: inForce || serial % 2 === 1 ? null : owner,
      created_by: owner,
      created_at: at,
    });
  }
  for (const { owner, role, opened } of crowd.openings) {
    await put('openings', {
      owning_organisation: owner,
      record_type: 'place',
      role,
      opened,
      changed_by: owner,
      changed_at: at,
    });
  }
}

function sourceOf(organisation: string, at: string): Record<string, unknown> {
  return {
    id: organisation,
    owning_organisation: organisation,
    kind: 'places',
    name: 'Lista',
    name_key: 'lista',
    import_id: organisation,
    imported_at: at,
    created_at: at,
    municipality: '0000',
  };
}

async function keepPlace(
  put: (table: string, row: Record<string, unknown>) => Promise<void>,
  place: CrowdPlace,
  at: string,
): Promise<void> {
  const owned = { municipality: place.municipality, owning_organisation: place.owner, created_at: at };
  await put('places', {
    ...owned,
    id: place.id,
    visibility: place.level,
    published_at: place.published ? at : null,
    code: place.code,
    name: `Plats ${place.code}`,
    name_key: `plats ${place.code}`,
    municipality_from: 'file',
    city_district: place.cityDistrict,
    city_district_from: 'file',
    police_district: place.policeDistrict,
    police_district_from: 'file',
    boundary_version: 1,
    search_text: `plats ${place.code.toLowerCase()}`,
    source_id: place.owner,
  });
  await put('place_boundaries', {
    ...owned,
    place_id: place.id,
    version: 1,
    kind: 'disc',
    centre_east: place.east,
    centre_north: place.north,
    radius_metres: 33,
    min_east: place.east - 33,
    min_north: place.north - 33,
    max_east: place.east + 33,
    max_north: place.north + 33,
    cells: '{1}',
    area_square_metres: 3421,
    source_id: place.owner,
    recorded_at: at,
  });
}
