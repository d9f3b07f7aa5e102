import { accept, refuse, type Result } from '../../../ground/result.ts';
import { showValue } from '../../../ground/table/index.ts';
import type { FormTaught } from '../domain/school-site.ts';
import { readFlag } from './read-flag.ts';
import { readYears, registerForm } from './school-forms.ts';
import { isFields } from './school-units.ts';
import type { RawSchool, SchoolFault } from './take-school.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * One school unit of Skolverket's Planned Educations v4: of `/school-units/{code}` or of `/compact-school-units`.
 * @source openapi of planned-educations v4
 */
export function plannedEducationsSchool(row: number, unit: Fields): RawSchool {
  const address = visitingAddress(unit['contactInfo']);
  const forms = readForms(unit['typeOfSchooling']);
  return {
    row,
    code: unit['code'] ?? unit['schoolUnitCode'],
    codeRule: 'unit',
    name: unit['name'] ?? unit['schoolUnitName'],
    municipality: unit['geographicalAreaCode'] ?? unit['municipalityCode'],
    forms: forms.ok ? accept({ taught: forms.value, assumed: false }) : forms,
    status: accept('active'),
    abroad: readFlag(unit['abroadSchool'], 'abroadSchool'),
    position: {
      latitude: unit['wgs84_Lat'] ?? unit['wgs84Latitude'],
      longitude: unit['wgs84_Long'] ?? unit['wgs84Longitude'],
      // In the compact list "latitude" of SWEREF 99 is north.
      north: unit['sweRef_N'] ?? unit['sweref99Latitude'],
      east: unit['sweRef_E'] ?? unit['sweref99Longitude'],
      crs: 'EPSG:3006',
      zeroIsEmpty: true,
    },
    uncertainty: unit['uncertaintyMetres'],
    pupils: unit['totalNumberOfPupils'],
    organiserType: unit['principalOrganizerType'],
    street: address['street'],
    postalCode: address['zipCode'],
    locality: address['city'],
    notices: forms.ok && forms.value.length === 0 ? [FORMS_MISSING] : [],
  };
}

export const FORMS_MISSING: SchoolFault = { field: 'typeOfSchooling', code: 'forms-missing', value: null };

/** Whether a unit comes from the list that has no positions. */
export function isListedUnit(unit: Fields): boolean {
  const telling = ['wgs84_Lat', 'wgs84_Long', 'wgs84Latitude', 'wgs84Longitude', 'sweRef_N', 'sweRef_E', 'contactInfo'];
  return !telling.some((key) => Object.hasOwn(unit, key));
}

/** Either objects with code and years, or, in the compact list, names of forms. */
function readForms(raw: unknown): Result<readonly FormTaught[], SchoolFault> {
  if (raw === null || raw === undefined) return accept([]);
  const unreadable = refuse({ field: 'typeOfSchooling', code: 'forms-unreadable' as const, value: showValue(raw) });
  if (!Array.isArray(raw)) return unreadable;
  const forms: FormTaught[] = [];
  for (const entry of raw as unknown[]) {
    const code: unknown = isFields(entry) ? entry['code'] : entry;
    if (typeof code !== 'string' || code.trim() === '') return unreadable;
    const years = readYears(isFields(entry) ? entry['schoolYears'] : null);
    if (!years.ok) return years;
    forms.push({ form: registerForm(code), years: years.value });
  }
  return accept(forms);
}

function visitingAddress(contact: unknown): Fields {
  const addresses = isFields(contact) && Array.isArray(contact['addresses']) ? (contact['addresses'] as unknown[]) : [];
  return addresses.filter(isFields).find((address) => address['type'] === 'VISITING_ADDRESS') ?? {};
}
