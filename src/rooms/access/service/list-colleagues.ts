import type { Tx } from '../../../platform/database/database.ts';
import { listMembers } from '../store/member-store.ts';

/** Somebody of the own organisation, as others of it know them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly function: string;
}

/** For later rooms: the people of the actor's own organisation, by name; those too whose account is closed. */
export async function listColleagues(tx: Tx): Promise<Colleague[]> {
  return (await listMembers(tx)).map(({ id, name, function: work }) => ({ id, name, function: work }));
}
