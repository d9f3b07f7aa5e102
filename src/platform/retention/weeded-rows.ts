import type { RetentionClassName } from './retention-class.ts';

/**
 * Rows that are weeded, one entry a table and class. The order is the order of the work: what refers to a row goes before
 * it. The SQL stands here, said aloud, so that whoever decides can see what goes.
 */
export interface WeededRows {
  readonly class: RetentionClassName;
  readonly table: string;
  /** as the trail and the log of weedings name it */
  readonly recordType: string;
  /** SQL: from when the time of a row is counted; null as long as it does not run */
  readonly from: string;
  /** SQL: whose row it is; null for nobody's */
  readonly organisation: string;
  /** SQL: what is set instead of removing the row */
  readonly blank?: string;
}

const OWN = 'owning_organisation';
const OF_PERSON = '(select p.owning_organisation from people p where p.id = person_id)';
/** Nobody signs in to a closed account, nor to any account of a closed organisation. */
const CLOSED = `(select coalesce(p.closed_at, o.closed_at) from people p
  join organisations o on o.id = p.owning_organisation where p.id = person_id)`;
const NOBODYS = 'null::uuid';
/** A day that ends: the moment after it, in Sweden. */
const afterDay = (day: string): string => `((${day} + 1)::timestamp at time zone 'Europe/Stockholm')`;
const past = (moment: string): string => `case when ${moment} < now() then ${moment} end`;
const importOf = (column: 'file_id' | 'rejections_id', from: string): string =>
  `(select ${from} from imports i where i.municipality = files.municipality and i.${column} = files.id)`;
const UNDECIDED = `case when decided_at is null and state <> 'applying' then created_at end`;

export const WEEDED_ROWS: readonly WeededRows[] = [
  {
    class: 'undecided-import',
    table: 'files',
    recordType: 'file',
    from: importOf('file_id', `case when i.decided_at is null and i.state <> 'applying' then i.created_at end`),
    organisation: OWN,
  },
  {
    class: 'undecided-import',
    table: 'imports',
    recordType: 'import',
    from: UNDECIDED,
    organisation: OWN,
    blank: `state = 'discarded', decided_at = now(), file_id = null, question = null, revision = revision + 1`,
  },
  {
    class: 'import-report',
    table: 'files',
    recordType: 'file',
    from: importOf('rejections_id', 'i.decided_at'),
    organisation: OWN,
  },
  {
    class: 'import-report',
    table: 'imports',
    recordType: 'import',
    from: 'case when rejections_id is not null then decided_at end',
    organisation: OWN,
    blank: 'rejections_id = null, revision = revision + 1',
  },
  {
    class: 'undecided-review',
    table: 'quarantined_requests',
    recordType: 'quarantine',
    from: `case when state = 'waiting' then created_at end`,
    organisation: OWN,
    blank: `state = 'lapsed', held = null, claimed_at = null, decided_at = now(), revision = revision + 1`,
  },
  {
    class: 'decided-review',
    table: 'quarantined_requests',
    recordType: 'quarantine',
    from: 'decided_at',
    organisation: OWN,
  },
  { class: 'request-key', table: 'import_requests', recordType: 'request', from: 'created_at', organisation: OWN },
  {
    class: 'sign-in-attempt',
    table: 'sign_in_delays',
    recordType: 'signInAttempt',
    from: 'last_attempt_at',
    organisation: NOBODYS,
  },
  {
    class: 'sign-in-attempt',
    table: 'oidc_requests',
    recordType: 'signInAttempt',
    from: past('expires_at'),
    organisation: NOBODYS,
  },
  {
    class: 'sign-in-attempt',
    table: 'pending_sign_ins',
    recordType: 'signInAttempt',
    from: past('expires_at'),
    organisation: OF_PERSON,
  },
  {
    class: 'session',
    table: 'sessions',
    recordType: 'session',
    from: `coalesce(ended_at, ${past('expires_at')})`,
    organisation: OF_PERSON,
  },
  {
    class: 'invitation',
    table: 'invitations',
    recordType: 'invitation',
    from: `coalesce(used_at, withdrawn_at, ${past('expires_at')})`,
    organisation: OWN,
  },
  { class: 'account', table: 'recovery_codes', recordType: 'account', from: CLOSED, organisation: OF_PERSON },
  { class: 'account', table: 'second_factors', recordType: 'account', from: CLOSED, organisation: OF_PERSON },
  { class: 'account', table: 'passwords', recordType: 'account', from: CLOSED, organisation: OF_PERSON },
  { class: 'account', table: 'oidc_links', recordType: 'account', from: CLOSED, organisation: OF_PERSON },
  { class: 'account', table: 'accounts', recordType: 'account', from: CLOSED, organisation: OF_PERSON },
  {
    class: 'past-permission',
    table: 'substitutes',
    recordType: 'substitute',
    from: `coalesce(withdrawn_at, ${past(afterDay('valid_to'))})`,
    organisation: OWN,
  },
  {
    class: 'past-permission',
    table: 'role_grants',
    recordType: 'role',
    from: `case when not exists (select from substitutes s where s.role_grant_id = role_grants.id)
      then coalesce(withdrawn_at, ${past(afterDay('valid_to'))}) end`,
    organisation: OWN,
  },
  {
    class: 'past-permission',
    table: 'shares',
    recordType: 'share',
    from: `coalesce(withdrawn_at, ${past(afterDay('valid_to'))})`,
    organisation: OWN,
  },
  { class: 'past-permission', table: 'handovers', recordType: 'handover', from: 'created_at', organisation: OWN },
  {
    class: 'person',
    table: 'people',
    recordType: 'person',
    from: `case when name <> '-' then coalesce(closed_at,
      (select o.closed_at from organisations o where o.id = people.owning_organisation)) end`,
    organisation: OWN,
    blank: `name = '-', function = '-', revision = revision + 1`,
  },
];

/** The trail is weeded by a rule of its own: from its beginning, chain by chain, as far as its time is out. */
export const TRAIL_TABLE = 'audit_rows';
