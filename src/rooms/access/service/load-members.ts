import type { Tx } from '../../../platform/database/database.ts';
import type { MemberView } from '../index.ts';
import { isLeft } from '../domain/period.ts';
import type { Member } from '../domain/member.ts';
import type { RoleGrant, Substitute } from '../domain/role-grant.ts';
import { listGrants } from '../store/grant-store.ts';
import { listMembers } from '../store/member-store.ts';
import { listSubstitutes } from '../store/substitute-store.ts';

interface Roles {
  readonly grants: readonly RoleGrant[];
  readonly substitutes: readonly Substitute[];
  readonly nameOf: (person: string) => string;
}

/** Everybody of the actor's own organisation, with the roles that they hold or stand in for today or later. */
export async function loadMembers(tx: Tx, today: string): Promise<MemberView[]> {
  const members = await listMembers(tx);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const grants = (await listGrants(tx)).filter((grant) => isLeft(grant, today));
  const substitutes = (await listSubstitutes(tx)).filter((substitute) => isLeft(substitute, today));
  const roles: Roles = { grants, substitutes, nameOf: (person) => names.get(person) ?? '' };
  return members.map((member) => viewMember(member, roles));
}

export async function loadMember(tx: Tx, today: string, id: string): Promise<MemberView | undefined> {
  return (await loadMembers(tx, today)).find((member) => member.id === id);
}

function viewMember(member: Member, { grants, substitutes, nameOf }: Roles): MemberView {
  return {
    ...member,
    roles: grants
      .filter(({ person }) => person === member.id)
      .map(({ id, role, area, from, to }) => ({
        id,
        role,
        area,
        from,
        to,
        substitutes: substitutes
          .filter(({ grant }) => grant === id)
          .map((substitute) => ({
            id: substitute.id,
            person: { id: substitute.person, name: nameOf(substitute.person) },
            from: substitute.from,
            to: substitute.to,
          })),
      })),
    standsInFor: substitutes
      .filter(({ person }) => person === member.id)
      .flatMap(({ id, grant, from, to }) => {
        const held = grants.find((one) => one.id === grant);
        return held === undefined ? [] : [{ substitute: id, person: nameOf(held.person), role: held.role, from, to }];
      }),
  };
}
