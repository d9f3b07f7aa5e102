import { accept, refuse, type Result } from '../../../ground/result.ts';
import { holdsPeriod, isLeft } from './period.ts';
import { sameRole, type RoleGrant, type Substitute } from './role-grant.ts';

export type HandOverRefusal = { readonly code: 'hand-over-to-oneself' } | { readonly code: 'person-closed' };

/**
 * Whether all of a person's work may be handed to another of the same organisation. Whoever gives may have left already:
 * what hangs on somebody must not hang on that account for ever.
 */
export function handOver(
  giver: { readonly id: string },
  receiver: { readonly id: string; readonly state: 'active' | 'closed' },
): Result<true, HandOverRefusal> {
  if (giver.id === receiver.id) return refuse({ code: 'hand-over-to-oneself' });
  return receiver.state === 'closed' ? refuse({ code: 'person-closed' }) : accept(true);
}

/** Who held which roles, and who stood in for whom, before a hand-over. Nothing that is withdrawn. */
export interface RolesHeld {
  readonly grants: readonly RoleGrant[];
  readonly substitutes: readonly Substitute[];
}

/** What a hand-over does to roles: these end, and those begin. */
export interface RolesHandedOver {
  readonly ending: { readonly grants: readonly string[]; readonly substitutes: readonly string[] };
  readonly given: readonly GrantHandedOver[];
  /** stand-ins of the giver in roles of others, which the receiver takes over */
  readonly standIns: readonly Omit<Substitute, 'id'>[];
}

export interface GrantHandedOver extends Omit<RoleGrant, 'id'> {
  readonly substitutes: readonly Omit<Substitute, 'id' | 'grant'>[];
}

/**
 * Puts one person in the place of another: the same roles for the same areas and as long, with the same substitutes, and
 * the same standing in for others. What has already ended stays as it was; nobody holds the same twice or stands in for
 * oneself.
 */
export function rolesHandedOver(held: RolesHeld, giver: string, receiver: string, today: string): RolesHandedOver {
  const coming = (from: string): string => (from < today ? today : from);
  const leaving = held.grants.filter((grant) => grant.person === giver && isLeft(grant, today));
  const own = held.grants.filter((grant) => grant.person === receiver);
  const left = held.substitutes.filter((substitute) => isLeft(substitute, today));
  const isOwn = (grant: RoleGrant) => own.some((mine) => sameRole(mine, grant) && holdsPeriod(mine, grant));
  const grantOf = new Map(held.grants.map((grant) => [grant.id, grant]));
  const standing = left.filter(({ person }) => person === giver);
  const ofLeaving = left.filter(({ grant }) => leaving.some(({ id }) => id === grant));
  return {
    ending: {
      grants: leaving.map(({ id }) => id),
      substitutes: [...new Set([...standing, ...ofLeaving].map(({ id }) => id))],
    },
    given: leaving
      .map((grant) => ({ ...grant, from: coming(grant.from) }))
      .filter((grant) => !isOwn(grant))
      .map(({ id, role, area, from, to }) => ({
        person: receiver,
        role,
        area,
        from,
        to,
        substitutes: ofLeaving
          .filter(({ grant, person }) => grant === id && person !== receiver)
          .map((substitute) => ({ person: substitute.person, from: coming(substitute.from), to: substitute.to })),
      })),
    standIns: standing
      .filter(({ grant }) => grantOf.get(grant)?.person !== receiver)
      .map(({ grant, from, to }) => ({ grant, person: receiver, from: coming(from), to })),
  };
}
