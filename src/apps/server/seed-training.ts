import { withClient, type ConnectionTarget } from '../../platform/database/connection.ts';
import { connectAccess } from './connect-access.ts';
import type { ConnectedRegisters } from './connect.ts';
import type { ServerDeps } from './deps.ts';
import { seedGranvik } from './seed-granvik.ts';
import { seedPeople } from './seed-people.ts';
import { seedShares } from './seed-shares.ts';

/** Fills the training municipality: its people first, then its registers as one of them, then what they share. */
export async function seedTraining(
  registers: ConnectedRegisters,
  deps: ServerDeps,
  owner: ConnectionTarget,
): Promise<void> {
  const people = await withClient(owner, seedPeople);
  const own = registers.of(people.keeper);
  await seedGranvik(own, people.coordinator, deps);
  await seedShares(connectAccess(deps), own, people, owner);
}
