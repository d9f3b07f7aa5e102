-- Which records an actor may read and change: the rule of 0008-row-level-security.sql, table by table. Whether an owner has
-- opened anything at all is asked before where: the first is one look in a short list, the second a walk through it for each row.

-- Files: the owner's, and what is published, such as the drawn ground.
alter table files enable row level security;
create policy files_read on files for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('file', 'read')))
  or (visibility = 'public' and published_at is not null)));
create policy files_create on files for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may('file', 'create')));
create policy files_change on files for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may('file', 'create')));
create policy files_remove on files for delete using (
  owning_organisation = (select actor_organisation()) and (select actor_may('file', 'remove')));

-- A piece is its file's: no row of its own says who owns it.
alter table file_pieces enable row level security;
create policy file_pieces_read on file_pieces for select using (exists (
  select from files f where f.municipality = file_pieces.municipality and f.id = file_id));
create policy file_pieces_create on file_pieces for insert with check (exists (
  select from files f where f.municipality = file_pieces.municipality and f.id = file_id
    and f.owning_organisation = (select actor_organisation())));
create policy file_pieces_remove on file_pieces for delete using (exists (
  select from files f where f.municipality = file_pieces.municipality and f.id = file_id
    and f.owning_organisation = (select actor_organisation())));

-- Sources: the owner's, the published ones, and those that the actor's readable records come from: where a record comes
-- from and how old it is belongs to the record.
alter table sources enable row level security;
create policy sources_read on sources for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('source', 'read')))
  or owning_organisation in (select owner from opened_to_actor('school'))
  or owning_organisation in (select owner from opened_to_actor('area'))
  or exists (select from places p where p.source_id = sources.id)
  or exists (select from place_boundaries b where b.source_id = sources.id)
  or (visibility = 'public' and published_at is not null)));
create policy sources_create on sources for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('import', 'create')));
create policy sources_change on sources for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('import', 'create')));

alter table imports enable row level security;
create policy imports_read on imports for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('import', 'read')))
  or (select actor_is('import-recovery'))));
create policy imports_create on imports for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('import', 'create')));
create policy imports_change on imports for update using (
  (owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('import', 'create')))
  or (select actor_is('import-recovery')));

alter table import_requests enable row level security;
create policy import_requests_read on import_requests for select using (owning_organisation is not null and (
  owning_organisation = (select actor_organisation()) and actor = (select actor_id())));
create policy import_requests_create on import_requests for insert with check (
  owning_organisation = (select actor_organisation()) and actor = (select actor_id())
  and (select actor_may_everywhere('import', 'create')));

-- The registers' own rows hold a count of changes and nothing else. Readers of others' records need it to know what is new.
alter table place_registers enable row level security;
create policy place_registers_read on place_registers for select using (
  owning_organisation is not null and (select actor_id()) is not null);
create policy place_registers_create on place_registers for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('import', 'create')));
create policy place_registers_change on place_registers for update using (
  owning_organisation = (select actor_organisation())
  and ((select actor_may_everywhere('import', 'create')) or (select actor_may('place', 'change'))));
alter table school_registers enable row level security;
create policy school_registers_read on school_registers for select using (
  owning_organisation is not null and (select actor_id()) is not null);
create policy school_registers_create on school_registers for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('import', 'create')));
create policy school_registers_change on school_registers for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('school', 'change')));

alter table places enable row level security;
create policy places_read on places for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('place', 'read')))
  or (level_fits(visibility, (select actor_status())) and (select actor_may('place', 'read')) and (
    id in (select shared_with_actor('place'))
    or (owning_organisation in (select w.owner from opened_to_actor('place') w)
      and exists (select from opened_to_actor('place') o where o.owner = owning_organisation
        and area_holds(o.area_kind, o.area_code, municipality, city_district, police_district)))))
  or (visibility = 'public' and published_at is not null)));
create policy places_create on places for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('place', 'create')));
create policy places_change on places for update using (
  owning_organisation = (select actor_organisation()) and ((select actor_may_everywhere('place', 'change'))
    or exists (select from actor_areas('place', 'change') a
      where area_holds(a.area_kind, a.area_code, municipality, city_district, police_district))));

-- What is said of a place follows the place, and has its level: a row of its own could be wider or narrower by mistake.
create function follow_place() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update place_aliases set visibility = new.visibility where municipality = new.municipality and place_id = new.id;
  update place_boundaries set visibility = new.visibility where municipality = new.municipality and place_id = new.id;
  return null;
