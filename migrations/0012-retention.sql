-- What was weeded: how many, how old and by which class, never what. Written by the weeder, who works by the owner's login.
-- app: select on weedings
create table weedings (
  id uuid primary key,
  -- Whose records they were; the nil UUID for what belongs to no organisation.
  owning_organisation uuid not null,
  retention_class text not null check (retention_class ~ '^[a-z]+(-[a-z]+)*$'),
  record_type text not null check (record_type ~ '^[a-z][A-Za-z]{0,39}$'),
  count integer not null check (count > 0),
  -- From when the time of the oldest and of the newest was counted.
  oldest timestamptz not null,
  newest timestamptz not null check (newest >= oldest),
  days integer not null check (days > 0),
  -- The authority's own decision, as it names it; null while the product's proposal holds.
  decision text check (decision <> ''),
  at timestamptz not null,
  by uuid not null
);
create index weedings_newest on weedings (owning_organisation, at desc);

alter table weedings enable row level security;
create policy weedings_read on weedings for select using (owning_organisation is not null and (
  owning_organisation = (select actor_organisation()) and (select actor_may('audit', 'read'))));

-- From when the time of a closed account is counted.
alter table people add column closed_at timestamptz;
update people set closed_at = now() where state = 'closed';
alter table people add constraint people_closed_at_when_closed check ((state = 'closed') = (closed_at is not null));
create function note_closing() returns trigger language plpgsql as $$
begin
  if new.state <> 'closed' then new.closed_at := null;
  elsif tg_op = 'INSERT' or old.state <> 'closed' then new.closed_at := coalesce(new.closed_at, now());
  end if;
  return new;
end
$$;
create trigger closing_is_noted before insert or update of state on people for each row execute function note_closing();
