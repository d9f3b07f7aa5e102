/** What a person may do, for an area. A role is data with a policy: see `policy.ts`. */
export const ROLES = [
  'safetyCoordinator',
  'communityPolice',
  'regionalCoordinator',
  'surveyAnalyst',
  'schoolLead',
  'partnerMember',
  'outreachWorker',
  'caseWriter',
  'electedReader',
  'organisationAdministrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const ORGANISATION_KINDS = [
  'municipality',
  'districtAdministration',
  'policeDistrict',
  'region',
  'analyst',
  'school',
  'privateOwner',
  'association',
  'otherAuthority',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Whom a role is for: the kinds of organisation whose people may hold it. */
export const ROLE_HOLDERS: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  safetyCoordinator: ['municipality', 'districtAdministration'],
  communityPolice: ['policeDistrict'],
  regionalCoordinator: ['region', 'otherAuthority'],
  surveyAnalyst: ['analyst', 'municipality', 'region'],
  schoolLead: ['school', 'municipality', 'districtAdministration'],
  partnerMember: ['privateOwner', 'association', 'school', 'otherAuthority'],
  outreachWorker: ['municipality', 'districtAdministration', 'association'],
  caseWriter: ['municipality', 'districtAdministration', 'region', 'otherAuthority'],
  electedReader: ['municipality', 'districtAdministration', 'region'],
  organisationAdministrator: ORGANISATION_KINDS,
  auditor: ['municipality', 'districtAdministration', 'policeDistrict', 'region', 'analyst', 'otherAuthority'],
};

/** Kinds that others call to the work: where they work is told by whoever adds them, and not by themselves. */
export const INVITED_KINDS: readonly OrganisationKind[] = ['school', 'privateOwner', 'association'];

export const LEGAL_STATUSES = ['authority', 'private'] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** The legal statuses that an organisation of a kind may have; the first is the usual one. */
export function statusesOf(kind: OrganisationKind): readonly LegalStatus[] {
  if (kind === 'privateOwner' || kind === 'association') return ['private'];
  // An independent school is a private partner; a municipal one is an authority. An analyst may be either.
  return kind === 'school' || kind === 'analyst' ? ['authority', 'private'] : ['authority'];
}
