-- Where records come from. Small and the same everywhere, as organisations are: a national register has schools in 290
-- municipalities, so its one row cannot be distributed by municipality.
-- app: select, insert, update on sources
create table sources (
  id uuid primary key,
  municipality text not null default '0000' check (municipality ~ '^[0-9]{4}$'),
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  kind text not null check (kind in ('places', 'schools', 'areas')),
  name text not null check (name <> ''),
  -- The name without case, accents and needless spaces: the same name replaces the earlier content.
  name_key text not null check (name_key <> ''),
  -- The day that the content describes; null when nobody has said.
  content_date date,
  licence text,
  -- School forms that somebody has declared the content complete for; null when nobody has.
  complete_for text[],
  import_id uuid not null,
  imported_at timestamptz not null,
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  unique (owning_organisation, kind, name_key)
);

-- app: select, insert, update on imports
create table imports (
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  id uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  kind text not null check (kind in ('places', 'schools', 'areas')),
  state text not null check (state in (
    'reading', 'needsMapping', 'ready', 'refused', 'applying', 'applied', 'discarded', 'interrupted'
  )),
  file_name text not null check (file_name <> ''),
  size_bytes bigint not null check (size_bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The bytes, until the import is decided; then null. No foreign key: the file is deleted, the import stays.
  file_id uuid,
  -- Every rejected row as CSV, when there are any; stays.
  rejections_id uuid,
  declaration jsonb,
  mapping jsonb,
  question jsonb,
  preview jsonb,
  same_as uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  decided_at timestamptz,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, id),
  check ((decided_at is not null) = (state in ('applied', 'discarded')))
);
create index imports_newest on imports (municipality, created_at desc);
create index imports_same on imports (municipality, sha256) where state = 'applied';

-- Which request began or decided what: one that is sent again by a browser that heard no answer gets the first answer.
-- app: select, insert on import_requests
create table import_requests (
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  actor uuid not null,
  key text not null check (length(key) between 1 and 200),
  step text not null check (step in ('start', 'apply', 'discard')),
  import_id uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, actor, key)
);
