import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaSquareMetres } from '../../../ground/geo/index.ts';
import { describePlaceTable, readAreas, readPlaces, writePlacesCsv, writePlacesGeoJson } from '../files.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import type { PlacesOptions } from './options.ts';

const DATA = new URL('../../../../../shared/data/', import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function places(text: string, options: Partial<PlacesOptions> = {}) {
  const read = readPlaces(bytes(text), { fileName: 'platser', ...options });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.rejected));
  return read.value;
}

function codes(text: string, options: Partial<PlacesOptions> = {}): string[] {
  const read = readPlaces(bytes(text), { fileName: 'platser', ...options });
  return read.ok ? ['taken'] : read.refusal.rejected.map(({ row, code }) => `${row} ${code}`);
}

const RING = [
  [18.06, 59.33],
  [18.065, 59.33],
  [18.065, 59.334],
  [18.06, 59.33],
];
const AREA = { type: 'Polygon', coordinates: [RING] };
const feature = (properties: object, geometry: unknown = AREA) => ({ type: 'Feature', properties, geometry });
const collection = (features: unknown[], more: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more });

describe('readPlaces: CSV', () => {
  it('reads Swedish heads, a disc, uncertainty and aliases', () => {
    const { accepted, format } = places(
      'Id;Platsnamn;Alias;Kommunkod;Stadsdelsområde;LPO;Typ;Latitud;Longitud;Radie;Osäkerhet (meter)\n' +
        'P1;Åkertorget;Torget | Åkern;0180;Hamnen;City;torg;59,33415;18,06327;35;12,5\n',
    );
    expect(format).toBe('csv');
    expect(accepted[0]).toMatchObject({
      row: 2,
      id: 'P1',
      name: 'Åkertorget',
      aliases: ['Torget', 'Åkern'],
      municipality: '0180',
      cityDistrict: 'Hamnen',
      policeDistrict: 'City',
      placeType: 'torg',
      shape: { kind: 'disc', radiusMetres: 35 },
      uncertaintyMetres: 12.5,
    });
  });

  it('refuses a point in WKT that other columns contradict', () => {
    const text = (lat: string): string => `namn;wkt;lat;lon\nÅkertorget;POINT(18.06 59.33);${lat};18.06\n`;
    expect(codes(text('59.3301'))).toEqual(['taken']);
    expect(codes(text('59.35'))).toEqual(['2 positions-disagree']);
  });

  it('reads east and north when the system is told, and asks for it otherwise', () => {
    const text = 'namn,x,y\nÅkertorget,674032.5,6580822.25\n';
    expect(places(text, { crs: 'EPSG:3006' }).accepted[0].shape).toEqual({
      kind: 'disc',
      centre: { east: 674_032.5, north: 6_580_822.25 },
      radiusMetres: 0,
    });
    expect(codes(text)).toEqual(['0 crs-missing']);
    expect(codes('namn,x,y\nÅkertorget,6580822.25,674032.5\n', { crs: 'EPSG:3006' })).toEqual(['2 position-swapped']);
  });

  it('uses the columns that the user has told, and no other', () => {
    const columns = { name: 'a', lat: 'b', lon: 'c' };
    expect(places('a,b,c,radie\nTorget,59.33,18.06,90\n', { columns }).accepted[0].shape).toMatchObject({
      radiusMetres: 0,
    });
  });

  it('leaves out a row without a position and goes on', () => {
    const { accepted, rejected, rows } = places('namn,lat,lon\nA,,\nB,59.33,18.06\n');
    expect([rows, accepted.length]).toEqual([2, 1]);
    expect(rejected).toEqual([{ row: 2, name: 'A', field: 'geometry', code: 'position-missing', value: null }]);
  });

  it('names every bad row, not only the first', () => {
    expect(codes('namn,lat,lon\nA,59.33,x\nB,59.33,18.06\nC,18.06,59.33\nD,59.33,\n')).toEqual([
      '2 coordinate-not-a-number',
      '4 position-swapped',
      '5 position-incomplete',
    ]);
  });

  it('tells that the last line may be cut, and which columns nobody reads', () => {
    expect(places('namn,lat,lon,anm\nA,59.33,18.06,x').notices.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '0 column-unused',
      '2 last-line-open',
    ]);
  });

  it('lets two places share a name, and says so', () => {
    const { accepted, notices } = places('namn,lat,lon\nTorget,59.33,18.06\nTorget,59.43,18.16\n');
    expect(accepted).toHaveLength(2);
    expect(notices).toEqual([{ row: 3, name: 'Torget', field: 'name', code: 'name-repeated', value: '2' }]);
  });

  it('reads 100,000 rows whole, and tells how far it has come', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, at) => `P${at},Torg ${at},${59 + at / 200_000},${17 + at / 100_000}`,
    );
    const progress: number[] = [];
    const read = places(`id,namn,lat,lon\n${lines.join('\n')}\n`, { onProgress: (done) => progress.push(done) });
    expect(read.accepted).toHaveLength(100_000);
    expect(progress).toEqual(Array.from({ length: 20 }, (_, at) => (at + 1) * 5000));
  });
});

