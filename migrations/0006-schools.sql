-- As place_registers: a revision that rises with every change, and the lock of an applying import.
-- app: select, insert, update on school_registers
create table school_registers (
  owning_organisation uuid primary key references organisations (id),
  municipality text not null default '0000' check (municipality ~ '^[0-9]{4}$'),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  created_at timestamptz not null default now(),
  revision bigint not null default 1 check (revision > 0)
);

-- Units as their register tells them now. Registers are never merged: each unit belongs to its source.
-- app: select, insert, update on school_sites
create table school_sites (
  -- 0000 = not told.
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  id uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  source_id uuid not null references sources (id),
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  municipality_from text not null check (municipality_from in ('file', 'areas', 'untold')),
  forms jsonb not null,
  form_assumed boolean not null,
  status text not null check (status in ('active', 'dormant', 'closed', 'planned')),
  -- Since when it is missing from its register; null while it is there.
  gone_at timestamptz,
  abroad boolean not null,
  -- What the register says: SWEREF 99 TM, metres.
  register_east double precision,
  register_north double precision,
  -- The position in use: the coordinator's correction when there is one, else the register's.
  east double precision,
  north double precision,
  cell integer,
  uncertainty_metres double precision check (uncertainty_metres >= 0),
  pupils_count integer check (pupils_count >= 0),
  pupils_approximate boolean,
  organiser_type text,
  address text,
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, id),
  unique (municipality, source_id, code),
  check ((east is null) = (north is null) and (east is null) = (cell is null)),
  check ((register_east is null) = (register_north is null)),
  check ((pupils_count is null) = (pupils_approximate is null))
);
create index school_sites_cell on school_sites (municipality, cell) where cell is not null;
create index school_sites_source on school_sites (source_id, code);

-- What has happened to a unit. Only ever added to.
-- app: select, insert on school_events
create table school_events (
  municipality text not null,
  school_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('added', 'changed', 'moved', 'gone', 'returned', 'corrected', 'correctionWithdrawn')),
  metres double precision check (metres >= 0),
  -- The register moved its point while a correction stood, and the correction was kept.
  correction_kept boolean not null default false,
  source_name text not null,
  source_date date,
  import_id uuid,
  actor uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, school_id, id),
  foreign key (municipality, school_id) references school_sites (municipality, id) on update cascade
);

-- Where a coordinator says that a unit is. Taken back, never deleted.
-- app: select, insert, update on position_corrections
create table position_corrections (
  municipality text not null,
  school_id uuid not null,
  id uuid not null,
  east double precision not null,
  north double precision not null,
  uncertainty_metres double precision not null check (uncertainty_metres >= 0),
  source text not null check (source <> ''),
  date date not null,
  -- What the register said then; null when it had no position.
  replaced_east double precision,
  replaced_north double precision,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('authority', 'partner', 'public')),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, school_id, id),
  foreign key (municipality, school_id) references school_sites (municipality, id) on update cascade
);
create unique index position_corrections_in_force on position_corrections (municipality, school_id)
  where withdrawn_at is null;
