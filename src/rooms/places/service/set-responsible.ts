import { accept, refuse, type Result } from '../../../ground/result.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { touchPlaceRegister } from '../store/place-register.ts';
import { isActiveColleague, setResponsiblePerson } from '../store/place-acts.ts';
import type { PlaceShareDeps } from './deps.ts';
import { findOwnPlace } from './share-place.ts';

export type ResponsibleRefusal =
  | { readonly code: 'place-not-found' }
  | { readonly code: 'person-not-found' }
  | { readonly code: 'place-changed'; readonly current: { readonly revision: number; readonly person: string | null } };

/**
 * Says which colleague answers for a place of the own organisation, or that nobody does.
 * @param revision the revision that was seen; another one means that somebody was first
 */
export function setResponsible(
  { database, recordAct }: PlaceShareDeps,
  caller: Caller,
  idOrCode: string,
  revision: number,
  person: string | null,
): Promise<Result<{ readonly revision: number }, ResponsibleRefusal>> {
  return allOrNothing<{ revision: number }, ResponsibleRefusal>(database, caller.actor, async (tx) => {
    const place = await findOwnPlace(tx, caller, idOrCode);
    if (place === undefined) return refuse({ code: 'place-not-found' });
    if (person !== null && !(await isActiveColleague(tx, person))) return refuse({ code: 'person-not-found' });
    const changed = await setResponsiblePerson(tx, place, revision, person);
    if (changed === 'not-allowed') return refuse({ code: 'place-not-found' });
    if (changed === 'stale') {
      const current = { revision: place.revision, person: place.responsible?.id ?? null };
      return refuse({ code: 'place-changed', current });
    }
    await touchPlaceRegister(tx, place.owner.id);
    await recordAct(tx, { verb: 'change', recordType: 'place', recordId: place.id });
    return accept({ revision: revision + 1 });
  });
}
