import { ROLE_POLICIES } from '../../src/apps/server/policies.ts';
import type { Crowd, CrowdPerson, CrowdPlace } from './crowd.ts';

const READERS = new Set(
  ROLE_POLICIES.filter(({ recordType, verb }) => recordType === 'place' && verb === 'read').map(
    ({ role }) => role as string,
  ),
);

/**
 * The rule of who may read, written once more from its sentences and from nothing else, slowly and plainly: (a) own,
 * (b) shared and the level fits, (c) the role's area holds it and the owner has opened it, (d) public and published.
 * @param person null for a visitor
 */
export function mayReadPlace(crowd: Crowd, person: CrowdPerson | null, place: CrowdPlace): boolean {
  const published = place.level === 'public' && place.published;
  if (person === null || person.closed) return published;
  const roles = person.roles.filter(({ inForce, role }) => inForce && READERS.has(role));
  if (roles.length === 0) return published;
  if (place.owner === person.organisation) return true;
  const { legalStatus } = crowd.organisations.find(({ id }) => id === person.organisation)!;
  const fits = legalStatus === 'authority' || place.level !== 'authority';
  const shared = crowd.shares.some(
    (share) => share.inForce && share.place === place.id && share.to === person.organisation,
  );
  const opened = roles.some(
    (role) =>
      holds(role, place) &&
      crowd.openings.some((opening) => opening.owner === place.owner && opening.role === role.role && opening.opened),
  );
  return published || (fits && (shared || opened));
}

function holds({ areaKind, areaCode }: CrowdPerson['roles'][number], place: CrowdPlace): boolean {
  if (areaKind === 'county') return place.municipality.startsWith(areaCode);
  if (areaKind === 'municipality') return place.municipality === areaCode;
  if (areaKind === 'cityDistrict') return `${place.municipality}/${place.cityDistrict}` === areaCode;
  return areaKind === 'policeDistrict' && place.policeDistrict === areaCode;
}
