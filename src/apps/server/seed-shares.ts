import { withClient, type ConnectionTarget } from '../../platform/database/connection.ts';
import { findCaller, type AccessDeps } from '../../rooms/access/server.ts';
import { listSourceViews, publishSource } from '../../rooms/imports/server.ts';
import { sharePlace } from '../../rooms/places/server.ts';
import { WORLD_SHARES } from '../../worlds/index.ts';
import type { Registers } from './connect.ts';
import { organisationId, type SeededPeople } from './seed-people.ts';

/**
 * What the municipality of training shows to others, once it has places: done by its coordinator, by the very verbs that
 * a coordinator uses. Run twice, it changes nothing.
 */
export async function seedShares(
  access: AccessDeps,
  registers: Registers,
  { coordinator, keeper }: SeededPeople,
  owner: ConnectionTarget,
): Promise<void> {
  const caller = await findCaller(access.database, coordinator, null);
  for (const { organisation: key, places } of WORLD_SHARES) {
    const organisation = organisationId(key, keeper.organisation);
    for (const place of places) {
      const request = `training ${key} ${place}`;
      const shared = await sharePlace(access, caller, place, { organisation, to: null }, request);
      if (!shared.ok) throw new Error(`${place} to ${key}: ${shared.refusal.code}`);
    }
  }
  for (const { id, kind } of await listSourceViews(registers, coordinator)) {
    if (kind !== 'places') await publishSource(registers, coordinator, id, true);
  }
  // Who answers for a place is not yet anybody's to say by a screen.
  await withClient(owner, (client) =>
    client.query('update places set responsible_person = $1 where responsible_person is null', [coordinator]),
  );
}
