import { wgs84FromSweref } from '../../ground/geo/sweref99.ts';
import { onTheGround } from '../frame.ts';
import type { SheetPlace } from '../frame.ts';
import { FICTIONAL_NOTICE, GRANVIK } from '../municipality.ts';
import type { PlannedSchool } from '../plan/plan.ts';
import type { World } from '../world.ts';

const FORM_NAMES = { fsk: 'Förskoleklassen', gr: 'Grundskolan', gran: 'Anpassad grundskola', gy: 'Gymnasieskolan' };

/** One JSON object a line, the body of Planned Educations v4 `/v4/school-units/{code}`. */
export function* writeSchoolUnitLines(world: World): Generator<string> {
  for (const unit of schoolUnits(world)) yield `${JSON.stringify(unit)}\n`;
}

/** The same units as one JSON array. */
export function* writeSchoolUnitArray(world: World): Generator<string> {
  let separator = '[\n';
  for (const unit of schoolUnits(world)) {
    yield `${separator}${JSON.stringify(unit)}`;
    separator = ',\n';
  }
  yield '\n]\n';
}

/** What the source says of itself; complete for compulsory school, so that a "no" can be answered. */
export function* writeSchoolSource(): Generator<string> {
  const source = { date: '2026-01-02', completeFor: ['gr'], licence: 'fiktiv övningsdata', fictional: true };
  yield `${JSON.stringify({ ...source, notice: FICTIONAL_NOTICE }, undefined, 2)}\n`;
}

function* schoolUnits(world: World): Generator<object> {
  let count = 0;
  for (const { number, sheet } of world.towns)
    for (const school of world.planOf(number).schools) yield schoolUnit(school, sheet, ++count);
}

// Real unit codes have eight digits and begin with 1 to 8; 99 is used by none.
function schoolUnit(school: PlannedSchool, sheet: SheetPlace, count: number): object {
  const code = `99${String(count).padStart(6, '0')}`;
  const ground = onTheGround(school.at, sheet);
  const { latitude, longitude } = wgs84FromSweref(ground);
  const organizer = school.independent ? 'Fristående' : 'Kommunal';
  return {
    code,
    name: school.name,
    contactInfo: { email: null, web: null, telephone: null, addresses: [addressOf(school)] },
    geographicalAreaCode: GRANVIK.code,
    wgs84_Lat: latitude.toFixed(8),
    wgs84_Long: longitude.toFixed(8),
    sweRef_N: ground.north.toFixed(1),
    sweRef_E: ground.east.toFixed(1),
    organisationRegistryNumber: '0000000000',
    principalOrganizerType: organizer,
    corporationName: school.independent ? 'Påhittad friskola i Granvik AB' : 'GRANVIKS KOMMUN',
    companyForm: organizer,
    schoolOrientation: 'Påhittad skola i övningskommunen Granvik',
    typeOfSchooling: school.forms.flatMap(({ form, years }) => schoolingOf(form, years)),
    abroadSchool: false,
    totalNumberOfPupils: `cirka ${school.pupils}`,
    uncertaintyMetres: school.uncertaintyMetres,
    fictional: true,
    notice: FICTIONAL_NOTICE,
  };
}

function addressOf(school: PlannedSchool): object {
  return { type: 'VISITING_ADDRESS', street: school.address, zipCode: '00000', city: GRANVIK.name };
}

/** Year 0 is a form of its own in the register. */
function schoolingOf(form: 'gr' | 'gran' | 'gy', years: readonly number[]): object[] {
  const taught = years.filter((year) => year > 0);
  return years.includes(0) ? [schooling('fsk', [0]), schooling(form, taught)] : [schooling(form, taught)];
}

function schooling(code: keyof typeof FORM_NAMES, years: readonly number[]): object {
  return { code, displayName: FORM_NAMES[code], schoolYears: years.map(String) };
}
