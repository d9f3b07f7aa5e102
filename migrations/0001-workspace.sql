-- What this database is: written when it is made, never changed, never told by a switch.
-- app: select on workspace
create table workspace (
  only_row boolean primary key default true check (only_row),
  kind text not null check (kind in ('training', 'work')),
  name text not null check (name <> ''),
  -- Tells two databases of the same kind apart: the server's login must arrive at the one that was migrated.
  identity uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  -- When the training municipality was filled to its end; null in a work database and until then.
  seeded_at timestamptz
);

create function refuse_another_kind() returns trigger language plpgsql as $$
begin
  raise exception 'A workspace keeps its kind' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger workspace_keeps_its_kind before update on workspace
  for each row when (new.kind is distinct from old.kind or new.identity is distinct from old.identity)
  execute function refuse_another_kind();

create trigger workspace_is_not_deleted before delete on workspace
  for each row execute function refuse_another_kind();
