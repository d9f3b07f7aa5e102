import { accept, refuse, type Result } from '../../../ground/result.ts';
import { showValue } from '../../../ground/table/index.ts';
import type { FormTaught, SchoolStatus } from '../domain/school-site.ts';
import { FORMS_MISSING } from './planned-educations.ts';
import { readYears, registerForm } from './school-forms.ts';
import { isFields } from './school-units.ts';
import type { RawSchool, SchoolFault } from './take-school.ts';

type Fields = Readonly<Record<string, unknown>>;

const STATUSES: Readonly<Record<string, SchoolStatus>> = {
  AKTIV: 'active',
  VILANDE: 'dormant',
  UPPHORT: 'closed',
  PLANERAD: 'planned',
};

/**
 * One school unit of Skolenhetsregistret v2, as `/v2/school-units/{code}` gives it. The place of a school is its
 * visiting address; the SWEREF numbers are texts with a decimal comma.
 * @source openapi of skolenhetsregistret v2
 */
export function registerSchool(row: number, data: Fields): RawSchool {
  const attributes = isFields(data['attributes']) ? data['attributes'] : {};
  const address = visitingAddress(attributes['addresses']);
  const coordinates = isFields(address['geoCoordinates']) ? address['geoCoordinates'] : {};
  const forms = readForms(attributes['schoolTypes'], attributes['schoolTypeProperties']);
  const unitType = attributes['schoolUnitType'];
  return {
    row,
    code: data['schoolUnitCode'] ?? attributes['schoolUnitCode'],
    codeRule: 'unit',
    name: attributes['displayName'],
    municipality: attributes['municipalityCode'],
    forms: forms.ok ? accept({ taught: forms.value, assumed: false }) : forms,
    status: readStatus(attributes['status']),
    abroad: accept(unitType === 'UTLAND'),
    position: {
      latitude: coordinates['latitude'],
      longitude: coordinates['longitude'],
      north: coordinates['coordinateSweRefN'],
      east: coordinates['coordinateSweRefE'],
      crs: 'EPSG:3006',
      zeroIsEmpty: true,
    },
    uncertainty: attributes['uncertaintyMetres'],
    pupils: null,
    organiserType: null,
    street: address['streetAddress'],
    postalCode: address['postalCode'],
    locality: address['locality'],
    // Collects figures for an organiser; nobody goes to school there.
    ...(unitType === 'CENTRAL'
      ? { leaveOut: { field: 'schoolUnitType', code: 'unit-not-a-school', value: 'CENTRAL' } }
      : {}),
    notices: forms.ok && forms.value.length === 0 ? [FORMS_MISSING] : [],
  };
}

function readStatus(raw: unknown): Result<SchoolStatus, SchoolFault> {
  const key = typeof raw === 'string' ? raw.trim().toUpperCase() : '';
  if (Object.hasOwn(STATUSES, key)) return accept(STATUSES[key]);
  return refuse({ field: 'status', code: 'status-unknown', value: showValue(raw) });
}

function readForms(types: unknown, properties: unknown): Result<readonly FormTaught[], SchoolFault> {
  if (types === null || types === undefined) return accept([]);
  if (!Array.isArray(types) || !types.every((type) => typeof type === 'string' && type.trim() !== '')) {
    return refuse({ field: 'schoolTypes', code: 'forms-unreadable', value: showValue(types) });
  }
  const forms: FormTaught[] = [];
  for (const type of types as string[]) {
    const form = registerForm(type);
    const ofForm = isFields(properties) ? properties[type.toLowerCase()] : undefined;
    const years = readYears(isFields(ofForm) ? ofForm['grades'] : null);
    if (!years.ok) return years;
    forms.push({ form, years: form === 'fsk' ? ['0'] : years.value });
  }
  return accept(forms);
}

/** The first visiting address with coordinates, else the first: other addresses are where post goes. */
function visitingAddress(raw: unknown): Fields {
  const addresses = Array.isArray(raw) ? (raw as unknown[]).filter(isFields) : [];
  const visiting = addresses.filter((address) => address['type'] === 'BESOKSADRESS');
  return visiting.find((address) => isFields(address['geoCoordinates'])) ?? visiting[0] ?? {};
}
