import { createHash } from 'node:crypto';

/** Whose rows they are. `serial` keeps the rows of one apart from each other's. */
export interface SampleOwner {
  readonly organisation: string;
  readonly person: string;
  /** somebody else of the same organisation */
  readonly colleague: string;
  /** another organisation, to share with */
  readonly partner: string;
}

type Row = Record<string, unknown>;
type Make = (owner: SampleOwner, serial: number) => Row;

const NOW = '2026-11-20T10:00:00Z';
const DIGEST = (words: string): string => createHash('sha256').update(words).digest('hex');

/** An id that is the same each time it is asked for. */
export function idOf(table: string, { organisation }: Pick<SampleOwner, 'organisation'>, serial: number): string {
  const hex = DIGEST(`${table} ${organisation} ${serial}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const owned = ({ organisation }: SampleOwner, municipality = '9901'): Row => ({
  municipality,
  owning_organisation: organisation,
});

/** One row of each table that can be somebody's, in an order in which each finds what it refers to. */
export const SAMPLE_ROWS: Readonly<Record<string, Make>> = {
  organisations: (owner, serial) => ({
    id: serial === 0 ? owner.organisation : idOf('organisations', owner, serial),
    name: 'Prov',
    kind: 'privateOwner',
    legal_status: 'private',
    added_by: owner.organisation,
  }),
  people: (owner, serial) => ({
    id: idOf('people', owner, serial),
    owning_organisation: owner.organisation,
    name: 'Prov Namn',
    function: 'Prov',
    created_at: NOW,
  }),
  role_grants: (owner, serial) => ({
    id: idOf('role_grants', owner, serial),
    owning_organisation: owner.organisation,
    person_id: owner.colleague,
    // One that may be asked to look at what others write.
    role: 'organisationAdministrator',
    area_kind: 'organisation',
    area_code: '',
    valid_from: '2020-01-01',
    granted_by: owner.person,
    created_at: NOW,
  }),
  substitutes: (owner, serial) => ({
    id: idOf('substitutes', owner, serial),
    owning_organisation: owner.organisation,
    role_grant_id: idOf('role_grants', owner, 0),
    person_id: owner.colleague,
    valid_from: '2020-01-01',
    valid_to: '2020-01-31',
    created_by: owner.person,
    created_at: NOW,
  }),
  quarantined_requests: (owner, serial) => ({
    ...owned(owner),
    id: idOf('quarantined_requests', owner, serial),
    submitted_by: owner.person,
    reviewer: owner.colleague,
    route: 'PUT /schools/:id/position',
    path: '/schools/1/position',
    found: [],
    held: {},
    created_at: NOW,
  }),
  openings: (owner, serial) => ({
    owning_organisation: owner.organisation,
    record_type: `prov${serial}`,
    role: 'auditor',
    opened: false,
    changed_by: owner.person,
    changed_at: NOW,
  }),
  invitations: (owner, serial) => ({
    id: idOf('invitations', owner, serial),
    owning_organisation: owner.organisation,
    token_sha256: DIGEST(`${owner.organisation} ${serial}`),
    email: 'prov@granvik.example',
    name: 'Prov Namn',
    function: 'Prov',
    role: 'auditor',
    area_kind: 'organisation',
    area_code: '',
    // Made by a colleague: what one has made oneself may be read whoever's it is.
    created_by: owner.colleague,
    created_at: NOW,
    expires_at: '2027-01-01T00:00:00Z',
  }),
  handovers: (owner, serial) => ({
    id: idOf('handovers', owner, serial),
    owning_organisation: owner.organisation,
    from_person: owner.person,
    to_person: owner.colleague,
    counts: {},
    created_by: owner.person,
    created_at: NOW,
  }),
  files: (owner, serial) => ({
    ...owned(owner),
    id: idOf('files', owner, serial),
    name: 'prov.csv',
    media_type: 'text/csv',
    size_bytes: 1,
    sha256: DIGEST('x'),
    created_by: owner.person,
  }),
  file_pieces: (owner, serial) => ({
    municipality: '9901',
    file_id: idOf('files', owner, 0),
    piece: serial,
    bytes: String.raw`\x78`,
  }),
  sources: (owner, serial) => ({
    ...owned(owner),
    id: idOf('sources', owner, serial),
    kind: 'places',
    name: `Prov ${serial}`,
    name_key: `prov ${serial}`,
    import_id: idOf('imports', owner, 0),
    imported_at: NOW,
    created_at: NOW,
  }),
  imports: (owner, serial) => ({
    ...owned(owner),
    id: idOf('imports', owner, serial),
    kind: 'places',
    state: 'refused',
    file_name: 'prov.csv',
    size_bytes: 1,
    sha256: DIGEST('x'),
    created_by: owner.person,
    created_at: NOW,
  }),
  import_requests: (owner, serial) => ({
    ...owned(owner),
    actor: owner.person,
    key: `prov ${serial}`,
    step: 'start',
    import_id: idOf('imports', owner, 0),
    created_at: NOW,
  }),
  place_registers: (owner) => ({ owning_organisation: owner.organisation }),
  school_registers: (owner) => ({ owning_organisation: owner.organisation }),
  areas: (owner, serial) => ({
    ...owned(owner),
    id: idOf('areas', owner, serial),
    kind: 'cityDistrict',
    code: '01',
    name: 'Prov',
    polygons: [],
    source_id: idOf('sources', owner, 0),
    created_at: NOW,
  }),
  places: (owner, serial) => ({
    ...owned(owner),
    id: idOf('places', owner, serial),
    code: `P-${parseInt(idOf('places', owner, serial).slice(0, 8), 16)}`,
    name: `Prov ${serial}`,
    name_key: `prov ${serial}`,
    municipality_from: 'file',
    city_district: 'Centrum',
    city_district_from: 'file',
    police_district_from: 'untold',
    boundary_version: 1,
    search_text: 'prov',
    source_id: idOf('sources', owner, 0),
    created_at: NOW,
  }),
  place_aliases: (owner, serial) => ({
    ...owned(owner),
    place_id: idOf('places', owner, 0),
    alias: `Annat ${serial}`,
    alias_key: `annat ${serial}`,
    origin: 'file',
    created_at: NOW,
  }),
  place_boundaries: (owner, serial) => ({
    ...owned(owner),
    place_id: idOf('places', owner, 0),
    version: serial + 1,
    kind: 'disc',
    centre_east: 600_000,
    centre_north: 6_700_000,
    radius_metres: 10,
    min_east: 0,
    min_north: 0,
    max_east: 1,
    max_north: 1,
    cells: '{1,2}',
    area_square_metres: 314,
    source_id: idOf('sources', owner, 0),
    recorded_at: NOW,
    created_at: NOW,
  }),
  school_sites: (owner, serial) => ({
    ...owned(owner),
    id: idOf('school_sites', owner, serial),
    source_id: idOf('sources', owner, 0),
    code: `9900${serial}`,
    name: 'Provskolan',
    municipality_from: 'file',
    forms: [],
    form_assumed: false,
    status: 'active',
    abroad: false,
    created_at: NOW,
  }),
  school_events: (owner, serial) => ({
    ...owned(owner),
    school_id: idOf('school_sites', owner, 0),
    id: idOf('school_events', owner, serial),
    at: NOW,
    kind: 'added',
    source_name: 'Prov',
    actor: owner.person,
    created_at: NOW,
  }),
  position_corrections: (owner, serial) => ({
    ...owned(owner),
    school_id: idOf('school_sites', owner, 0),
    id: idOf('position_corrections', owner, serial),
    east: 600_000,
    north: 6_700_000,
    uncertainty_metres: 5,
    source: 'Prov',
    date: '2026-01-02',
    recorded_at: NOW,
    recorded_by: owner.person,
    // Taken back: only one may be in force, and the tests add more.
    withdrawn_at: NOW,
    withdrawn_by: owner.person,
    created_at: NOW,
  }),
  shares: (owner, serial) => ({
    id: idOf('shares', owner, serial),
    owning_organisation: owner.organisation,
    to_organisation: owner.partner,
    record_type: 'place',
    record_id: idOf('places', owner, 0),
    created_by: owner.person,
    created_at: NOW,
    withdrawn_at: serial === 0 ? null : NOW,
    withdrawn_by: serial === 0 ? null : owner.person,
  }),
  audit_rows: (owner, serial) => ({
    id: idOf('audit_rows', owner, serial),
    owning_organisation: owner.organisation,
    actor: owner.person,
    verb: 'read',
    record_type: 'place',
    outcome: 'done',
    reference: idOf('audit_rows', owner, serial),
  }),
};

/** The statement that puts a row in, and its values. */
export function insertOf(table: string, row: Row): { text: string; values: unknown[] } {
  const columns = Object.keys(row).join(', ');
  const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`;
  return { text, values: [JSON.stringify(row)] };
}