describe('readPlaces: GeoJSON', () => {
  it('reads discs, points, areas, ids and lists of aliases', () => {
    const { accepted } = places(
      collection([
        {
          ...feature(
            { namn: 'Torget', alias: ['Åkern'], radiusMetres: 40 },
            { type: 'Point', coordinates: [18.06, 59.33] },
          ),
          id: 34,
        },
        feature({ NAME: 'Parken', uncertaintyMetres: 7 }),
      ]),
    );
    expect(accepted[0]).toMatchObject({
      row: 1,
      id: '34',
      aliases: ['Åkern'],
      shape: { kind: 'disc', radiusMetres: 40 },
    });
    expect(accepted[1]).toMatchObject({ row: 2, id: null, uncertaintyMetres: 7, shape: { kind: 'area' } });
  });

  it('honours the system of the file, of a geometry, and what was told', () => {
    const point = { type: 'Point', coordinates: [674_032, 6_580_822] };
    const named = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } } };
    const disc = { kind: 'disc', centre: { east: 674_032, north: 6_580_822 }, radiusMetres: 0 };
    expect(places(collection([feature({ name: 'A' }, point)], named)).accepted[0].shape).toEqual(disc);
    expect(places(collection([feature({ name: 'A' }, { ...point, ...named })])).accepted[0].shape).toEqual(disc);
    expect(places(collection([feature({ name: 'A' }, point)]), { crs: 'EPSG:3006' }).accepted[0].shape).toEqual(disc);
    expect(codes(collection([feature({ name: 'A' }, point)]))).toEqual(['1 metres-where-degrees']);
  });

  it('reads features one a line, and as a text sequence', () => {
    const line = (name: string) => JSON.stringify(feature({ name }));
    expect(places(`${line('A')}\n${line('B')}\n`).accepted.map(({ row }) => row)).toEqual([1, 2]);
    expect(places(`\u001e${line('A')}\n\u001e${line('B')}\n`).accepted).toHaveLength(2);
  });
});

describe('what is written can be read again', () => {
  const written = places(
    collection([
      {
        ...feature(
          { name: '=Torget', aliases: ['a|b', 'Åkern'], kommunkod: '0180', radiusMetres: 40.5 },
          { type: 'Point', coordinates: [18.06327, 59.33415] },
        ),
        id: 'P1',
      },
      feature(
        { name: "'=Torget", radiusMetres: 25, aliases: ['=cmd', "'@x"] },
        { type: 'Point', coordinates: [18.07, 59.335] },
      ),
      feature(
        { name: 'Parken, norra', policeDistrict: 'City', uncertaintyMetres: 7 },
        { type: 'MultiPolygon', coordinates: [[RING], [RING.map(([x, y]) => [x + 0.1, y])]] },
      ),
    ]),
  ).accepted;
  const facts = (place: PlaceRow) => ({ ...place, row: 0, shape: place.shape.kind });

  it.each([
    ['GeoJSON', writePlacesGeoJson(written)],
    ['CSV', writePlacesCsv(written)],
    ['CSV for a spreadsheet', writePlacesCsv(written, true)],
  ])('%s', (_format, text) => {
    const again = places(text).accepted;
    expect(again.map(facts)).toEqual(written.map(facts));
    for (const [at, place] of again.entries()) {
      const ratio = areaSquareMetres(place.shape) / areaSquareMetres(written[at].shape);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
    }
  });

  it('guards a formula in a spreadsheet', () => {
    expect(writePlacesCsv(written)).toContain("P1,'=Torget,");
    expect(writePlacesCsv(written)).toContain(",''=Torget,'=cmd");
  });
});

