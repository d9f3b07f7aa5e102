import { accept, refuse, type Result } from '../../../ground/result.ts';
import { WORKING_ROLES } from './policy.ts';
import { WORK_RECORDS, type RecordType, type WorkRecord } from './record-type.ts';
import { ROLE_HOLDERS, statusesOf, type OrganisationKind, type Role } from './role.ts';
import { VISIBILITY } from './visibility.ts';

/** What an owner has opened to a role of others in their areas, or closed. */
export interface Opening {
  readonly recordType: RecordType;
  readonly role: Role;
  readonly opened: boolean;
  /** nobody has said otherwise */
  readonly byDefault: boolean;
}

export type OpeningRefusal =
  | { readonly code: 'opening-never'; readonly recordType: RecordType }
  | { readonly code: 'opening-not-to-role'; readonly recordType: RecordType; readonly role: Role };

/** Records that have no opening of their own: they are seen with the record that they belong to. */
const FOLLOWING: readonly RecordType[] = ['boundary', 'source'];

/** What can be opened at all: the work. Accounts, roles, files, the trail and what is in quarantine never are. */
export const OPENABLE: readonly WorkRecord[] = WORK_RECORDS.filter((recordType) => !FOLLOWING.includes(recordType));

/**
 * Whether an owner may open a type of record to a role, or close it: work alone, to a role that is about the work, and
 * what no partner is shown at all never to a role that people of private organisations hold.
 */
export function changeOpening(recordType: RecordType, role: Role): Result<Opening['role'], OpeningRefusal> {
  const openable = OPENABLE.find((one) => one === recordType);
  if (openable === undefined) return refuse({ code: 'opening-never', recordType });
  const fits = WORKING_ROLES.includes(role) && (VISIBILITY[openable].partner !== 'none' || !isHeldPrivately(role));
  return fits ? accept(role) : refuse({ code: 'opening-not-to-role', recordType, role });
}

/** Whether people of a private organisation can hold a role. */
export function isHeldPrivately(role: Role): boolean {
  return ROLE_HOLDERS[role].some((kind) => statusesOf(kind).includes('private'));
}

/** Every opening that there can be, with what holds until the owner says otherwise. */
export function openingsOf(owner: OrganisationKind, told: readonly Omit<Opening, 'byDefault'>[]): Opening[] {
  const said = new Map(told.map(({ recordType, role, opened }) => [`${recordType} ${role}`, opened]));
  return OPENABLE.flatMap((recordType) =>
    WORKING_ROLES.filter((role) => changeOpening(recordType, role).ok).map((role) => {
      const opened = said.get(`${recordType} ${role}`);
      const byDefault = opened === undefined;
      return { recordType, role, opened: opened ?? isOpenByDefault(owner, role, recordType), byDefault };
    }),
  );
}

const MUTUAL: readonly RecordType[] = ['mapping', 'assessment'];
const MUNICIPAL: readonly OrganisationKind[] = ['municipality', 'districtAdministration'];

/**
 * Police and municipality of the same place see each other's mapping and assessment. The database says the same of rows
 * in `opened_by_default()`, by the kind of the reader's organisation; this says it of a role by those who hold it.
 */
function isOpenByDefault(owner: OrganisationKind, role: Role, recordType: RecordType): boolean {
  if (!MUTUAL.includes(recordType)) return false;
  const holders = ROLE_HOLDERS[role];
  if (owner === 'policeDistrict') return holders.some((kind) => MUNICIPAL.includes(kind));
  return MUNICIPAL.includes(owner) && holders.includes('policeDistrict');
}
