import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAreas, readPlaces } from '../../places/files.ts';
import { describePlaceTable } from '../../places/exchange/describe-table.ts';
import { describeSchoolTable } from './describe-table.ts';
import { readSchools } from './read-schools.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NUMBER = '640823-3234';
const PHONE = '070-174 06 05';

describe('a number of a person in a column', () => {
  it.each(['id', 'namn', 'alias', 'kommun', 'stadsdel', 'lpo', 'platstyp'])('%s of places refuses the file', (head) => {
    const cells = { id: 'P1', namn: 'Torget', lat: '59.3', lon: '18.1', [head]: `Torget ${NUMBER}` };
    const text = `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`;
    const read = readPlaces(bytes(text), { fileName: 'x' });
    expect(read).toMatchObject({ ok: false, refusal: { rejected: [{ row: 2, code: 'person-data', value: null }] } });
    expect(JSON.stringify(read)).not.toContain('3234');
  });

  it.each(['name', 'principalOrganizerType', 'geographicalAreaCode'])('%s of schools refuses the file', (key) => {
    const unit = {
      code: '91000011',
      name: 'Åkerskolan',
      wgs84_Lat: '59.3',
      wgs84_Long: '18.1',
      typeOfSchooling: [],
      [key]: PHONE,
    };
    const read = readSchools(bytes(JSON.stringify(unit)), { fileName: 'x' });
    expect(read).toMatchObject({ ok: false, refusal: { rejected: [{ row: 1, code: 'person-data', value: null }] } });
    expect(JSON.stringify(read)).not.toContain('174');
  });

  it('the name of an area refuses the file', () => {
    const geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [18, 59],
          [18.1, 59],
          [18.1, 59.1],
          [18, 59],
        ],
      ],
    };
    const features = [{ type: 'Feature', properties: { kommunkod: '9901', namn: NUMBER }, geometry }];
    const read = readAreas(bytes(JSON.stringify({ type: 'FeatureCollection', features })), { kind: 'municipality' });
    expect(read).toMatchObject({ ok: false, refusal: { rejected: [{ row: 1, code: 'person-data', value: null }] } });
    expect(JSON.stringify(read)).not.toContain('3234');
  });
});

describe('what is refused for another reason', () => {
  it.each([
    ['namn,lat,lon\nTorget,59.3\n', 'row-too-short'],
    ['namn,lat,lon,radie\nTorget,59.3,18.1,NUMBER\n', 'number-unreadable'],
    ['namn,lat,lon\nTorget,NUMBER,18.1\n', 'coordinate-not-a-number'],
    ['namn,lat,lon,NUMBER,NUMBER\nTorget,59.3,18.1,1,2\n', 'head-repeated'],
    ['namn,lat,latitud,lon\nTorget,59.3,59.3,18.1\n', 'column-ambiguous'],
    ['{"NUMBER":1,"NUMBER":2}', 'json-key-repeated'],
    ['{"type":"FeatureCollection","features":["NUMBER"]}', 'row-unreadable'],
    ['<NUMBER>', 'format-unknown'],
  ])('quotes no number: %s', (text, code) => {
    const read = readPlaces(bytes(text.replaceAll('NUMBER', NUMBER).replace('Torget', `Torget ${NUMBER}`)), {
      fileName: 'x',
    });
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).toContain(code);
    expect(JSON.stringify(read)).not.toContain('3234');
  });
});

describe('columns that there is no field for', () => {
  it('are dropped at the door and named, never quoted', () => {
    const text = `namn,lat,lon,first_name,phone\nTorget,59.3,18.1,Fredrik,${PHONE}\n`;
    const read = readPlaces(bytes(text), { fileName: 'x' });
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.value.notices).toContainEqual(
      expect.objectContaining({ row: 0, code: 'column-unused', value: 'first_name, phone' }),
    );
    expect(JSON.stringify(read)).not.toMatch(/Fredrik|174/);
  });

  it('are named by path where a school has them inside others', () => {
    const unit = {
      code: '91000011',
      name: 'Åkerskolan',
      contactInfo: {
        email: 'ulf@granvik.se',
        telephone: PHONE,
        addresses: [{ type: 'VISITING_ADDRESS', street: 'Gatan 1', careOf: 'x' }],
      },
      wgs84_Lat: '59.3',
      wgs84_Long: '18.1',
      typeOfSchooling: [],
      headmaster: 'Fredrik',
    };
    const read = readSchools(bytes(JSON.stringify(unit)), { fileName: 'x' });
    if (!read.ok) throw new Error(JSON.stringify(read));
    const unused = read.value.notices.find(({ code }) => code === 'column-unused');
    expect(unused?.value).toBe('contactInfo.email, contactInfo.telephone, contactInfo.addresses.careOf, headmaster');
    expect(JSON.stringify(read)).not.toMatch(/Fredrik|174|ulf@/);
  });
});

describe('a table whose columns are asked for', () => {
  const text = `plats;firstname;anteckning\nTorget ${NUMBER};Xena;Fredrik, ${PHONE}\n`;

  it.each([
    ['places', describePlaceTable],
    ['schools', describeSchoolTable],
  ])('shows no person: %s', (_, describeTable) => {
    const shown = JSON.stringify(describeTable(bytes(text)));
    expect(shown).toContain('Torget');
    expect(shown).not.toMatch(/3234|174|Xena|Fredrik/);
  });
});

const FOLDER = join(import.meta.dirname, '../../../../../shared/data');
const here = existsSync(FOLDER);

// skipped: the real registers lie beside the repository and are not shipped with it
describe.skipIf(!here)('the real registers of schools', () => {
  it.each([
    'schools/skolverket_v4_school_units_detail.ndjson',
    'schools/skolverket_v4_school_units_detail.csv',
    'schools/skolverket_v4_compact_school_units.csv',
    'schools/sisab_school_buildings_2019.csv',
  ])('%s: 0 units blocked, and no contact is kept', (file) => {
    const read = readSchools(readFileSync(join(FOLDER, file)), { fileName: file });
    if (!read.ok) throw new Error(JSON.stringify(read.refusal.rejected.slice(0, 3)));
    const { accepted, rejected, unplaced, unsorted, rows } = read.value;
    expect(accepted.length + unplaced.length + unsorted.length).toBeGreaterThan(rows * 0.8);
    expect(rejected.filter(({ code }) => code.startsWith('person-data'))).toEqual([]);
    expect(JSON.stringify(read.value)).not.toMatch(/@|telephone":/);
  });

  it('places that a city has published: 0 blocked', () => {
    const file = 'places/oppna_drogscener_named_from_public_text.csv';
    const read = readPlaces(readFileSync(join(FOLDER, file)), { fileName: file });
    if (!read.ok) throw new Error(JSON.stringify(read.refusal.rejected.slice(0, 3)));
    expect(read.value.rejected.filter(({ code }) => code.startsWith('person-data'))).toEqual([]);
    expect(read.value.accepted.length).toBeGreaterThan(0);
  });
});
