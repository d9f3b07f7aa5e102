-- Which rows an actor may read and change. The rule is one: a row may be read when (a) the own organisation owns it, (b) it
-- was shared with the own organisation and its level fits the reader's legal status, (c) the reader's role holds for the
-- area it lies in and its owner has opened that type to that role, or (d) it is public and published. A role narrows and
-- never widens. The same rule stands in src/rooms/access/domain/scope.ts; a test holds the two against each other.
--
-- This file has what every policy asks, and the policies of organisations and their people; those of the records that they
-- work with stand in 0014-records-by-policy.sql.
--
-- Whatever does not depend on the row stands as (select ...), so that it is computed once a statement and not once a row.

-- What is asked of every row's policy is written in PL/pgSQL, which keeps its plan for as long as the connection lives.
create function actor_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('platsbild.actor', true), '')::uuid
$$;

create function actor_is(asked text) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select exists (select from system_actors where id = actor_id() and name = asked)
  );
end
$$;

-- Null for nobody, for a closed account, and for everybody of a closed organisation.
create function actor_organisation() returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select o.id from people p join organisations o on o.id = p.owning_organisation
    where p.id = actor_id() and p.state = 'active' and o.closed_at is null
  );
end
$$;

create function actor_status() returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select legal_status from organisations where id = actor_organisation()
  );
end
$$;

create function actor_kind() returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select kind from organisations where id = actor_organisation()
  );
end
$$;

-- Whether nobody has a role in it yet: then those who added it may invite its first administrator.
create function has_no_roles(organisation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from role_grants where owning_organisation = organisation)
$$;

create function today() returns date language sql stable parallel safe as $$
  select (now() at time zone 'Europe/Stockholm')::date
$$;

-- Roles in force today: the person's own, and those that the person stands in for.
create function actor_roles() returns table (role text, area_kind text, area_code text, stand_in boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select g.role, g.area_kind, g.area_code, g.person_id <> p.id
    from people p
    join organisations o on o.id = p.owning_organisation and o.closed_at is null
    join role_grants g on g.owning_organisation = p.owning_organisation and g.withdrawn_at is null
    where p.id = actor_id() and p.state = 'active'
      and (now() at time zone 'Europe/Stockholm')::date between g.valid_from and coalesce(g.valid_to, 'infinity')
      and (g.person_id = p.id or exists (
        select from substitutes s where s.role_grant_id = g.id and s.person_id = p.id and s.withdrawn_at is null
          and (now() at time zone 'Europe/Stockholm')::date between s.valid_from and s.valid_to));
end
$$;

create function actor_may(asked_type text, asked_verb text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select exists (select from actor_roles() r
      join role_policies p on p.role = r.role and p.record_type = asked_type and p.verb = asked_verb)
  );
end
$$;

-- county 01, municipality 0180, cityDistrict 0180/Norrmalm, policeDistrict by its name.
create function area_holds(area_kind text, area_code text, municipality text, city_district text, police_district text)
returns boolean language sql immutable parallel safe as $$
  select case area_kind
    when 'county' then left(municipality, 2) = area_code
    when 'municipality' then municipality = area_code
    when 'cityDistrict' then coalesce(municipality || '/' || city_district = area_code, false)
    when 'policeDistrict' then coalesce(police_district = area_code, false)
    else false end
$$;

-- Whether the actor may do it in all of the own organisation: what a whole register's import needs.
create function actor_may_everywhere(asked_type text, asked_verb text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select exists (select from actor_roles() r
      join role_policies p on p.role = r.role and p.record_type = asked_type and p.verb = asked_verb
      join organisations o on o.id = actor_organisation()
      where r.area_kind = 'organisation' or area_holds(r.area_kind, r.area_code, o.municipality, null, null))
  );
end
$$;

-- All that the actor's roles allow; `everywhere` as above.
create function actor_permissions() returns table (record_type text, verb text, everywhere boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.record_type, p.verb,
    bool_or(r.area_kind = 'organisation' or area_holds(r.area_kind, r.area_code, o.municipality, null, null))
  from actor_roles() r join role_policies p on p.role = r.role join organisations o on o.id = actor_organisation()
  group by p.record_type, p.verb
$$;

create function actor_areas(asked_type text, asked_verb text) returns table (area_kind text, area_code text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct r.area_kind, r.area_code from actor_roles() r
    join role_policies p on p.role = r.role and p.record_type = asked_type and p.verb = asked_verb;
end
$$;

-- Police and municipality of the same place see each other's mapping and assessment, and nothing else, until an owner says
-- otherwise.
create function opened_by_default(owner_kind text, reader_kind text, asked_type text) returns boolean
language sql immutable parallel safe as $$
  select asked_type in ('mapping', 'assessment') and (
    (owner_kind = 'policeDistrict' and reader_kind in ('municipality', 'districtAdministration'))
    or (reader_kind = 'policeDistrict' and owner_kind in ('municipality', 'districtAdministration')))
$$;

-- Other owners' records of a type that are open to the actor, and where.
create function opened_to_actor(asked_type text) returns table (owner uuid, area_kind text, area_code text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct o.id, r.area_kind, r.area_code from actor_roles() r
    join role_policies p on p.role = r.role and p.record_type = asked_type and p.verb = 'read'
    join organisations me on me.id = actor_organisation()
    join organisations o on o.id <> me.id
    left join openings w on w.owning_organisation = o.id and w.record_type = asked_type and w.role = r.role
    where r.area_kind <> 'organisation' and coalesce(w.opened, opened_by_default(o.kind, me.kind, asked_type));
end
$$;

create function shared_with_actor(asked_type text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.record_id from shares s
    where s.to_organisation = actor_organisation() and s.record_type = asked_type and s.withdrawn_at is null
      and today() <= coalesce(s.valid_to, today());
end
$$;

-- The same of every type at once: what one actor may see, in one answer.
create function all_opened_to_actor() returns table (record_type text, owner uuid, area_kind text, area_code text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct p.record_type, o.id, r.area_kind, r.area_code from actor_roles() r
    join role_policies p on p.role = r.role and p.verb = 'read'
    join organisations me on me.id = actor_organisation()
    join organisations o on o.id <> me.id
    left join openings w on w.owning_organisation = o.id and w.record_type = p.record_type and w.role = r.role
    where r.area_kind <> 'organisation' and coalesce(w.opened, opened_by_default(o.kind, me.kind, p.record_type));
end
$$;
create function all_shared_with_actor() returns table (record_type text, record_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.record_type, s.record_id from shares s
    where s.to_organisation = actor_organisation() and s.withdrawn_at is null
      and today() <= coalesce(s.valid_to, today());
end
$$;

-- Registers that their owners have published. Asked past the policy of sources, so that a row of a register is not judged by
-- every way in which its source may be read.
create function published_sources() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.id from sources s
    where s.visibility = 'public' and s.published_at is not null and s.owning_organisation is not null;
end
$$;

-- A row of the level `authority` never reaches a private organisation.
create function level_fits(visibility text, status text) returns boolean language sql immutable parallel safe as $$
  select coalesce(status = 'authority' or visibility <> 'authority', false)
$$;

-- What belongs to no organisation and says nothing about anybody may be read by every login of the application:
-- workspace, system_actors, role_policies, place_types, platsbild_migrations.

-- Organisations are known to each other by name, so that one can be chosen to share with.
alter table organisations enable row level security;
create policy organisations_read on organisations for select using (
  (select actor_organisation()) is not null or (select actor_is('start')) or (select actor_is('sign-in'))
  or (select actor_is('import-recovery')) or (select actor_is('weeder')) or (select actor_is('sealer')));
create policy organisations_create on organisations for insert with check (
  (select actor_may_everywhere('organisation', 'create'))
  and (select actor_kind()) in ('municipality', 'region'));
create policy organisations_change on organisations for update using (
  id = (select actor_organisation()) and (select actor_may('organisation', 'change')));

alter table people enable row level security;
create policy people_read on people for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('person', 'read'))) or id = (select actor_id())
  or (select actor_is('sign-in'))));
create policy people_create on people for insert with check (
  (owning_organisation = (select actor_organisation()) and (select actor_may('person', 'create')))
  or (select actor_is('sign-in')));
create policy people_change on people for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may('person', 'change')));

alter table role_grants enable row level security;
create policy role_grants_read on role_grants for select using (owning_organisation is not null and (
  owning_organisation = (select actor_organisation()) or (select actor_is('sign-in'))));
create policy role_grants_create on role_grants for insert with check (
  (owning_organisation = (select actor_organisation()) and (select actor_may('role', 'create'))
    and exists (select from people p where p.id = person_id and p.owning_organisation = role_grants.owning_organisation))
  or (select actor_is('sign-in')));
create policy role_grants_change on role_grants for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may('role', 'change')));

