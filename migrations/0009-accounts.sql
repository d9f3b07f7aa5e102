-- How people show who they are. Small and the same everywhere: not distributed by municipality. No row of this file is
-- about the work, so none has an owner of its own: a person's account is the person's.
--
-- Secrets stand in tables of their own, which only the named actor `sign-in` may touch. Whatever can be known by its digest
-- is kept as that alone: a copy of the database opens no session, accepts no invitation and is no recovery code.

-- The address by which somebody signs in.
-- app: select, insert, update on accounts
create table accounts (
  person_id uuid primary key references people (id),
  email text not null check (email <> ''),
  -- The address in lower case, composed (NFC): what makes two addresses the same.
  email_key text not null unique check (email_key <> ''),
  created_at timestamptz not null
);

-- app: select, insert, update on passwords
create table passwords (
  person_id uuid primary key references people (id),
  -- argon2id, in the form that says its own parameters.
  hash text not null check (hash like '$argon2id$%'),
  changed_at timestamptz not null
);

-- Codes of an app, by time. The secret must be read back, so it cannot be a digest: it is sealed with a key that is not in
-- the database.
-- app: select, insert, update, delete on second_factors
create table second_factors (
  person_id uuid primary key references people (id),
  sealed_secret text not null,
  created_at timestamptz not null,
  -- Null until a first code has shown that the app has the secret: it is asked for from then on.
  confirmed_at timestamptz,
  -- The latest step of 30 seconds whose code was taken: each is taken once.
  last_step bigint
);

-- app: select, insert, update, delete on recovery_codes
create table recovery_codes (
  person_id uuid not null references people (id),
  code_sha256 text not null check (code_sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, code_sha256)
);

-- app: select, insert, update, delete on sessions
create table sessions (
  id uuid primary key,
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references people (id),
  how text not null check (how in ('password', 'oidc', 'training', 'command')),
  -- The level of assurance that the provider told, or what was shown here: password, password+code.
  acr text,
  -- Where somebody came from, and what the provider calls that session: so that it can end it.
  provider text,
  provider_session text,
  -- The provider's own proof of who signed in, sealed: shown back to it when signing out there.
  sealed_id_token text,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- Moves on while somebody is there, to the end of the longest session at most.
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed-out', 'revoked', 'signed-in-anew', 'secret-changed', 'provider', 'closed')),
  check (how <> 'oidc' or provider is not null),
  check ((ended_at is null) = (ended_why is null))
);
create index sessions_person on sessions (person_id) where ended_at is null;
create index sessions_provider on sessions (provider, provider_session) where ended_at is null;
create index sessions_expiry on sessions (expires_at);

-- Whom a provider's subject is here.
-- app: select, insert, update on oidc_links
create table oidc_links (
  issuer text not null check (issuer <> ''),
  subject text not null check (subject <> ''),
  person_id uuid not null references people (id),
  created_at timestamptz not null,
  last_sign_in_at timestamptz not null,
  primary key (issuer, subject)
);
create index oidc_links_person on oidc_links (person_id);

-- Somebody who was sent to a provider and is not back yet. The browser holds nothing but a number that means nothing.
-- app: select, insert, delete on oidc_requests
create table oidc_requests (
  browser_sha256 text primary key check (browser_sha256 ~ '^[0-9a-f]{64}$'),
  provider text not null,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  redirect_uri text not null,
  return_to text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index oidc_requests_expiry on oidc_requests (expires_at);

-- Somebody whose password was right and whose second factor is still to come.
-- app: select, insert, delete on pending_sign_ins
create table pending_sign_ins (
  token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references people (id),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index pending_sign_ins_expiry on pending_sign_ins (expires_at);

-- How often an attempt has failed: by e-mail address, whether it has an account or not, by network address, and by account
-- for codes. Digests only.
-- app: select, insert, update, delete on sign_in_delays
create table sign_in_delays (
  key_sha256 text primary key check (key_sha256 ~ '^[0-9a-f]{64}$'),
  failures integer not null check (failures >= 0),
  last_attempt_at timestamptz not null,
  next_attempt_at timestamptz not null
);
create index sign_in_delays_age on sign_in_delays (last_attempt_at);

-- A person's own account, and those of the own organisation to whoever runs them. Secrets are nobody's but sign-in's.
alter table accounts enable row level security;
create policy accounts_read on accounts for select using (
  person_id = (select actor_id()) or (select actor_is('sign-in'))
  or ((select actor_may('person', 'change')) and exists (
    select from people p where p.id = person_id and p.owning_organisation = (select actor_organisation()))));
create policy accounts_create on accounts for insert with check ((select actor_is('sign-in')));
create policy accounts_change on accounts for update using ((select actor_is('sign-in')));

alter table passwords enable row level security;
create policy passwords_of_sign_in on passwords using ((select actor_is('sign-in')));
alter table second_factors enable row level security;
create policy second_factors_of_sign_in on second_factors using ((select actor_is('sign-in')));
alter table recovery_codes enable row level security;
create policy recovery_codes_of_sign_in on recovery_codes using ((select actor_is('sign-in')));
alter table sessions enable row level security;
create policy sessions_of_sign_in on sessions using ((select actor_is('sign-in')));
alter table oidc_links enable row level security;
create policy oidc_links_of_sign_in on oidc_links using ((select actor_is('sign-in')));
alter table oidc_requests enable row level security;
create policy oidc_requests_of_sign_in on oidc_requests using ((select actor_is('sign-in')));
alter table pending_sign_ins enable row level security;
create policy pending_sign_ins_of_sign_in on pending_sign_ins using ((select actor_is('sign-in')));
alter table sign_in_delays enable row level security;
create policy sign_in_delays_of_sign_in on sign_in_delays using ((select actor_is('sign-in')));

-- What a provider says of somebody is believed anew at each sign-in: the name and function of whoever comes from one, and
-- the roles that its rules gave. Roles that a person gave stay as that person gave them.
create policy people_change_by_provider on people for update using (
  (select actor_is('sign-in')) and exists (select from oidc_links l where l.person_id = people.id));
create policy role_grants_change_by_provider on role_grants for update using (
  (select actor_is('sign-in')) and granted_by = (select actor_id()));

-- Closing somebody, or a whole organisation, ends what they have open for good: opening the account again opens no session.
create function end_sessions_of_person() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sessions set ended_at = now(), ended_why = 'closed' where person_id = new.id and ended_at is null;
  delete from pending_sign_ins where person_id = new.id;
  return null;
end
$$;
create trigger sessions_of_a_closed_person after update of state on people
  for each row when (new.state = 'closed') execute function end_sessions_of_person();

create function end_sessions_of_organisation() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sessions set ended_at = now(), ended_why = 'closed'
    where ended_at is null and person_id in (select id from people where owning_organisation = new.id);
  delete from pending_sign_ins where person_id in (select id from people where owning_organisation = new.id);
  return null;
end
$$;
create trigger sessions_of_a_closed_organisation after update of closed_at on organisations
  for each row when (new.closed_at is not null) execute function end_sessions_of_organisation();
