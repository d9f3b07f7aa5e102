-- One row for each organisation that keeps a register of places: the number of the latest code, and a revision that
-- rises with every change. Applying locks it, so two imports never interleave.
-- app: select, insert, update on place_registers
create table place_registers (
  owning_organisation uuid primary key references organisations (id),
  municipality text not null default '0000' check (municipality ~ '^[0-9]{4}$'),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  latest_code integer not null default 0 check (latest_code >= 0),
  created_at timestamptz not null default now(),
  revision bigint not null default 1 check (revision > 0)
);

-- What kinds of places there are is data, not code.
-- app: select, insert on place_types
create table place_types (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_sv text not null check (name_sv <> ''),
  name_en text not null check (name_en <> ''),
  created_at timestamptz not null default now()
);
insert into place_types (code, name_sv, name_en) values
  ('square', 'Torg', 'Square'),
  ('park', 'Park', 'Park'),
  ('street', 'Gata', 'Street'),
  ('quay', 'Kaj', 'Quay'),
  ('walkway', 'Gångväg', 'Walkway'),
  ('courtyard', 'Gård', 'Courtyard'),
  ('allotment', 'Koloniområde', 'Allotment'),
  ('recreation-area', 'Friluftsområde', 'Recreation area'),
  ('station', 'Station', 'Station'),
  ('centre', 'Centrum', 'Local centre');

-- app: select, insert, delete on areas
create table areas (
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  id uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  kind text not null check (kind in ('municipality', 'cityDistrict', 'policeDistrict')),
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  -- Parts, rings, and east and north in turn: SWEREF 99 TM, metres.
  polygons jsonb not null,
  source_id uuid not null references sources (id),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, id)
);
create index areas_source on areas (source_id, kind);

-- app: select, insert, update on places
create table places (
  -- 0000 = not told.
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  id uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  -- What people say. From a counter that only rises, so it is never used again.
  code text not null check (code ~ '^P-[0-9]{4,}$'),
  external_id text,
  name text not null check (name <> ''),
  name_key text not null check (name_key <> ''),
  municipality_from text not null check (municipality_from in ('file', 'areas', 'untold')),
  city_district text,
  city_district_from text not null check (city_district_from in ('file', 'areas', 'untold')),
  police_district text,
  police_district_from text not null check (police_district_from in ('file', 'areas', 'untold')),
  place_type text references place_types (code),
  uncertainty_metres double precision check (uncertainty_metres >= 0),
  boundary_version integer not null check (boundary_version > 0),
  -- Name and other names, without case and accents, one a line.
  search_text text not null,
  source_id uuid not null references sources (id),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, id),
  unique (municipality, code),
  -- The controlled name is one place's only.
  unique (municipality, name_key)
);
create unique index places_external_id on places (municipality, source_id, external_id) where external_id is not null;

-- app: select, insert, delete on place_aliases
create table place_aliases (
  municipality text not null,
  place_id uuid not null,
  alias text not null check (alias <> ''),
  alias_key text not null check (alias_key <> ''),
  -- A name that the file gives, or one that the place had before it was renamed.
  origin text not null check (origin in ('file', 'former-name')),
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, place_id, alias_key),
  -- A place that is found to lie in another municipality takes its names with it.
  foreign key (municipality, place_id) references places (municipality, id) on update cascade
);

-- A boundary is never edited: a new one gets the next version.
-- app: select, insert on place_boundaries
create table place_boundaries (
  municipality text not null,
  place_id uuid not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('area', 'disc')),
  -- Parts, rings, and east and north in turn: SWEREF 99 TM, metres.
  polygons jsonb,
  centre_east double precision,
  centre_north double precision,
  -- On the ground.
  radius_metres double precision check (radius_metres >= 0),
  min_east double precision not null,
  min_north double precision not null,
  max_east double precision not null,
  max_north double precision not null,
  -- The 500 m cells that the box touches.
  cells integer[] not null,
  area_square_metres double precision not null check (area_square_metres >= 0),
  source_id uuid not null references sources (id),
  -- The source as it was then: a source is dated anew by its next import, a version is not.
  source_date date,
  recorded_at timestamptz not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, place_id, version),
  foreign key (municipality, place_id) references places (municipality, id) on update cascade,
  check ((kind = 'area') = (polygons is not null)),
  check ((kind = 'disc') = (centre_east is not null and centre_north is not null and radius_metres is not null))
);
create index place_boundaries_cells on place_boundaries using gin (cells);
