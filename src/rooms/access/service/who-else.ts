import type { Tx } from '../../../platform/database/database.ts';
import type { Receiver } from '../domain/share.ts';
import { isHeldPrivately, openingsOf } from '../domain/opening.ts';
import type { WorkRecord } from '../domain/record-type.ts';
import type { Role } from '../domain/role.ts';
import { listOpenings } from '../store/opening-store.ts';
import { findOrganisation, findOwnOrganisation } from '../store/organisation-store.ts';

/** For later rooms: an open organisation that something may be shared with. */
export async function findSharedWith(tx: Tx, id: string): Promise<Receiver | undefined> {
  const found = await findOrganisation(tx, id);
  if (found === undefined || found.closed) return undefined;
  const { name, legalStatus } = found;
  return { id, name, legalStatus };
}

/**
 * For later rooms: roles that people of private organisations may hold and that the actor's own organisation has opened a
 * type of record to. They see, in their areas, every record of it that is taken to the level of partners.
 */
export async function rolesOfPrivate(tx: Tx, recordType: WorkRecord): Promise<Role[]> {
  const own = await findOwnOrganisation(tx);
  if (own === undefined) return [];
  const openings = openingsOf(own.kind, await listOpenings(tx));
  return openings
    .filter((opening) => opening.recordType === recordType && opening.opened && isHeldPrivately(opening.role))
    .map(({ role }) => role);
}
