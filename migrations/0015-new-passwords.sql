-- An invitation may also be for somebody who has an account and has forgotten the password: the link lets that person choose
-- another. Nobody makes one for themselves, since a session left open would then be enough to take the account over.
alter table invitations
  add column renews_person uuid references people (id),
  add column ends_second_factor boolean not null default false,
  add check (renews_person is not null or not ends_second_factor);
create policy invitations_renew on invitations as restrictive for insert with check (
  renews_person is null or (renews_person <> (select actor_id()) and exists (
    select from people p where p.id = renews_person and p.owning_organisation = invitations.owning_organisation)));
