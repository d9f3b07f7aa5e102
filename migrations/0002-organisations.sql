-- The organisations that own records. Small, and the same everywhere: not distributed by municipality.
-- app: select, insert, update on organisations
create table organisations (
  id uuid primary key,
  name text not null check (name <> ''),
  kind text not null check (kind in (
    'municipality', 'police', 'region', 'state-authority', 'school-operator', 'property-owner', 'association', 'business', 'other'
  )),
  legal_status text not null check (legal_status in ('authority', 'private')),
  -- The municipality's code of four digits; 0000 while none is chosen, and for what belongs to no single one.
  municipality text not null default '0000' check (municipality ~ '^[0-9]{4}$'),
  created_at timestamptz not null default now(),
  revision integer not null default 1 check (revision > 0)
);
