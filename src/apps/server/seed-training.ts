import { withClient, type ConnectionTarget } from '../../platform/database/connection.ts';
import type { ConnectedRegisters } from './connect.ts';
import type { ServerDeps } from './deps.ts';
import { seedGranvik } from './seed-granvik.ts';
import { seedPeople, shareSeeded } from './seed-people.ts';

/** Fills the training municipality: its people first, then its registers as one of them, then what they share. */
export async function seedTraining(
  registers: ConnectedRegisters,
  deps: Pick<ServerDeps, 'database' | 'clock'>,
  owner: ConnectionTarget,
): Promise<void> {
  const people = await withClient(owner, seedPeople);
  await seedGranvik(registers.of(people.keeper), people.coordinator, deps);
  await withClient(owner, (client) => shareSeeded(client, people));
}
