import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSchoolTable, readSchools } from '../files.ts';
import type { SchoolsOptions } from './options.ts';

const DATA = new URL('../../../../../shared/data/', import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function schools(text: string, options: Partial<SchoolsOptions> = {}) {
  const read = readSchools(bytes(text), { fileName: 'skolor', ...options });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.rejected));
  return read.value;
}

function codes(text: string, options: Partial<SchoolsOptions> = {}): string[] {
  const read = readSchools(bytes(text), { fileName: 'skolor', ...options });
  return read.ok
    ? ['taken', ...read.value.rejected.map(({ code }) => code)]
    : read.refusal.rejected.map(({ code }) => code);
}

const UNIT = {
  code: '91000011',
  name: 'Åkerskolan',
  geographicalAreaCode: '9901',
  wgs84_Lat: '59.33522',
  wgs84_Long: '18.06211',
  typeOfSchooling: [{ code: 'gr', schoolYears: ['7', '8', '9'] }],
  abroadSchool: false,
};
const attributes = {
  displayName: 'Åkerskolan',
  status: 'VILANDE',
  municipalityCode: '9901',
  schoolUnitType: 'SKOLENHET',
  schoolTypes: ['FKLASS', 'GR'],
  schoolTypeProperties: { gr: { grades: ['1', '2'] } },
  addresses: [
    { type: 'POSTADRESS', geoCoordinates: { latitude: '57.7', longitude: '12.0' } },
    {
      type: 'BESOKSADRESS',
      streetAddress: 'Åkervägen 3',
      postalCode: '990 12',
      locality: 'Granvik',
      geoCoordinates: { coordinateSweRefN: '6580944,75', coordinateSweRefE: '673958,5' },
    },
  ],
};
const detail = (more: object = {}): string =>
  JSON.stringify({ data: { type: 'schoolunit', schoolUnitCode: '91000011', attributes: { ...attributes, ...more } } });

describe('readSchools: Planned Educations v4', () => {
  it('reads one unit, a list, lines and the envelope as the same school', () => {
    const unit = JSON.stringify(UNIT);
    const forms = [
      unit,
      `[${unit}]`,
      `${unit}\n`,
      `{"status":"OK","message":"","body":${unit}}`,
      `{"status":"OK","body":{"_embedded":{"units":[${unit}]}}}`,
    ];
    for (const text of forms) {
      expect(schools(text).accepted).toMatchObject([
        {
          row: 1,
          code: '91000011',
          municipality: '9901',
          forms: [{ form: 'gr', years: ['7', '8', '9'] }],
          formAssumed: false,
          status: 'active',
        },
      ]);
    }
  });

  it('keeps a unit without a position apart, and a school abroad', () => {
    const { accepted, unplaced, rejected } = schools(
      JSON.stringify([
        { ...UNIT, wgs84_Lat: null, wgs84_Long: '' },
        { ...UNIT, code: '91000022', abroadSchool: true, wgs84_Lat: '36.7', wgs84_Long: '-4.4' },
        { ...UNIT, code: '91000033', wgs84_Lat: '0', wgs84_Long: '0' },
      ]),
    );
    expect(accepted).toEqual([]);
    expect(unplaced.map(({ code, abroad, position }) => [code, abroad, position])).toEqual([
      ['91000011', false, null],
      ['91000022', true, null],
      ['91000033', false, null],
    ]);
    expect(rejected.map(({ code }) => code)).toEqual(['position-missing', 'school-abroad', 'position-missing']);
  });

  it('says that a list lacks details, that a page is one of many, and what the source answered', () => {
    expect(
      codes(
        JSON.stringify({
          status: 'OK',
          body: { _embedded: { listedSchoolUnits: [{ code: '91000011', name: 'Åkerskolan' }] } },
        }),
      ),
    ).toEqual(['details-needed']);
    expect(codes(JSON.stringify({ status: '404 NOT_FOUND', message: 'saknas', body: null }))).toEqual(['api-error']);
    const page = schools(
      JSON.stringify({ status: 'OK', body: { _embedded: { units: [UNIT] }, page: { totalElements: 7246 } } }),
    );
    expect(page.notices).toMatchObject([{ row: 0, code: 'page-of-many', value: '1 / 7246' }]);
  });

  it('uses SWEREF where that is all, and refuses two positions that disagree', () => {
    const metres = { sweRef_N: '6580944.75', sweRef_E: '673958.5' };
    expect(
      schools(JSON.stringify({ ...UNIT, ...metres, wgs84_Lat: '', wgs84_Long: null })).accepted[0].position,
    ).toEqual({ north: 6_580_944.75, east: 673_958.5 });
    expect(codes(JSON.stringify({ ...UNIT, sweRef_N: '6581944.75', sweRef_E: '673958.5' }))).toEqual([
      'positions-disagree',
    ]);
  });
});

describe('readSchools: Skolenhetsregistret v2', () => {
  it('reads the visiting address, decimal comma, forms, years and status', () => {
    expect(schools(detail()).accepted).toMatchObject([
      {
        code: '91000011',
        status: 'dormant',
        position: { north: 6_580_944.75, east: 673_958.5 },
        forms: [
          { form: 'fsk', years: ['0'] },
          { form: 'gr', years: ['1', '2'] },
        ],
        address: 'Åkervägen 3, 990 12 Granvik',
      },
    ]);
  });

  it.each([
    ['AKTIV', 'active'],
    ['UPPHORT', 'closed'],
    ['PLANERAD', 'planned'],
  ])('reads the status %s', (status, expected) => {
    expect(schools(detail({ status })).accepted[0].status).toBe(expected);
  });

  it('asks for details when given the list, and leaves out what is no school', () => {
    expect(
      codes(
        JSON.stringify({
          data: { type: 'schoolunit', attributes: [{ schoolUnitCode: '91000011', name: 'A', status: 'AKTIV' }] },
        }),
      ),
    ).toEqual(['details-needed']);
    expect(codes(detail({ schoolUnitType: 'CENTRAL' }))).toEqual(['taken', 'unit-not-a-school']);
    expect(codes(detail({ status: 'OKÄND' }))).toEqual(['status-unknown']);
  });
});

