-- Running the accounts of an organisation, and sharing its records: what must hold whatever a service forgets, and what is
-- done to records that whoever does it may not read.

-- Who added an organisation: until somebody has a role in it, they alone invite its first administrator.
alter table organisations add column added_by uuid references organisations (id);
drop policy organisations_create on organisations;
create policy organisations_create on organisations for insert with check (
  (select actor_may_everywhere('organisation', 'create'))
  and (select actor_kind()) in ('municipality', 'region') and added_by = (select actor_organisation()));
drop policy invitations_create on invitations;
create policy invitations_create on invitations for insert with check (
  (owning_organisation = (select actor_organisation()) and (select actor_may('invitation', 'create')))
  or ((select actor_may_everywhere('organisation', 'create')) and role = 'organisationAdministrator'
    and has_no_roles(owning_organisation) and exists (select from organisations o
      where o.id = owning_organisation and o.added_by = (select actor_organisation()) and o.closed_at is null)));

-- What an organisation is decides what it may be shown: not for its own people to say. The owner of the database may.
create function refuse_another_organisation() returns trigger language plpgsql as $$
begin
  raise exception 'What an organisation is does not change' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger organisation_stays_what_it_is before update on organisations
  for each row when (actor_id() is not null and (new.kind <> old.kind or new.legal_status <> old.legal_status
    or new.added_by is distinct from old.added_by
    or ((old.municipality <> '0000' or old.kind in ('school', 'privateOwner', 'association'))
      and new.municipality <> old.municipality)))
  execute function refuse_another_organisation();

-- Roles, substitutes and shares are withdrawn once, and given anew.
create function refuse_edit() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null
    or to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'revision']
      <> to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'revision'] then
    raise exception 'It is withdrawn and given anew, never edited' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger role_is_not_edited before update on role_grants for each row execute function refuse_edit();
create trigger substitute_is_not_edited before update on substitutes for each row execute function refuse_edit();
create trigger share_is_not_edited before update on shares for each row execute function refuse_edit();

-- Nobody shares what belongs to others. A type that can be shared is added here.
drop policy shares_create on shares;
create policy shares_create on shares for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may('share', 'create'))
  and record_type = 'place' and exists (
    select from places p where p.id = record_id and p.owning_organisation = (select actor_organisation())));

-- Brings the level of a place to what its shares ask for: partners while it is shared with a private organisation, else
-- authorities; what is published stays as it is. For whoever shares, and for whoever may only withdraw. The same rule stands
-- in src/rooms/access/domain/share.ts. Null when it is not the actor's to say.
create function settle_place_level(place uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  kept places;
  level text;
begin
  if not (actor_may('share', 'create') or actor_may('share', 'remove')) then return null; end if;
  -- Locked before its shares are counted: of two that are withdrawn at once, the later count sees both.
  select * into kept from places where id = place and owning_organisation = actor_organisation() for update;
  if not found then return null; end if;
  if kept.published_at is not null then return kept.visibility; end if;
  level := case when exists (select from shares s join organisations o on o.id = s.to_organisation
    where s.record_type = 'place' and s.record_id = place and s.withdrawn_at is null and o.legal_status = 'private'
      and today() <= coalesce(s.valid_to, today())) then 'partner' else 'authority' end;
  if level <> kept.visibility then
    update places set visibility = level, revision = revision + 1 where municipality = kept.municipality and id = place;
  end if;
  return level;
end
$$;

-- All of a person's work passes over in one act of whoever runs the accounts, who may read none of it.
create function may_hand_over(giver uuid, receiver uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select actor_may('person', 'change') and actor_organisation() = all (
    select owning_organisation from people where id in (giver, receiver))
$$;

create function count_places_of(person uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from places where responsible_person = person and owning_organisation = actor_organisation()
    and may_hand_over(person, person)
$$;
create function hand_over_places(giver uuid, receiver uuid) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare moved bigint;
begin
  update places set responsible_person = receiver, revision = revision + 1
    where responsible_person = giver and owning_organisation = actor_organisation() and may_hand_over(giver, receiver);
  get diagnostics moved = row_count;
  update place_registers set revision = revision + 1 where moved > 0 and owning_organisation = actor_organisation();
  return moved;
end
$$;

-- Files on their way in that nobody has decided about.
create function count_imports_of(person uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from imports where created_by = person and decided_at is null
    and owning_organisation = actor_organisation() and may_hand_over(person, person)
$$;
create function hand_over_imports(giver uuid, receiver uuid) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare moved bigint;
begin
  update imports set created_by = receiver, revision = revision + 1
    where created_by = giver and decided_at is null and owning_organisation = actor_organisation()
      and may_hand_over(giver, receiver);
  get diagnostics moved = row_count;
  return moved;
end
$$;
