export * from './contract.ts';
export { areaHolds, type LiesWhere, type RoleArea, type RoleAreaKind } from './domain/area.ts';
export { gridMetresOf } from './domain/coarse.ts';
export { ACCESS_POLICY, EVERY_ROLE, policyRows, WORKING_ROLES, type Policy, type PolicyRow } from './domain/policy.ts';
export type { HouseRecord, Level, RecordType, Verb, WorkRecord } from './domain/record-type.ts';
export type { LegalStatus, OrganisationKind, Role } from './domain/role.ts';
export { may, shownLevel, type ReadRow, type Scope } from './domain/scope.ts';
export { VISIBILITY, type Shown, type VisibilityRow } from './domain/visibility.ts';
