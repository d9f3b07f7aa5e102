-- Who may see and do what. Organisations, people and what they may are small and the same everywhere: not distributed by
-- municipality. `0008-row-level-security.sql` makes the rules of this file hold for every table.

-- The kinds of organisation, in the field's own words.
alter table organisations drop constraint organisations_kind_check;
update organisations set kind = case kind
  when 'police' then 'policeDistrict'
  when 'state-authority' then 'otherAuthority'
  when 'school-operator' then 'school'
  when 'property-owner' then 'privateOwner'
  when 'business' then 'privateOwner'
  when 'other' then 'otherAuthority'
  else kind end;
alter table organisations add constraint organisations_kind_check check (kind in (
  'municipality', 'districtAdministration', 'policeDistrict', 'region', 'analyst', 'school', 'privateOwner', 'association',
  'otherAuthority'
));
-- A school or an analyst may be either; the others are what they are.
alter table organisations add constraint organisations_status_fits_kind check (
  case when kind in ('privateOwner', 'association') then legal_status = 'private'
    when kind in ('school', 'analyst') then true
    else legal_status = 'authority' end
);
-- Closed: its people cannot sign in and nobody sees it in a list of who to share with; its records stay.
alter table organisations add column closed_at timestamptz;

-- Accounts, and nothing more: name, organisation, function.
-- app: select, insert, update on people
create table people (
  id uuid primary key,
  owning_organisation uuid not null references organisations (id),
  name text not null check (name <> ''),
  function text not null check (function <> ''),
  state text not null default 'active' check (state in ('active', 'closed')),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0)
);
create index people_organisation on people (owning_organisation);

-- Parts of the system that act without a person. Each stands by name in the policies that let it in.
-- app: select on system_actors
create table system_actors (
  id uuid primary key,
  name text not null unique check (name ~ '^[a-z]+(-[a-z]+)*$')
);
insert into system_actors (id, name) values
  ('00000000-0000-7000-8000-000000000001', 'start'),
  ('00000000-0000-7000-8000-000000000003', 'sign-in'),
  ('00000000-0000-7000-8000-000000000004', 'sealer'),
  ('00000000-0000-7000-8000-000000000005', 'import-recovery'),
  ('00000000-0000-7000-8000-000000000006', 'weeder');

-- What a role may do with which records: written as sentences in each room's domain/policy.ts, and put here at every start.
-- app: select on role_policies
create table role_policies (
  role text not null,
  record_type text not null,
  verb text not null check (verb in ('read', 'create', 'change', 'remove')),
  primary key (role, record_type, verb)
);

-- A role that a person holds for an area. Never edited: withdrawn, and given anew.
-- app: select, insert, update on role_grants
create table role_grants (
  id uuid primary key,
  owning_organisation uuid not null references organisations (id),
  person_id uuid not null references people (id),
  role text not null check (role <> ''),
  -- organisation: all that the own organisation owns, and nothing of others.
  area_kind text not null check (area_kind in ('organisation', 'cityDistrict', 'policeDistrict', 'municipality', 'county')),
  -- 0180/Norrmalm, a police district's name, 0180, 01; empty for the organisation.
  area_code text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  granted_by uuid not null,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  revision integer not null default 1 check (revision > 0),
  check ((area_kind = 'organisation') = (area_code = '')),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index role_grants_person on role_grants (person_id) where withdrawn_at is null;

-- Who acts in a role between two dates, both counted.
-- app: select, insert, update on substitutes
create table substitutes (
  id uuid primary key,
  owning_organisation uuid not null references organisations (id),
  role_grant_id uuid not null references role_grants (id),
  person_id uuid not null references people (id),
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  created_by uuid not null,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  revision integer not null default 1 check (revision > 0),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index substitutes_person on substitutes (person_id) where withdrawn_at is null;

-- What an owner has opened to a role of others in their areas, or closed. Without a row the default of
-- opened_by_default() holds.
-- app: select, insert, update on openings
create table openings (
  owning_organisation uuid not null references organisations (id),
  record_type text not null check (record_type <> ''),
  role text not null check (role <> ''),
  opened boolean not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (owning_organisation, record_type, role)
);

-- One record shown to one other organisation, by an act of its owner. Never edited: withdrawn, and shared anew.
-- app: select, insert, update on shares
create table shares (
  id uuid primary key,
  owning_organisation uuid not null references organisations (id),
  to_organisation uuid not null references organisations (id) check (to_organisation <> owning_organisation),
  record_type text not null check (record_type <> ''),
  record_id uuid not null,
  valid_to date,
  created_by uuid not null,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  revision integer not null default 1 check (revision > 0),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index shares_in_force on shares (to_organisation, record_type, record_id) where withdrawn_at is null;
create index shares_of_record on shares (record_type, record_id);

-- A link that makes an account: valid once and for a time. The link itself is not kept, only its digest.
-- app: select, insert, update on invitations
create table invitations (
  id uuid primary key,
  owning_organisation uuid not null references organisations (id),
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  email text not null check (email <> ''),
  name text not null check (name <> ''),
  function text not null check (function <> ''),
  role text not null check (role <> ''),
  area_kind text not null check (area_kind in ('organisation', 'cityDistrict', 'policeDistrict', 'municipality', 'county')),
  area_code text not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  revision integer not null default 1 check (revision > 0),
  check ((area_kind = 'organisation') = (area_code = ''))
);
create index invitations_organisation on invitations (owning_organisation, created_at desc);

-- All of a person's work, given to another in one act.
-- app: select, insert on handovers
create table handovers (
  id uuid primary key,
  owning_organisation uuid not null references organisations (id),
  from_person uuid not null references people (id),
  to_person uuid not null references people (id) check (to_person <> from_person),
  -- How many of each kind: {"place": 3, "role": 1}.
  counts jsonb not null,
  created_by uuid not null,
  created_at timestamptz not null
);

-- What the public may see is published by an act; who answers for a place is a person of its owner.
alter table places add column published_at timestamptz, add column responsible_person uuid references people (id);
alter table sources add column published_at timestamptz;
alter table files add column published_at timestamptz;

-- Several organisations keep places, so a code is counted over all of them: P-0042 is one place, whoever asks.
-- app: nothing on place_codes
create table place_codes (
  only_row boolean primary key default true check (only_row),
  latest integer not null check (latest >= 0)
);
insert into place_codes (latest) select coalesce(max(latest_code), 0) from place_registers;
create function take_place_codes(wanted integer) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  update place_codes set latest = latest + greatest(wanted, 0) returning latest - greatest(wanted, 0)
$$;
alter table place_registers drop column latest_code;
-- A controlled name is one place's only, within the register it stands in: what another organisation calls its places is
-- not for an import to find out.
alter table places drop constraint places_municipality_name_key_key;
create unique index places_name on places (municipality, owning_organisation, name_key);

-- What is shown to whom has changed: answers that were kept for somebody are made anew.
create function say_register_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update place_registers set revision = revision + 1 where owning_organisation = new.owning_organisation;
  update school_registers set revision = revision + 1 where owning_organisation = new.owning_organisation;
  return null;
end
$$;
create trigger shown_otherwise after update of visibility, published_at on places
  for each row when (new.visibility is distinct from old.visibility or new.published_at is distinct from old.published_at)
  execute function say_register_changed();
create trigger shown_otherwise after update of visibility, published_at on sources
  for each row when (new.visibility is distinct from old.visibility or new.published_at is distinct from old.published_at)
  execute function say_register_changed();