alter table substitutes enable row level security;
create policy substitutes_read on substitutes for select using (
  owning_organisation is not null and owning_organisation = (select actor_organisation()));
create policy substitutes_create on substitutes for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may('role', 'create'))
  and exists (select from people p where p.id = person_id and p.owning_organisation = substitutes.owning_organisation)
  and exists (select from role_grants g where g.id = role_grant_id
    and g.owning_organisation = substitutes.owning_organisation));
create policy substitutes_change on substitutes for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may('role', 'change')));

alter table openings enable row level security;
create policy openings_read on openings for select using (owning_organisation is not null and (
  owning_organisation = (select actor_organisation()) and (select actor_may('opening', 'read'))));
create policy openings_create on openings for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may('opening', 'change')));
create policy openings_change on openings for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may('opening', 'change')));

alter table shares enable row level security;
create policy shares_read on shares for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) or to_organisation = (select actor_organisation()))
  and (select actor_may('share', 'read'))));
create policy shares_create on shares for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may('share', 'create')));
create policy shares_change on shares for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may('share', 'remove')));

alter table invitations enable row level security;
create policy invitations_read on invitations for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('invitation', 'read')))
  or (select actor_is('sign-in'))
  -- The first administrator of an organisation that the actor's own has added.
  or created_by = (select actor_id())));
create policy invitations_create on invitations for insert with check (
  (owning_organisation = (select actor_organisation()) and (select actor_may('invitation', 'create')))
  or ((select actor_may_everywhere('organisation', 'create')) and role = 'organisationAdministrator'
    and has_no_roles(owning_organisation)));
create policy invitations_change on invitations for update using (
  (owning_organisation = (select actor_organisation()) and (select actor_may('invitation', 'remove')))
  or (select actor_is('sign-in')) or created_by = (select actor_id()));

alter table handovers enable row level security;
create policy handovers_read on handovers for select using (owning_organisation is not null and (
  owning_organisation = (select actor_organisation()) and (select actor_may('person', 'read'))));
create policy handovers_create on handovers for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may('person', 'change')));
