import { InvitationsPage, MemberPage, PartnersPage, PeoplePage } from '../../../rooms/access/web.ts';
import { useAreaNames } from '../../../rooms/places/web.ts';
import { useParam } from './use-param.ts';

/** Hands the pages of the organisation what a later room knows: the areas that a role can hold for. */
export function PeopleRoute() {
  return <PeoplePage areaNames={useAreaNames()} />;
}

export function InvitationsRoute() {
  return <InvitationsPage areaNames={useAreaNames()} />;
}

export function PartnersRoute() {
  return <PartnersPage areaNames={useAreaNames()} />;
}

export function MemberRoute() {
  const id = useParam('id');
  return <MemberPage key={id} id={id} areaNames={useAreaNames()} />;
}
