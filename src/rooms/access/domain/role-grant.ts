import type { RoleArea } from './area.ts';
import type { Period } from './period.ts';
import type { Role } from './role.ts';

/** A role that a person holds for an area. Never edited: withdrawn, and given anew. */
export interface RoleGrant extends Period {
  readonly id: string;
  readonly person: string;
  readonly role: Role;
  readonly area: RoleArea;
}

/** Somebody who acts in a role of another between two dates. */
export interface Substitute {
  readonly id: string;
  readonly grant: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

export function sameRole(a: Pick<RoleGrant, 'role' | 'area'>, b: Pick<RoleGrant, 'role' | 'area'>): boolean {
  return a.role === b.role && a.area.kind === b.area.kind && a.area.code === b.area.code;
}
