import { SWEREF_99_TM } from '../../src/ground/geo/index.ts';

/** One fictional school, from which each of Skolverket's formats is written. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly forms: readonly { readonly code: string; readonly years: readonly string[] }[];
  readonly abroad?: boolean;
  readonly street: string;
}

const COMPULSORY = { code: 'gr', years: ['1', '2', '3', '4', '5', '6'] };
const YEAR_0 = { code: 'fsk', years: ['0'] };

export const UNITS: readonly Unit[] = [
  {
    code: '91000011',
    name: 'Åkerskolan',
    latitude: 59.33522,
    longitude: 18.06211,
    forms: [YEAR_0, COMPULSORY],
    street: 'Åkervägen 3',
  },
  {
    code: '91000022',
    name: 'Björkskolan',
    latitude: 59.35019,
    longitude: 18.04877,
    forms: [{ code: 'gr', years: ['7', '8', '9'] }],
    street: 'Björkgatan 14',
  },
  {
    code: '91000033',
    name: 'Söders gymnasium',
    latitude: 59.31881,
    longitude: 18.09023,
    forms: [{ code: 'gy', years: [] }],
    street: 'Kajen 1',
  },
  { code: '91000044', name: 'Ödeskolan', latitude: null, longitude: null, forms: [COMPULSORY], street: 'Ödevägen 8' },
  {
    code: '91000055',
    name: 'Älvskolan',
    latitude: 59.40313,
    longitude: 17.93741,
    forms: [COMPULSORY, { code: 'gran', years: ['4', '5'] }],
    street: 'Älvstigen 7',
  },
  {
    code: '91000066',
    name: 'Granviks skola i Málaga',
    latitude: 36.7213,
    longitude: -4.4214,
    forms: [COMPULSORY],
    abroad: true,
    street: 'Calle Larios 5',
  },
];

export type Fields = Record<string, unknown>;

export function plannedUnit(unit: Unit): Fields {
  const metres = metresOf(unit);
  return {
    code: unit.code,
    name: unit.name,
    contactInfo: { addresses: [{ type: 'VISITING_ADDRESS', street: unit.street, zipCode: '99012', city: 'Granvik' }] },
    geographicalAreaCode: '9901',
    wgs84_Lat: unit.latitude === null ? null : String(unit.latitude),
    wgs84_Long: unit.longitude === null ? null : String(unit.longitude),
    sweRef_N: metres?.north.toFixed(3) ?? null,
    sweRef_E: metres?.east.toFixed(3) ?? null,
    principalOrganizerType: 'Kommunal',
    typeOfSchooling: unit.forms.map(({ code, years }) => ({ code, displayName: code, schoolYears: years })),
    abroadSchool: unit.abroad === true,
  };
}

const TYPES: Readonly<Record<string, string>> = { fsk: 'FKLASS', gr: 'GR', gran: 'GRAN', gy: 'GY' };

export function registerUnit(unit: Unit): Fields {
  const metres = metresOf(unit);
  const geoCoordinates = {
    coordinateSweRefN: metres?.north.toFixed(2).replace('.', ',') ?? '',
    coordinateSweRefE: metres?.east.toFixed(2).replace('.', ',') ?? '',
    latitude: unit.latitude === null ? '' : String(unit.latitude),
    longitude: unit.longitude === null ? '' : String(unit.longitude),
  };
  const grades = unit.forms.filter(({ code }) => code === 'gr' || code === 'gran');
  return {
    meta: { created: '2026-04-01' },
    data: {
      type: 'schoolunit',
      schoolUnitCode: unit.code,
      attributes: {
        displayName: unit.name,
        status: 'AKTIV',
        municipalityCode: '9901',
        schoolUnitType: unit.abroad ? 'UTLAND' : 'SKOLENHET',
        addresses: [
          { type: 'POSTADRESS', streetAddress: 'Box 7', postalCode: '990 01', locality: 'Granvik' },
          {
            type: 'BESOKSADRESS',
            streetAddress: unit.street,
            postalCode: '990 12',
            locality: 'Granvik',
            geoCoordinates,
          },
        ],
        schoolTypes: unit.forms.map(({ code }) => TYPES[code]),
        schoolTypeProperties: Object.fromEntries(grades.map(({ code, years }) => [code, { grades: years }])),
      },
    },
  };
}

function metresOf({ latitude, longitude }: Unit) {
  return latitude === null || longitude === null ? undefined : SWEREF_99_TM.toMetres({ latitude, longitude });
}