describe('readSchools: tables', () => {
  const table = (kind: string): string =>
    `id,name,kind,lat,lon,uncertaintyMetres\nGB1,Åkerskolan,${kind},59.33522,18.06211,25\n`;

  it.each([
    ['Skola', 'gr', true],
    ['Gymnasium', 'gy', false],
    ['Förskola', 'preschool', false],
    ['Grundskola', 'gr', false],
  ])('reads %s as %s', (kind, form, formAssumed) => {
    expect(schools(table(kind)).accepted[0]).toMatchObject({ forms: [{ form }], formAssumed, uncertaintyMetres: 25 });
  });

  it('lets the user tell what a kind means, and then assumes nothing', () => {
    expect(schools(table('Skola'), { kinds: { skola: 'gran' } }).accepted[0]).toMatchObject({
      forms: [{ form: 'gran' }],
      formAssumed: false,
    });
    expect(codes(table('Skola'), { kinds: { Skola: 'akademi' } })).toEqual(['kind-form-unknown']);
  });

  it('leaves out a row of a kind that nobody knows, and goes on', () => {
    expect(codes(table('Hall'))).toEqual(['taken', 'kind-unknown']);
    expect(codes(table(''))).toEqual(['taken', 'kind-missing']);
  });

  it('gives the years of a table of Skolverket to gr, and reads pupils as published', () => {
    const text =
      'schoolUnitCode,name,municipalityCode,typeOfSchooling,grSchoolYears,wgs84_Lat,wgs84_Long,totalNumberOfPupils_raw\n' +
      '91000011,Åkerskolan,9901,fsk|gr,1|2|3,59.33522,18.06211,cirka 210\n';
    expect(schools(text).accepted[0]).toMatchObject({
      forms: [
        { form: 'fsk', years: ['0'] },
        { form: 'gr', years: ['1', '2', '3'] },
      ],
      pupils: { count: 210, approximate: true },
    });
    expect(codes(text.replace('91000011', '9100001'))).toEqual(['code-malformed']);
    expect(codes(text.replace('grSchoolYears', 'ar'))).toEqual(['column-missing']);
  });

  it('reads metres when the system is told', () => {
    const text = 'kod;namn;x;y\nGB1;Åkerskolan;673958,5;6580944,75\n';
    expect(schools(text, { crs: 'EPSG:3006' }).accepted[0].position).toEqual({ north: 6_580_944.75, east: 673_958.5 });
    expect(codes(text)).toEqual(['crs-missing']);
  });

  it('describes a table for the mapping step', () => {
    expect(describeSchoolTable(bytes(`${table('Skola')}GB2,Hallen,Hall,,,\n`))).toMatchObject({
      value: {
        guess: { columns: { code: 'id', kind: 'kind' }, kinds: { Skola: 'gr' } },
        kindValues: [
          { value: 'Skola', rows: 1 },
          { value: 'Hall', rows: 1 },
        ],
      },
    });
  });
});

// skipped: the real files lie beside the repository and are not shipped with it
describe.skipIf(!existsSync(DATA))('real files (skipped when ../shared/data is absent)', () => {
  it.each([
    ['skolverket_v4_school_units_detail.ndjson', 'planned-educations-v4-ndjson', 432, 431, ['position-missing']],
    ['skolverket_v4_school_units_detail.csv', 'planned-educations-v4-csv', 432, 431, ['position-missing']],
    [
      'skolverket_v4_compact_school_units.csv',
      'planned-educations-v4-csv',
      2000,
      1991,
      ['position-missing', 'school-abroad'],
    ],
    ['sisab_school_buildings_2019.csv', 'csv', 601, 601, []],
  ])('reads %s', (name, format, rows, accepted, reasons) => {
    const read = readSchools(readFileSync(new URL(`schools/${name}`, DATA)), { fileName: name });
    if (!read.ok) throw new Error(JSON.stringify(read.refusal.rejected.slice(0, 5)));
    expect([read.value.format, read.value.rows, read.value.accepted.length]).toEqual([format, rows, accepted]);
    expect(read.value.unplaced).toHaveLength(rows - accepted);
    expect([...new Set(read.value.rejected.map(({ code }) => code))].toSorted()).toEqual(reasons);
  });

  it('counts the kinds of the property register', () => {
    const read = describeSchoolTable(readFileSync(new URL('schools/sisab_school_buildings_2019.csv', DATA)));
    expect(read.ok && read.value?.kindValues.map(({ value, rows }) => [value, rows])).toEqual([
      ['Förskola', 411],
      ['Skola', 165],
      ['Gymnasium', 25],
    ]);
  });

  it.each(['places/oppna_drogscener_named_from_public_text.csv', 'boundaries/swedish_municipalities.geojson'])(
    'tells that %s holds no schools',
    (name) => {
      const read = readSchools(readFileSync(new URL(name, DATA)), { fileName: name });
      expect(read.ok ? [] : read.refusal.rejected.map(({ code }) => code)).toEqual(['file-holds-places']);
    },
  );
});
