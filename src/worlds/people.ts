import { GRANVIK } from './municipality.ts';

// Nobody of these names is meant, and no such organisation exists. No address ends where mail is delivered: `.example`.

/** An organisation of the training municipality. All of it is made up. */
export interface WorldOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly legalStatus: 'authority' | 'private';
}

/** Somebody to be in training: a name, what the person does, and a role for an area. Nobody of that name is meant. */
export interface WorldPerson {
  readonly key: string;
  readonly organisation: string;
  readonly name: string;
  readonly function: string;
  readonly email: string;
  readonly roles: readonly { readonly role: string; readonly areaKind: string; readonly areaCode: string }[];
}

/** The municipality itself comes first: it is the organisation that the workspace is made with. */
export const WORLD_ORGANISATIONS: readonly WorldOrganisation[] = [
  { key: 'kommun', name: 'Granviks kommun (påhittad)', kind: 'municipality', legalStatus: 'authority' },
  {
    key: 'almdalen',
    name: 'Almdalens stadsdelsförvaltning (påhittad)',
    kind: 'districtAdministration',
    legalStatus: 'authority',
  },
  { key: 'polis', name: 'Lokalpolisområde Granvik (påhittat)', kind: 'policeDistrict', legalStatus: 'authority' },
  { key: 'region', name: 'Region Vidjö (påhittad)', kind: 'region', legalStatus: 'authority' },
  { key: 'analys', name: 'Granviks analysenhet (påhittad)', kind: 'analyst', legalStatus: 'authority' },
  { key: 'friskola', name: 'Lyktbärarens friskola (påhittad)', kind: 'school', legalStatus: 'private' },
  { key: 'parkering', name: 'Granviks Parkering AB (påhittat)', kind: 'privateOwner', legalStatus: 'private' },
  { key: 'bostad', name: 'Almdalens Bostäder (påhittat)', kind: 'privateOwner', legalStatus: 'private' },
  { key: 'vandrare', name: 'Föreningen Nattugglorna (påhittad)', kind: 'association', legalStatus: 'private' },
  { key: 'lyktskolan', name: 'Lyktskolan (påhittad)', kind: 'school', legalStatus: 'authority' },
  { key: 'idrott', name: 'Skutuddens idrottsförening (påhittad)', kind: 'association', legalStatus: 'private' },
];

const own = (role: string) => ({ role, areaKind: 'organisation', areaCode: '' });
const inMunicipality = (role: string) => ({ role, areaKind: 'municipality', areaCode: GRANVIK.code });
const inDistrict = (role: string, name: string) => ({
  role,
  areaKind: 'cityDistrict',
  areaCode: `${GRANVIK.code}/${name}`,
});

/** In every organisation somebody can let people in; who keeps the municipality's places comes first. */
export const WORLD_PEOPLE: readonly WorldPerson[] = [
  person('karin', 'kommun', 'Karin Ask', 'Trygghetssamordnare', [
    own('safetyCoordinator'),
    inMunicipality('safetyCoordinator'),
  ]),
  person('anders', 'kommun', 'Anders Holm', 'Administratör', [own('organisationAdministrator')]),
  person('lena', 'lyktskolan', 'Lena Vik', 'Rektor', [
    inDistrict('schoolLead', 'Centrum'),
    own('organisationAdministrator'),
  ]),
  person('omar', 'kommun', 'Omar Lind', 'Fältassistent', [inMunicipality('outreachWorker'), own('outreachWorker')]),
  person('petra', 'kommun', 'Petra Sund', 'Handläggare', [own('caseWriter')]),
  person('ragnar', 'kommun', 'Ragnar Ek', 'Ledamot i kommunfullmäktige', [own('electedReader')]),
  person('ulla', 'kommun', 'Ulla Berg', 'Granskare', [own('auditor')]),
  person('mira', 'almdalen', 'Mira Dahl', 'Trygghetssamordnare, Almdalen', [
    own('safetyCoordinator'),
    inDistrict('safetyCoordinator', 'Almdalen'),
    own('organisationAdministrator'),
  ]),
  person('jonas', 'polis', 'Jonas Fors', 'Kommunpolis', [
    own('communityPolice'),
    { role: 'communityPolice', areaKind: 'policeDistrict', areaCode: 'LPO Granvik' },
  ]),
  person('sara', 'polis', 'Sara Nyberg', 'Administratör', [own('organisationAdministrator')]),
  person('eva', 'region', 'Eva Strand', 'Regional samordnare', [
    own('regionalCoordinator'),
    { role: 'regionalCoordinator', areaKind: 'county', areaCode: GRANVIK.code.slice(0, 2) },
    own('organisationAdministrator'),
  ]),
  person('nils', 'analys', 'Nils Åker', 'Analytiker', [
    own('surveyAnalyst'),
    inMunicipality('surveyAnalyst'),
    own('organisationAdministrator'),
  ]),
  person('helen', 'friskola', 'Helen Mo', 'Rektor', [
    inDistrict('schoolLead', 'Skutudden'),
    own('organisationAdministrator'),
  ]),
  person('bo', 'parkering', 'Bo Kvist', 'Driftchef', [own('partnerMember'), own('organisationAdministrator')]),
  person('amina', 'bostad', 'Amina Rask', 'Förvaltare', [own('partnerMember'), own('organisationAdministrator')]),
  person('tore', 'vandrare', 'Tore Gran', 'Ordförande', [own('partnerMember'), own('organisationAdministrator')]),
  person('ali', 'idrott', 'Ali Sjö', 'Föreningsledare', [
    inDistrict('outreachWorker', 'Skutudden'),
    own('organisationAdministrator'),
  ]),
];

const READERS = [
  'safetyCoordinator',
  'communityPolice',
  'regionalCoordinator',
  'surveyAnalyst',
  'schoolLead',
  'outreachWorker',
  'caseWriter',
  'electedReader',
] as const;

/** What the municipality has opened to others' roles in their areas, so that each has something to see. */
export const WORLD_OPENINGS: readonly { readonly recordType: string; readonly roles: readonly string[] }[] = [
  { recordType: 'place', roles: READERS },
  { recordType: 'school', roles: READERS },
  { recordType: 'area', roles: READERS },
];

/**
 * Whom the municipality shares places with, by their codes: Lykttorget and Vindbryggan, Almdalens centrum, Lykttorget and
 * Stenrosparken, Klockbacken.
 */
export const WORLD_SHARES: readonly { readonly organisation: string; readonly places: readonly string[] }[] = [
  { organisation: 'parkering', places: ['P-0001', 'P-0004'] },
  { organisation: 'bostad', places: ['P-0009'] },
  { organisation: 'vandrare', places: ['P-0001', 'P-0002'] },
  { organisation: 'friskola', places: ['P-0005'] },
];

function person(
  key: string,
  organisation: string,
  name: string,
  title: string,
  roles: WorldPerson['roles'],
): WorldPerson {
  return { key, organisation, name, function: title, email: `${key}@${organisation}.granvik.example`, roles };
}
