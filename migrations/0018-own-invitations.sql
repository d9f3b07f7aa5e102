-- Whoever has invited somebody to an organisation that the own one has added sees to that invitation for as long as they run
-- accounts, and not by having made it alone: a role that was withdrawn, or an account that was closed, leaves nothing behind.
drop policy invitations_read on invitations;
create policy invitations_read on invitations for select using (owning_organisation is not null and (
  ((select actor_may('invitation', 'read'))
    and (owning_organisation = (select actor_organisation()) or created_by = (select actor_id())))
  or (select actor_is('sign-in'))));
drop policy invitations_change on invitations;
create policy invitations_change on invitations for update using (
  ((select actor_may('invitation', 'remove'))
    and (owning_organisation = (select actor_organisation()) or created_by = (select actor_id())))
  or (select actor_is('sign-in')));

-- What somebody has sent out does not outlive the account that sent it: a link kept by whoever had to leave lets nobody in.
create function withdraw_invitations_of_closed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update invitations set withdrawn_at = now(), revision = revision + 1
    where created_by = new.id and used_at is null and withdrawn_at is null;
  return null;
end
$$;
create trigger invitations_of_a_closed_person after update of state on people
  for each row when (new.state = 'closed' and old.state <> 'closed') execute function withdraw_invitations_of_closed();
