-- What a policy of one row cannot say by itself: what may change of a row, whose register it stands in, and who fits it.

-- An invitation says who comes in, where and as what. It is given another link, used or withdrawn, and nothing else: else
-- whoever made it for the own organisation could turn it into one for another.
create function refuse_edit_of_invitation() returns trigger language plpgsql as $$
begin
  if old.used_at is not null or old.withdrawn_at is not null
    or to_jsonb(new) - array['token_sha256', 'used_at', 'withdrawn_at', 'revision']
      <> to_jsonb(old) - array['token_sha256', 'used_at', 'withdrawn_at', 'revision'] then
    raise exception 'It is used or withdrawn, never edited' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger invitation_is_not_edited before update on invitations for each row execute function refuse_edit_of_invitation();

-- Whom a role is for. The same stands in src/rooms/access/domain/role.ts; a test holds the two against each other.
create function role_fits(asked_role text, kind text) returns boolean language sql immutable parallel safe as $$
  select coalesce(case asked_role
    when 'safetyCoordinator' then kind in ('municipality', 'districtAdministration')
    when 'communityPolice' then kind = 'policeDistrict'
    when 'regionalCoordinator' then kind in ('region', 'otherAuthority')
    when 'surveyAnalyst' then kind in ('analyst', 'municipality', 'region')
    when 'schoolLead' then kind in ('school', 'municipality', 'districtAdministration')
    when 'partnerMember' then kind in ('privateOwner', 'association', 'school', 'otherAuthority')
    when 'outreachWorker' then kind in ('municipality', 'districtAdministration', 'association')
    when 'caseWriter' then kind in ('municipality', 'districtAdministration', 'region', 'otherAuthority')
    when 'electedReader' then kind in ('municipality', 'districtAdministration', 'region')
    when 'organisationAdministrator' then true
    when 'auditor' then kind in (
      'municipality', 'districtAdministration', 'policeDistrict', 'region', 'analyst', 'otherAuthority')
  end, false)
$$;
create policy role_grants_fit on role_grants as restrictive for insert with check (
  role_fits(role, (select o.kind from organisations o where o.id = owning_organisation)));

-- Whoever has the id of a visitor, or of a part of the system, would be one.
alter table people add constraint people_are_no_part_of_the_system
  check (id not between '00000000-0000-7000-8000-000000000000' and '00000000-0000-7000-8000-0000000000ff');

-- A row stands in a register of its own keeper: in one of others it would be published with theirs, and would let its keeper
-- read where theirs comes from.
create function own_sources() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select s.id from sources s where s.owning_organisation = actor_organisation();
end
$$;
create policy areas_own_source on areas as restrictive for insert with check (
  source_id in (select own_sources()));
create policy places_own_source on places as restrictive for insert with check (
  source_id in (select own_sources()));
create policy places_keep_own_source on places as restrictive for update using (true) with check (
  source_id in (select own_sources()));
create policy place_boundaries_own_source on place_boundaries as restrictive for insert with check (
  source_id in (select own_sources()));
create policy school_sites_own_source on school_sites as restrictive for insert with check (
  source_id in (select own_sources()));
create policy school_sites_keep_own_source on school_sites as restrictive for update using (true) with check (
  source_id in (select own_sources()));

-- What is said of a school is said by its keeper: only one correction can be in force, so one by others would bar the
-- keeper's own, and tell them whether there is one.
create policy school_events_of_own_school on school_events as restrictive for insert with check (
  exists (select from school_sites s where s.municipality = school_events.municipality and s.id = school_id
    and s.owning_organisation = (select actor_organisation())));
create policy position_corrections_of_own_school on position_corrections as restrictive for insert with check (
  exists (select from school_sites s where s.municipality = position_corrections.municipality and s.id = school_id
    and s.owning_organisation = (select actor_organisation())));

-- Null for whoever adds no places: the counter is everybody's, and who may not count may not use it up either.
create or replace function take_place_codes(wanted integer) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  update place_codes set latest = latest + greatest(wanted, 0) where actor_may_everywhere('place', 'create')
  returning latest - greatest(wanted, 0)
$$;

-- Both must be there: of nobody it could not be said that they belong to others.
create or replace function may_hand_over(giver uuid, receiver uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select actor_may('person', 'change') and (
    select count(*) from people where id in (giver, receiver) and owning_organisation = actor_organisation())
    = case when giver = receiver then 1 else 2 end
$$;
