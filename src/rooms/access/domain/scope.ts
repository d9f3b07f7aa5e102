import { areaHolds, type LiesWhere, type RoleArea } from './area.ts';
import type { Level, RecordType, Verb } from './record-type.ts';
import type { LegalStatus, OrganisationKind, Role } from './role.ts';

/** What one actor may see and do at this moment, as the database says it. */
export interface Scope {
  readonly actor: string;
  /** null for a visitor, a closed account, and whoever belongs to a closed organisation */
  readonly person: { readonly id: string; readonly name: string; readonly function: string } | null;
  readonly organisation: ScopeOrganisation | null;
  /** in force today: the own ones, and those stood in for */
  readonly roles: readonly HeldRole[];
  readonly permissions: readonly Permission[];
  /** records that others have shared with the own organisation */
  readonly shared: readonly { readonly recordType: RecordType; readonly id: string }[];
  /** what others have opened to the own roles, and where */
  readonly opened: readonly Opened[];
}

export interface ScopeOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly legalStatus: LegalStatus;
  /** 0000 when none is told */
  readonly municipality: string;
}

export interface HeldRole {
  readonly role: Role;
  readonly area: RoleArea;
  readonly standIn: boolean;
}

export interface Permission {
  readonly recordType: RecordType;
  readonly verb: Verb;
  /** in all of the own organisation, not only in a part of it */
  readonly everywhere: boolean;
}

export interface Opened {
  readonly owner: string;
  readonly recordType: RecordType;
  readonly area: RoleArea;
}

/** A row as the rule of who may read needs it. */
export interface ReadRow extends LiesWhere {
  readonly recordType: RecordType;
  readonly id: string;
  /** null: the row belongs to nobody, and is visible to nobody */
  readonly owner: string | null;
  readonly level: Level;
  readonly published: boolean;
}

export function may({ permissions }: Scope, recordType: RecordType, verb: Verb): boolean {
  return permissions.some((permission) => permission.recordType === recordType && permission.verb === verb);
}

/**
 * How far a row is shown to an actor; undefined when it is not shown at all. A role narrows and never widens.
 * @source the four ways (a) to (d) of "who may read": own organisation, explicit share, area and opened type, published
 */
export function shownLevel(scope: Scope, row: ReadRow): Level | undefined {
  if (row.owner === null) return undefined;
  const { organisation } = scope;
  if (organisation !== null && may(scope, row.recordType, 'read')) {
    if (row.owner === organisation.id) return 'authority';
    // A row of the level `authority` never reaches a private organisation, shared or not.
    const fits = organisation.legalStatus === 'authority' || row.level !== 'authority';
    if (fits && (isShared(scope, row) || isOpened(scope, row)))
      return organisation.legalStatus === 'authority' ? 'authority' : 'partner';
  }
  return row.level === 'public' && row.published ? 'public' : undefined;
}

function isShared({ shared }: Scope, { recordType, id }: ReadRow): boolean {
  return shared.some((share) => share.recordType === recordType && share.id === id);
}

function isOpened({ opened }: Scope, row: ReadRow): boolean {
  return opened.some(
    ({ owner, recordType, area }) => owner === row.owner && recordType === row.recordType && areaHolds(area, row),
  );
}
