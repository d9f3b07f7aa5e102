import type { Tx } from '../../../platform/database/database.ts';
import { rolesHandedOver } from '../domain/hand-over.ts';
import type { OwnedWorkPart } from '../domain/owned-work.ts';
import { insertGrant, listGrants, withdrawGrants } from '../store/grant-store.ts';
import { insertSubstitute, listSubstitutes, withdrawSubstitutes } from '../store/substitute-store.ts';
import type { AccessDeps } from './administer-deps.ts';

/** Roles that a person holds today or later, and those that the person stands in for: what this room hands over itself. */
export function roleWork({ ids, clock }: Pick<AccessDeps, 'ids' | 'clock'>): OwnedWorkPart<Tx> {
  const plan = async (tx: Tx, from: string, to: string) => {
    const held = { grants: await listGrants(tx), substitutes: await listSubstitutes(tx) };
    const change = rolesHandedOver(held, from, to, clock.today());
    const standIns = held.substitutes.filter(
      ({ id, person }) => person === from && change.ending.substitutes.includes(id),
    );
    return { ...change, count: change.ending.grants.length + standIns.length };
  };
  return {
    recordType: 'role',
    count: async (tx, person) => (await plan(tx, person, person)).count,
    async handOver(tx, from, to) {
      const { given, standIns, ending, count } = await plan(tx, from, to);
      const at = clock.now();
      for (const { substitutes, ...grant } of given) {
        const id = ids.newId();
        await insertGrant(tx, { id, ...grant }, at);
        for (const substitute of substitutes)
          await insertSubstitute(tx, { id: ids.newId(), grant: id, ...substitute }, at);
      }
      for (const standIn of standIns) await insertSubstitute(tx, { id: ids.newId(), ...standIn }, at);
      await withdrawSubstitutes(tx, ending.substitutes, at);
      // Last: whoever hands over the own role of administrator may do nothing afterwards.
      await withdrawGrants(tx, ending.grants, at);
      return count;
    },
  };
}
