-- The trail: who did what with which record, when and how it ended. Never what stood in it.
-- A row is written in the transaction of what it tells about. Afterwards a seal is laid on it: a chain of digests, one for
-- each organisation, in the order in which the transactions ended. See docs/decisions/0015-audit-in-commit-order.md.

-- app: select, insert on audit_rows
create table audit_rows (
  id uuid primary key,
  -- Whose trail it stands in: the actor's organisation; the nil UUID for visitors and for the system itself. No foreign key:
  -- the trail outlives what it tells about.
  owning_organisation uuid not null,
  actor uuid not null,
  verb text not null check (verb ~ '^[a-z]{1,20}(-[a-z]{1,20}){0,3}$'),
  record_type text not null check (record_type ~ '^[a-z][A-Za-z]{0,39}$'),
  record_id uuid,
  -- How many records, when the act was about several.
  count integer check (count >= 0),
  outcome text not null check (outcome in ('done', 'refused')),
  at timestamptz(3) not null,
  -- The request that it belongs to, by the reference that its sender was told.
  reference uuid not null,
  -- The transaction that wrote it: the sealer begins after the last one before which all have ended.
  transaction xid8 not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$')
);
create index audit_rows_transaction on audit_rows (transaction);
create index audit_rows_newest on audit_rows (owning_organisation, at desc, id desc);

-- Every field, a line each; none of them can hold a line break. The same stands in src/platform/audit/audit-row.ts.
create function audit_digest(told audit_rows) returns text language sql stable parallel safe as $$
  select encode(sha256(convert_to(concat_ws(E'\n', 'platsbild audit row 1', told.id, told.owning_organisation, told.actor,
    told.verb, told.record_type, coalesce(told.record_id::text, ''), coalesce(told.count::text, ''), told.outcome,
    to_char(told.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), told.reference, told.transaction), 'UTF8')), 'hex')
$$;

-- Who, when and in which transaction is the database's to say.
create function complete_audit_row() returns trigger language plpgsql as $$
begin
  new.actor := coalesce(new.actor, actor_id());
  new.owning_organisation := coalesce(new.owning_organisation, actor_organisation(), '00000000-0000-0000-0000-000000000000');
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.transaction := pg_current_xact_id();
  new.digest := audit_digest(new);
  return new;
end
$$;
create trigger whole_audit_row before insert on audit_rows for each row execute function complete_audit_row();

-- app: select, insert on audit_seals
create table audit_seals (
  owning_organisation uuid not null,
  sequence bigint not null check (sequence > 0),
  -- No foreign key: the seal of a weeded row stays, so that the chain holds.
  row_id uuid not null unique,
  row_digest text not null check (row_digest ~ '^[0-9a-f]{64}$'),
  -- Of the seal before in the same chain; zeros for the first.
  previous_digest text not null check (previous_digest ~ '^[0-9a-f]{64}$'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz(3) not null,
  primary key (owning_organisation, sequence)
);

-- Also for the owner of the database, until the owner takes the guard away: `audit verify` says when it is gone.
create function refuse_change_of_trail() returns trigger language plpgsql as $$
begin
  raise exception 'The trail is only added to' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger trail_is_not_edited before update on audit_rows for each row execute function refuse_change_of_trail();
create trigger trail_is_not_emptied before truncate on audit_rows execute function refuse_change_of_trail();
create trigger seals_are_not_edited before update or delete on audit_seals
  for each row execute function refuse_change_of_trail();
create trigger seals_are_not_emptied before truncate on audit_seals execute function refuse_change_of_trail();

-- The weeder works by the owner's login: the application's may delete nothing here. It takes rows away when their time is
-- out, and never one younger than a year, whatever it is told.
create function refuse_early_weeding() returns trigger language plpgsql as $$
begin
  if actor_is('weeder') and old.at < now() - interval '365 days' then return old; end if;
  raise exception 'The trail is only added to' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger trail_is_weeded_late before delete on audit_rows for each row execute function refuse_early_weeding();

-- An auditor reads the trail of the own organisation. Everybody writes what they themselves do, in the trail it belongs to;
-- whoever signs in is not yet an actor, so the part of the system that signs people in writes for them.
alter table audit_rows enable row level security;
create policy audit_rows_read on audit_rows for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('audit', 'read')))
  or (select actor_is('sealer'))));
create policy audit_rows_create on audit_rows for insert with check (
  (actor = (select actor_id())
    and owning_organisation = coalesce((select actor_organisation()), '00000000-0000-0000-0000-000000000000'))
  or ((select actor_is('sign-in')) and (
    (actor = '00000000-0000-7000-8000-000000000000' and owning_organisation = '00000000-0000-0000-0000-000000000000')
    or exists (select from people p where p.id = actor and p.owning_organisation = audit_rows.owning_organisation))));

alter table audit_seals enable row level security;
create policy audit_seals_read on audit_seals for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('audit', 'read')))
  or (select actor_is('sealer'))));
create policy audit_seals_create on audit_seals for insert with check ((select actor_is('sealer')));
