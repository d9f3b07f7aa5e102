import type { PersonalKind, Processing, SeenBy, TableContent } from './personal-data.ts';

function about(
  processing: Processing,
  seenBy: SeenBy,
  personal: Readonly<Record<string, PersonalKind>>,
  none = '',
): TableContent {
  return { processing, seenBy, personal, none: columns(none) };
}

/** Nothing about anybody. */
function impersonal(none: string): TableContent {
  return { processing: null, seenBy: null, personal: {}, none: columns(none) };
}

function columns(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

const OWNED = 'municipality owning_organisation visibility created_at revision';

/**
 * Every column of every table: which kind of personal data it holds, or none. A test holds this against the database, so
 * that a new column is judged before it lands.
 */
export const TABLE_CONTENT: Readonly<Record<string, TableContent>> = {
  people: about(
    'accounts',
    'own-organisation',
    { id: 'person', name: 'name', function: 'function', closed_at: 'moment' },
    'owning_organisation state created_at revision',
  ),
  accounts: about('accounts', 'self-and-administrators', {
    person_id: 'person',
    email: 'address',
    email_key: 'address',
    created_at: 'moment',
  }),
  invitations: about(
    'accounts',
    'administrators',
    {
      email: 'address',
      name: 'name',
      function: 'function',
      role: 'permission',
      area_kind: 'permission',
      area_code: 'permission',
      token_sha256: 'secret',
      created_by: 'person',
      created_at: 'moment',
      used_at: 'moment',
      renews_person: 'person',
    },
    'id owning_organisation expires_at withdrawn_at revision ends_second_factor',
  ),
  passwords: about('accounts', 'sign-in', { person_id: 'person', hash: 'secret', changed_at: 'moment' }),
  second_factors: about('accounts', 'sign-in', {
    person_id: 'person',
    sealed_secret: 'secret',
    created_at: 'moment',
    confirmed_at: 'moment',
    last_step: 'moment',
  }),
  recovery_codes: about('accounts', 'sign-in', {
    person_id: 'person',
    code_sha256: 'secret',
    created_at: 'moment',
    used_at: 'moment',
  }),
  sessions: about(
    'accounts',
    'sign-in',
    {
      person_id: 'person',
      token_sha256: 'secret',
      provider: 'provider',
      provider_session: 'provider',
      sealed_id_token: 'provider',
      device: 'device',
      created_at: 'moment',
      last_seen_at: 'moment',
      ended_at: 'moment',
    },
    'id how acr expires_at ended_why',
  ),
  oidc_links: about('accounts', 'sign-in', {
    issuer: 'provider',
    subject: 'provider',
    person_id: 'person',
    created_at: 'moment',
    last_sign_in_at: 'moment',
  }),
  oidc_requests: about(
    'accounts',
    'sign-in',
    { browser_sha256: 'secret', state: 'secret', nonce: 'secret', code_verifier: 'secret', created_at: 'moment' },
    'provider redirect_uri return_to expires_at',
  ),
  pending_sign_ins: about(
    'accounts',
    'sign-in',
    { token_sha256: 'secret', person_id: 'person', created_at: 'moment' },
    'expires_at',
  ),
  sign_in_delays: about(
    'accounts',
    'sign-in',
    { key_sha256: 'address', last_attempt_at: 'moment', next_attempt_at: 'moment' },
    'failures',
  ),

  role_grants: about(
    'permissions',
    'own-organisation',
    {
      person_id: 'person',
      role: 'permission',
      area_kind: 'permission',
      area_code: 'permission',
      valid_from: 'permission',
      valid_to: 'permission',
      granted_by: 'person',
      created_at: 'moment',
      withdrawn_at: 'moment',
      withdrawn_by: 'person',
    },
    'id owning_organisation revision',
  ),
  substitutes: about(
    'permissions',
    'own-organisation',
    {
      person_id: 'person',
      valid_from: 'permission',
      valid_to: 'permission',
      created_by: 'person',
      created_at: 'moment',
      withdrawn_at: 'moment',
      withdrawn_by: 'person',
    },
    'id owning_organisation role_grant_id revision',
  ),
  openings: about(
    'permissions',
    'own-organisation',
    { changed_by: 'person', changed_at: 'moment' },
    'owning_organisation record_type role opened revision',
  ),
  shares: about(
    'permissions',
    'both-organisations',
    { created_by: 'person', created_at: 'moment', withdrawn_at: 'moment', withdrawn_by: 'person' },
    'id owning_organisation to_organisation record_type record_id valid_to revision',
  ),
  handovers: about(
    'permissions',
    'own-organisation',
    { from_person: 'person', to_person: 'person', created_by: 'person', created_at: 'moment' },
    'id owning_organisation counts',
  ),

  audit_rows: about(
    'trail',
    'auditors',
    {
      actor: 'person',
      verb: 'act',
      record_type: 'act',
      record_id: 'act',
      count: 'act',
      outcome: 'act',
      at: 'moment',
    },
    'id owning_organisation reference transaction digest',
  ),
  audit_seals: impersonal('owning_organisation sequence row_id row_digest previous_digest digest sealed_at'),
  weedings: impersonal('id owning_organisation retention_class record_type count oldest newest days decision at by'),

  files: about(
    'uploads',
    'as-the-record',
    { name: 'content', created_by: 'person', created_at: 'moment' },
    'municipality id owning_organisation visibility media_type size_bytes sha256 revision published_at',
  ),
  file_pieces: about('uploads', 'as-the-record', { bytes: 'content' }, 'municipality file_id piece'),
  imports: about(
    'uploads',
    'as-the-record',
    {
      file_name: 'content',
      declaration: 'content',
      mapping: 'content',
      question: 'content',
      preview: 'content',
      created_by: 'person',
      created_at: 'moment',
      decided_at: 'moment',
    },
    'municipality id owning_organisation visibility kind state size_bytes sha256 file_id rejections_id same_as revision',
  ),
  import_requests: about(
    'traces',
    'nobody',
    { actor: 'person', created_at: 'moment' },
    'municipality key step import_id owning_organisation visibility revision',
  ),
  quarantined_requests: about(
    'review',
    'sender-and-reviewer',
    {
      held: 'content',
      submitted_by: 'person',
      reviewer: 'person',
      claimed_at: 'moment',
      created_at: 'moment',
      decided_at: 'moment',
    },
    'municipality id owning_organisation visibility route path found state outcome_status outcome_code revision',
  ),
  sources: impersonal(
    `id kind name name_key content_date licence complete_for import_id imported_at published_at ${OWNED}`,
  ),

  places: about(
    'traces',
    'as-the-record',
    { responsible_person: 'person' },
    `id code external_id name name_key municipality_from city_district city_district_from police_district
      police_district_from place_type uncertainty_metres boundary_version search_text source_id published_at ${OWNED}`,
  ),
  place_aliases: impersonal(`place_id alias alias_key origin ${OWNED}`),
  place_boundaries: impersonal(
    `place_id version kind polygons centre_east centre_north radius_metres min_east min_north max_east max_north cells
      area_square_metres source_id source_date recorded_at ${OWNED}`,
  ),
  areas: impersonal(`id kind code name polygons source_id ${OWNED}`),
  school_sites: impersonal(
    `id source_id code name municipality_from forms form_assumed status gone_at abroad register_east register_north
      register_cell east north cell uncertainty_metres pupils_count pupils_approximate organiser_type address ${OWNED}`,
  ),
  school_events: about(
    'traces',
    'as-the-record',
    { actor: 'person', at: 'moment' },
    `school_id id kind metres correction_kept source_name source_date import_id ${OWNED}`,
  ),
  position_corrections: about(
    'traces',
    'as-the-record',
    {
      source: 'content',
      recorded_by: 'person',
      recorded_at: 'moment',
      withdrawn_by: 'person',
      withdrawn_at: 'moment',
    },
    `school_id id east north uncertainty_metres date replaced_east replaced_north ${OWNED}`,
  ),

  organisations: impersonal('id name kind legal_status municipality created_at revision closed_at added_by'),
  place_registers: impersonal(OWNED),
  school_registers: impersonal(OWNED),
  place_codes: impersonal('only_row latest'),
  place_types: impersonal('code name_sv name_en created_at'),
  role_policies: impersonal('role record_type verb'),
  system_actors: impersonal('id name'),
  workspace: impersonal('only_row kind name identity created_at seeded_at'),
  platsbild_migrations: impersonal('number file sha256 applied_at'),
};
