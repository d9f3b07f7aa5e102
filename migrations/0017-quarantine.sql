-- What waits until a colleague of its sender has looked at it: a request in whose text something may be about a person. Its
-- sender and the one who is asked see it, and nobody else. At every decision what was written is erased; what stays is who,
-- when, which field, which kinds and what was decided.

-- app: select, insert, update on quarantined_requests
create table quarantined_requests (
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  id uuid not null,
  owning_organisation uuid not null references organisations (id),
  visibility text not null default 'authority' check (visibility in ('public', 'partner', 'authority')),
  submitted_by uuid not null references people (id),
  reviewer uuid not null references people (id) check (reviewer <> submitted_by),
  -- As the route is written, PUT /schools/:id/position, and the same with what it is about.
  route text not null check (route ~ '^(POST|PUT|PATCH) /[a-zA-Z:/-]{1,200}$'),
  path text not null check (path ~ '^/[A-Za-z0-9/-]{1,250}$'),
  -- [{"field": "body/source", "kinds": ["personName"]}]: where and of which kind, never what.
  found jsonb not null,
  -- The request itself: {"body", "ifMatch", "texts"}. Null from the decision on.
  held jsonb,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'removed', 'takenBack', 'lapsed')),
  -- Somebody is carrying it out right now; a while later the mark has lost its meaning.
  claimed_at timestamptz,
  decided_at timestamptz,
  -- What carrying it out was answered: a status of HTTP, and the code of a no.
  outcome_status integer check (outcome_status between 200 and 499),
  outcome_code text check (outcome_code ~ '^[a-z]+(-[a-z0-9]+)*$'),
  created_at timestamptz not null,
  revision integer not null default 1 check (revision > 0),
  primary key (municipality, id),
  check ((state = 'waiting') = (held is not null)),
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'approved') = (outcome_status is not null))
);
create index quarantined_requests_id on quarantined_requests (id);
create index quarantined_requests_of_reviewer on quarantined_requests (reviewer) where state = 'waiting';
create index quarantined_requests_of_sender on quarantined_requests (submitted_by, created_at desc);

-- Who may be asked to look at what a sender wrote: others of the same organisation, with an account that is open and a role,
-- of their own or stood in for, whose sentences say so today.
create function reviewers_for(sender uuid) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    with fitting as (
      select g.id, g.person_id from role_grants g
      join role_policies q on q.role = g.role and q.record_type = 'quarantine' and q.verb = 'change'
      where g.owning_organisation = actor_organisation() and g.withdrawn_at is null
        and today() between g.valid_from and coalesce(g.valid_to, 'infinity')
    ), holding as (
      select f.person_id from fitting f
      union
      select b.person_id from fitting f
      join substitutes b on b.role_grant_id = f.id and b.withdrawn_at is null and today() between b.valid_from and b.valid_to
    )
    select p.id from holding h
    join people p on p.id = h.person_id and p.state = 'active' and p.owning_organisation = actor_organisation()
    where p.id <> sender and exists (
      select from people s where s.id = sender and s.owning_organisation = actor_organisation());
end
$$;
create function may_review(asked uuid, sender uuid) returns boolean language sql stable as $$
  select asked in (select reviewers_for(sender))
$$;

alter table quarantined_requests enable row level security;
create policy quarantined_requests_read on quarantined_requests for select using (owning_organisation is not null and
  owning_organisation = (select actor_organisation()) and (submitted_by = (select actor_id())
    or (reviewer = (select actor_id()) and (select actor_may('quarantine', 'read')))));
create policy quarantined_requests_create on quarantined_requests for insert with check (
  owning_organisation = (select actor_organisation()) and submitted_by = (select actor_id())
  and may_review(reviewer, submitted_by));
create policy quarantined_requests_change on quarantined_requests for update using (
  owning_organisation = (select actor_organisation()) and (submitted_by = (select actor_id())
    or (reviewer = (select actor_id()) and (select actor_may('quarantine', 'change')))));

-- Decided once, by whom it is to decide, and never written otherwise than it was sent.
create function refuse_other_decision() returns trigger language plpgsql as $$
declare
  open text[] := array['state', 'held', 'claimed_at', 'decided_at', 'outcome_status', 'outcome_code', 'revision'];
begin
  if old.state <> 'waiting' or to_jsonb(new) - open <> to_jsonb(old) - open or (new.held is not null and new.held <> old.held)
    or not (case new.state
      when 'takenBack' then old.submitted_by = actor_id()
      when 'lapsed' then actor_is('weeder')
      else old.reviewer = actor_id() end) then
    raise exception 'What waits is decided once, by whom it waits for' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger quarantine_is_decided_once before update on quarantined_requests
  for each row when (new is distinct from old and new.reviewer = old.reviewer) execute function refuse_other_decision();

-- What waits for somebody passes over with the rest of that person's work, roles too; never to its own sender.
create function refuse_other_reviewer() returns trigger language plpgsql as $$
begin
  if old.state <> 'waiting' or to_jsonb(new) - array['reviewer', 'claimed_at', 'revision']
      <> to_jsonb(old) - array['reviewer', 'claimed_at', 'revision']
    or not may_hand_over(old.reviewer, new.reviewer) then
    raise exception 'What waits passes over with all of a person''s work' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger quarantine_passes_over before update on quarantined_requests
  for each row when (new.reviewer <> old.reviewer) execute function refuse_other_reviewer();

create function count_reviews_of(person uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from quarantined_requests where reviewer = person and state = 'waiting'
    and owning_organisation = actor_organisation() and may_hand_over(person, person)
$$;
create function hand_over_reviews(giver uuid, receiver uuid) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare moved bigint;
begin
  update quarantined_requests set reviewer = receiver, claimed_at = null, revision = revision + 1
    where reviewer = giver and state = 'waiting' and owning_organisation = actor_organisation()
      and may_hand_over(giver, receiver) and submitted_by <> receiver;
  get diagnostics moved = row_count;
  return moved;
end
$$;
