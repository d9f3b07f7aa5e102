import { isFields, type SchoolUnit } from './school-units.ts';

/** Fields of an interface that are read, and those that are only looked into. */
interface ReadFields {
  readonly [name: string]: true | ReadFields;
}

const ADDRESS = { type: true, street: true, zipCode: true, city: true } as const;
const PLANNED: ReadFields = {
  ...named(
    'code schoolUnitCode name schoolUnitName geographicalAreaCode municipalityCode typeOfSchooling abroadSchool',
  ),
  ...named('wgs84_Lat wgs84_Long wgs84Latitude wgs84Longitude sweRef_N sweRef_E sweref99Latitude sweref99Longitude'),
  ...named('uncertaintyMetres totalNumberOfPupils principalOrganizerType'),
  contactInfo: { addresses: ADDRESS },
};
const REGISTER: ReadFields = {
  ...named('type schoolUnitCode'),
  attributes: {
    ...named('schoolUnitCode displayName municipalityCode status schoolTypes schoolTypeProperties schoolUnitType'),
    uncertaintyMetres: true,
    addresses: named('type streetAddress postalCode locality geoCoordinates'),
  },
};
/** More than this no report shows; a file with a million names of fields must not fill the memory. */
const MOST_NAMES = 200;

/** Adds the names of what a unit holds beside what is read: telephone numbers, addresses of post, heads of schools. */
export function noteUnread({ value, api }: SchoolUnit, unread: Set<string>): void {
  if (isFields(value)) noteBelow(value, api === 'school-unit-register' ? REGISTER : PLANNED, '', unread);
}

function noteBelow(value: unknown, read: ReadFields, path: string, unread: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) noteBelow(item, read, path, unread);
    return;
  }
  if (!isFields(value)) return;
  for (const [name, inside] of Object.entries(value)) {
    const known = Object.hasOwn(read, name) ? read[name] : undefined;
    if (known === undefined && unread.size < MOST_NAMES) unread.add(path + name);
    else if (typeof known === 'object') noteBelow(inside, known, `${path}${name}.`, unread);
  }
}

function named(list: string): Record<string, true> {
  return Object.fromEntries(list.split(' ').map((name) => [name, true]));
}
