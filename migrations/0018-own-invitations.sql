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
