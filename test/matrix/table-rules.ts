import type { RecordType, Verb } from '../../src/rooms/access/index.ts';

/** Who may do something with the own organisation's rows of a table; nobody ever does it with another's. */
export type WhoMay =
  | 'nobody'
  /** whoever is asking, signed in or not */
  | 'everybody'
  /** whoever belongs to the organisation */
  | 'members'
  /** whose role's policy says so */
  | readonly [recordType: RecordType, verb: Verb];

export interface TableRule {
  readonly select: WhoMay;
  readonly insert: WhoMay;
  readonly update: WhoMay;
  readonly delete: WhoMay;
  /** parts of the system that may, beside people */
  readonly system?: readonly string[];
  /** rows that tell nothing of one organisation's work: others may read them too */
  readonly othersMayRead?: boolean;
}

const NONE = { select: 'nobody', insert: 'nobody', update: 'nobody', delete: 'nobody' } as const;
const CATALOGUE: TableRule = { ...NONE, select: 'everybody' };
const SIGN_IN: TableRule = { ...NONE, system: ['sign-in'] };

/**
 * Every table with who may do what. A table that is not here fails the run: whoever adds one says who may see it.
 * Rows of an organisation's own; what others may read of them by share, opening or publication is judged apart.
 */
export const TABLE_RULES: Readonly<Record<string, TableRule>> = {
  workspace: CATALOGUE,
  platsbild_migrations: CATALOGUE,
  system_actors: CATALOGUE,
  role_policies: CATALOGUE,
  place_types: { ...CATALOGUE, insert: 'everybody' },
  place_codes: NONE,

  organisations: {
    ...NONE,
    select: 'members',
    insert: ['organisation', 'create'],
    update: ['organisation', 'change'],
    system: ['start', 'sign-in', 'import-recovery', 'weeder', 'sealer'],
    othersMayRead: true,
  },
  // Without a role one still sees oneself.
  people: {
    ...NONE,
    select: 'members',
    insert: ['person', 'create'],
    update: ['person', 'change'],
    system: ['sign-in'],
  },
  role_grants: {
    ...NONE,
    select: 'members',
    insert: ['role', 'create'],
    update: ['role', 'change'],
    system: ['sign-in'],
  },
  substitutes: { ...NONE, select: 'members', insert: ['role', 'create'], update: ['role', 'change'] },
  openings: { ...NONE, select: ['opening', 'read'], insert: ['opening', 'change'], update: ['opening', 'change'] },
  shares: { ...NONE, select: ['share', 'read'], insert: ['share', 'create'], update: ['share', 'remove'] },
  invitations: {
    ...NONE,
    select: ['invitation', 'read'],
    insert: ['invitation', 'create'],
    update: ['invitation', 'remove'],
    system: ['sign-in'],
  },
  // What one has sent oneself, and may take back; whoever else is asked to look is judged apart.
  quarantined_requests: { ...NONE, select: 'members', insert: 'members', update: 'members' },
  handovers: { ...NONE, select: ['person', 'read'], insert: ['person', 'change'] },

  files: {
    select: ['file', 'read'],
    insert: ['file', 'create'],
    update: ['file', 'create'],
    delete: ['file', 'remove'],
  },
  file_pieces: { ...NONE, select: ['file', 'read'], insert: ['file', 'read'], delete: ['file', 'read'] },
  sources: { ...NONE, select: ['source', 'read'], insert: ['import', 'create'], update: ['import', 'create'] },
  imports: {
    ...NONE,
    select: ['import', 'read'],
    insert: ['import', 'create'],
    update: ['import', 'create'],
    system: ['import-recovery'],
  },
  import_requests: { ...NONE, select: 'members', insert: ['import', 'create'] },
  place_registers: {
    ...NONE,
    select: 'everybody',
    insert: ['import', 'create'],
    update: ['import', 'create'],
    othersMayRead: true,
  },
  school_registers: {
    ...NONE,
    select: 'everybody',
    insert: ['import', 'create'],
    update: ['school', 'change'],
    othersMayRead: true,
  },
  areas: { ...NONE, select: ['area', 'read'], insert: ['area', 'create'], delete: ['area', 'remove'] },
  places: { ...NONE, select: ['place', 'read'], insert: ['place', 'create'], update: ['place', 'change'] },
  place_aliases: { ...NONE, select: ['place', 'read'], insert: ['place', 'create'], delete: ['place', 'change'] },
  place_boundaries: { ...NONE, select: ['place', 'read'], insert: ['place', 'create'] },
  school_sites: { ...NONE, select: ['school', 'read'], insert: ['school', 'create'], update: ['school', 'change'] },
  school_events: { ...NONE, select: ['school', 'read'], insert: ['school', 'change'] },
  position_corrections: {
    ...NONE,
    select: ['school', 'read'],
    insert: ['school', 'change'],
    update: ['school', 'change'],
  },

  accounts: SIGN_IN,
  passwords: SIGN_IN,
  second_factors: SIGN_IN,
  recovery_codes: SIGN_IN,
  sessions: SIGN_IN,
  oidc_links: SIGN_IN,
  oidc_requests: SIGN_IN,
  pending_sign_ins: SIGN_IN,
  sign_in_delays: SIGN_IN,

  // Everybody writes what they do; only an auditor reads it.
  audit_rows: { ...NONE, select: ['audit', 'read'], insert: 'members', system: ['sealer'] },
  audit_seals: { ...NONE, select: ['audit', 'read'], system: ['sealer'] },
  weedings: { ...NONE, select: ['audit', 'read'] },
};
