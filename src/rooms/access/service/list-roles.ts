import type { Caller } from '../../../platform/http/caller.ts';
import type { RoleView } from '../index.ts';
import type { PolicyRow } from '../domain/policy.ts';
import { RECORD_TYPES, VERBS } from '../domain/record-type.ts';
import { ROLE_HOLDERS, ROLES } from '../domain/role.ts';
import { listPolicyRows } from '../store/policy-store.ts';
import type { AccessDeps } from './administer-deps.ts';

/** Every role with whom it is for and what it may do. */
export async function listRoles({ database }: AccessDeps, { actor }: Caller): Promise<RoleView[]> {
  const rows = await database.inTransaction(actor, listPolicyRows, { readOnly: true });
  return ROLES.map((role) => ({ role, holders: [...ROLE_HOLDERS[role]], may: verbsByType(rows, role) }));
}

function verbsByType(rows: readonly PolicyRow[], role: PolicyRow['role']): RoleView['may'] {
  const own = rows.filter((row) => row.role === role);
  return RECORD_TYPES.flatMap((recordType) => {
    const verbs = VERBS.filter((verb) => own.some((row) => row.recordType === recordType && row.verb === verb));
    return verbs.length === 0 ? [] : [{ recordType, verbs }];
  });
}