end
$$;
create trigger level_of_a_place after update of visibility on places
  for each row when (new.visibility is distinct from old.visibility) execute function follow_place();
create function take_level_of_place() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.visibility = (select visibility from places where municipality = new.municipality and id = new.place_id);
  return new;
end
$$;
create trigger level_of_a_new_alias before insert on place_aliases for each row execute function take_level_of_place();
create trigger level_of_a_new_boundary before insert on place_boundaries for each row execute function take_level_of_place();

alter table place_aliases enable row level security;
create policy place_aliases_read on place_aliases for select using (
  exists (select from places p where p.municipality = place_aliases.municipality and p.id = place_id
    and p.owning_organisation = place_aliases.owning_organisation));
create policy place_aliases_create on place_aliases for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('place', 'create'))
  and exists (select from places p where p.municipality = place_aliases.municipality and p.id = place_id
    and p.owning_organisation = (select actor_organisation())));
create policy place_aliases_remove on place_aliases for delete using (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('place', 'change')));

alter table place_boundaries enable row level security;
create policy place_boundaries_read on place_boundaries for select using (
  exists (select from places p where p.municipality = place_boundaries.municipality and p.id = place_id
    and p.owning_organisation = place_boundaries.owning_organisation));
create policy place_boundaries_create on place_boundaries for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('place', 'create'))
  and exists (select from places p where p.municipality = place_boundaries.municipality and p.id = place_id
    and p.owning_organisation = (select actor_organisation())));

-- Areas and schools follow their source when that is published; otherwise as every record.
alter table areas enable row level security;
create policy areas_read on areas for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('area', 'read')))
  or source_id in (select published_sources())
  or (level_fits(visibility, (select actor_status()))
    and owning_organisation in (select w.owner from opened_to_actor('area') w)
    and exists (select from opened_to_actor('area') o where o.owner = owning_organisation
      and area_holds(o.area_kind, o.area_code, municipality, null, null)))));
create policy areas_create on areas for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('area', 'create')));
create policy areas_remove on areas for delete using (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('area', 'remove')));

alter table school_sites enable row level security;
create policy school_sites_read on school_sites for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('school', 'read')))
  or source_id in (select published_sources())
  or (level_fits(visibility, (select actor_status()))
    and owning_organisation in (select w.owner from opened_to_actor('school') w)
    and exists (select from opened_to_actor('school') o where o.owner = owning_organisation
      and area_holds(o.area_kind, o.area_code, municipality, null, null)))));
create policy school_sites_create on school_sites for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('school', 'create')));
create policy school_sites_change on school_sites for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('school', 'change')));

-- The coordinator's own work on a school: its owner's, and those that the owner has opened it to.
alter table school_events enable row level security;
create policy school_events_read on school_events for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('school', 'read')))
  or (level_fits(visibility, (select actor_status()))
    and owning_organisation in (select w.owner from opened_to_actor('school') w)
    and exists (select from opened_to_actor('school') o where o.owner = owning_organisation
      and area_holds(o.area_kind, o.area_code, municipality, null, null)))));
create policy school_events_create on school_events for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('school', 'change')));

alter table position_corrections enable row level security;
create policy position_corrections_read on position_corrections for select using (owning_organisation is not null and (
  (owning_organisation = (select actor_organisation()) and (select actor_may('school', 'read')))
  or (level_fits(visibility, (select actor_status()))
    and owning_organisation in (select w.owner from opened_to_actor('school') w)
    and exists (select from opened_to_actor('school') o where o.owner = owning_organisation
      and area_holds(o.area_kind, o.area_code, municipality, null, null)))));
create policy position_corrections_create on position_corrections for insert with check (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('school', 'change')));
create policy position_corrections_change on position_corrections for update using (
  owning_organisation = (select actor_organisation()) and (select actor_may_everywhere('school', 'change')));

-- Under a policy only leakproof questions may use an index, and those of geometry are not. So whoever asks what lies near
-- asks by the integer cells that cover it first, across the borders of municipalities too.
create index school_sites_near on school_sites (cell) where cell is not null;
-- Whoever may not know of a correction is shown where the register says that the school is: it has a cell of its own.
alter table school_sites add column register_cell integer generated always as (
  (floor(register_north / 500) * 4096 + floor(register_east / 500))::integer) stored;
create index school_sites_near_register on school_sites (register_cell) where register_cell is not null;