describe('readAreas', () => {
  it('reads those of the asked kind and names the others', () => {
    const text = collection([
      feature({ kind: 'municipality', code: '9901', name: 'Granvik' }),
      feature({ kind: 'cityDistrict', code: '9901-1', name: 'Hamnen' }),
    ]);
    const read = readAreas(bytes(text), { kind: 'cityDistrict' });
    expect(read).toMatchObject({
      ok: true,
      value: {
        accepted: [{ kind: 'cityDistrict', code: '9901-1', name: 'Hamnen' }],
        notices: [{ row: 1, code: 'area-of-other-kind' }],
      },
    });
  });

  it('uses the properties that were told', () => {
    const text = collection([feature({ a: '0180', b: 'Stockholm', id: '9' })]);
    expect(readAreas(bytes(text), { kind: 'municipality', codeField: 'a', nameField: 'b' })).toMatchObject({
      value: { accepted: [{ code: '0180', name: 'Stockholm' }] },
    });
  });
});

describe('describePlaceTable', () => {
  it('shows heads, rows and a guess', () => {
    expect(describePlaceTable(bytes('Namn;Lat;Long;Anm\nTorget;59,3;18,1;x\n'))).toMatchObject({
      value: {
        header: ['Namn', 'Lat', 'Long', 'Anm'],
        rows: [['Torget', '59,3', '18,1', 'x']],
        guess: { columns: { name: 'Namn', lat: 'Lat', lon: 'Long' }, kinds: {} },
      },
    });
    expect(describePlaceTable(bytes(collection([])))).toEqual({ ok: true, value: null });
  });
});

// skipped: the real files lie beside the repository and are not shipped with it
describe.skipIf(!existsSync(DATA))('real files (skipped when ../shared/data is absent)', () => {
  const file = (name: string): Uint8Array => readFileSync(new URL(name, DATA));

  it('reads the named scenes: 13 rows, 11 without a position', () => {
    const read = readPlaces(file('places/oppna_drogscener_named_from_public_text.csv'), { fileName: 'scener.csv' });
    expect(read.ok && [read.value.rows, read.value.accepted.length, read.value.rejected.length]).toEqual([13, 2, 11]);
    expect(read.ok && read.value.accepted[0]).toMatchObject({ name: 'Nordkapsgatan', cityDistrict: 'Rinkeby-Kista' });
  });

  it.each([
    ['swedish_municipalities', 'municipality', 290],
    ['stockholm_stadsdelar_simplified', 'cityDistrict', 117],
    ['utsatta_omraden_2025_stockholm_stad_epsg3006', 'policeDistrict', 8],
  ] as const)('reads the areas of %s', (name, kind, count) => {
    const read = readAreas(file(`boundaries/${name}.geojson`), { kind });
    expect(read.ok && [read.value.rows, read.value.accepted.length]).toEqual([count, count]);
  });

  it('tells that a school register is no file of places', () => {
    for (const name of [
      'sisab_school_buildings_2019.csv',
      'skolverket_v4_school_units_detail.ndjson',
      'skolverket_v4_compact_school_units.csv',
    ]) {
      const read = readPlaces(file(`schools/${name}`), { fileName: name });
      expect(read.ok ? [] : read.refusal.rejected.map(({ code }) => code)).toEqual(['file-holds-schools']);
    }
  });
});
