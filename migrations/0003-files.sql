-- Bytes with an owner, in pieces of 1 MB, so that one policy and one backup cover them.
-- app: select, insert, update, delete on files
create table files (
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  id uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('public', 'partner', 'authority')),
  name text not null check (name <> ''),
  media_type text not null check (media_type <> ''),
  size_bytes bigint not null check (size_bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  created_by uuid not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, id)
);

-- app: select, insert, delete on file_pieces
create table file_pieces (
  municipality text not null,
  file_id uuid not null,
  piece integer not null check (piece >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  primary key (municipality, file_id, piece),
  foreign key (municipality, file_id) references files (municipality, id) on delete cascade
);
-- Most files are already compressed; trying again costs time and gains nothing.
alter table file_pieces alter column bytes set storage external;
