import type { RecordType, Verb } from './record-type.ts';
import { ROLES, type Role } from './role.ts';

/** Who may do what with one type of record: a sentence a verb. What a role may read is still bounded by who owns and shares. */
export type Policy = Partial<Record<RecordType, Partial<Record<Verb, readonly Role[]>>>>;

/** Everybody who has a role. */
export const EVERY_ROLE: readonly Role[] = ROLES;

/** Everybody whose role is about the work; those who run the accounts or the trail see no work by that. */
export const WORKING_ROLES: readonly Role[] = ROLES.filter(
  (role) => role !== 'organisationAdministrator' && role !== 'auditor',
);

/** This room's own sentences. Whoever reads organisations and colleagues knows them by name and function alone. */
export const ACCESS_POLICY: Policy = {
  organisation: { read: EVERY_ROLE, create: ['organisationAdministrator'], change: ['organisationAdministrator'] },
  person: { read: EVERY_ROLE, create: ['organisationAdministrator'], change: ['organisationAdministrator'] },
  role: { read: EVERY_ROLE, create: ['organisationAdministrator'], change: ['organisationAdministrator'] },
  invitation: {
    read: ['organisationAdministrator'],
    create: ['organisationAdministrator'],
    remove: ['organisationAdministrator'],
  },
  opening: {
    read: ['organisationAdministrator', 'safetyCoordinator', 'communityPolice', 'auditor'],
    change: ['organisationAdministrator'],
  },
  share: {
    read: EVERY_ROLE,
    create: ['safetyCoordinator', 'communityPolice', 'regionalCoordinator'],
    remove: ['safetyCoordinator', 'communityPolice', 'regionalCoordinator', 'organisationAdministrator'],
  },
  audit: { read: ['auditor'] },
};

/** One row of what the database is told: a role, a type of record, a verb. */
export interface PolicyRow {
  readonly role: Role;
  readonly recordType: RecordType;
  readonly verb: Verb;
}

/** All sentences of several rooms, row by row. @throws RangeError when two rooms speak of the same verb of a record */
export function policyRows(policies: readonly Policy[]): PolicyRow[] {
  const spoken = new Set<string>();
  return policies.flatMap((policy) =>
    Object.entries(policy).flatMap(([recordType, verbs]) =>
      Object.entries(verbs).flatMap(([verb, roles]) => {
        const key = `${recordType} ${verb}`;
        if (spoken.has(key)) throw new RangeError(`Two rooms say who may ${verb} ${recordType}`);
        spoken.add(key);
        return roles.map((role) => ({ role, recordType, verb }) as PolicyRow);
      }),
    ),
  );
}
