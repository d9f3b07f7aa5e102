import { describe, expect, it } from 'vitest';
import type { Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import type { ReadingWithNotices } from '../../../ground/table/index.ts';
import { PLACE_FILE_CODES, readAreas, readPlaces } from '../../places/files.ts';
import { SCHOOL_FILE_CODES } from './codes.ts';
import { readSchools } from './read-schools.ts';

type Read = Result<Pick<ReadingWithNotices<unknown>, 'rejected' | 'notices'>, FileRefusal>;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const places = (text: string | Uint8Array): Read =>
  readPlaces(typeof text === 'string' ? bytes(text) : text, { fileName: 'x' });
const areas = (text: string): Read => readAreas(bytes(text), { kind: 'municipality' });
const schools = (text: string, more: object = {}): Read => readSchools(bytes(text), { fileName: 'x', ...more });

const point = (lat: string, lon: string): Read => places(`namn,lat,lon\nTorget,${lat},${lon}\n`);
const wkt = (text: string): Read => places(`namn;wkt\nTorget;${text}\n`);
const field = (head: string, value: string): Read => places(`namn,lat,lon,${head}\nTorget,59.3,18.1,${value}\n`);
const named = (name: string): Read => places(`namn,lat,lon\n${name},59.3,18.1\n`);
const collection = (properties: object, more: object = {}): string => {
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
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }], ...more });
};
const unit = (more: object): string =>
  JSON.stringify({
    code: '91000011',
    name: 'Åkerskolan',
    wgs84_Lat: '59.3',
    wgs84_Long: '18.1',
    typeOfSchooling: [{ code: 'gr' }],
    ...more,
  });
const register = (more: object): string =>
  JSON.stringify({
    data: {
      schoolUnitCode: '91000011',
      attributes: { displayName: 'A', status: 'AKTIV', schoolTypes: ['GR'], ...more },
    },
  });
const kind = (value: string, more: object = {}): Read =>
  schools(`id,namn,kind,lat,lon\n1,A,${value},59.3,18.1\n`, more);

/** One file for every code: the smallest that makes a reader say it. GeoPackage has its own test. */
const FILES: Readonly<Record<string, () => Read>> = {
  'file-empty': () => places(''),
  'file-too-large': () => places(new Uint8Array(100_000_001)),
  'file-without-rows': () => places('namn,lat,lon\n'),
  'format-unknown': () => places('<html>'),
  'format-spreadsheet': () => places('PK\u0003\u0004'),
  'encoding-mixed': () => places(Uint8Array.of(0xc3, 0xa5, 0xe5, 0x20)),
  'text-has-nul': () => places('namn\0'),
  'json-broken': () => places('{"a":'),
  'json-too-deep': () => places('['.repeat(65)),
  'json-key-repeated': () => places('{"a":1,"a":2}'),
  'quote-unclosed': () => places('namn,lat,lon\n"Torget,59,18\n'),
  'quote-misplaced': () => places('namn,lat,lon\nTor"get,59,18\n'),
  'too-many-columns': () => places(`${'x,'.repeat(501)}\n`),
  'too-many-faults': () => places(`namn,lat,lon\n${',59,18\n'.repeat(10_001)}`),
  'head-repeated': () => places('namn,namn\n'),
  'column-missing': () => places('namn,lat\nTorget,59\n'),
  'column-unknown': () => readPlaces(bytes('a,b\n1,2\n'), { fileName: 'x', columns: { name: 'c' } }),
  'column-ambiguous': () => places('namn,lat,latitud,lon\nTorget,59,59,18\n'),
  'column-unused': () => field('anteckning', 'x'),
  'row-too-short': () => places('namn,lat,lon\nTorget,59\n'),
  'row-too-long': () => places('namn,lat,lon\nTorget,59,18,1\n'),
  'row-unreadable': () => places('{"type":"FeatureCollection","features":[5]}'),
  'row-duplicate': () => places('namn,lat,lon\nA,59.3,18.1\nA,59.3,18.1\n'),
  'code-conflict': () => places('id,namn,lat,lon\n1,A,59.3,18.1\n1,B,59.3,18.1\n'),
  'code-missing': () => areas(collection({ namn: 'Granvik' })),
  'code-malformed': () => areas(collection({ namn: 'Granvik', kod: '180' })),
  'name-missing': () => named(''),
  'name-repeated': () => places('namn,lat,lon\nA,59.3,18.1\nA,59.4,18.1\n'),
  'text-unreadable': () => places(collection({ namn: {} })),
  'text-unsafe': () => named('Tor\u202eget'),
  'text-too-long': () => named('x'.repeat(1001)),
  'text-damaged': () => named('Ã…kertorget'),
  'person-data': () => named('Torget 640823-3234'),
  'person-data-likely': () => field('platstyp', 'Fredrik bor här'),
  'number-unreadable': () => field('radie', '12 m'),
  'number-ambiguous': () => field('radie', '"1,234"'),
  'number-out-of-range': () => field('radie', '-1'),
  'crs-missing': () => places('namn,x,y\nTorget,1,2\n'),
  'crs-unknown': () => places(collection({ namn: 'A' }, { crs: { type: 'name', properties: { name: 'RT90' } } })),
  'position-missing': () => point('', ''),
  'position-incomplete': () => point('59.3', ''),
  'positions-disagree': () => schools(unit({ sweRef_N: '6600000', sweRef_E: '670000' })),
  'municipality-not-a-code': () => field('kommun', 'Granvik'),
  'last-line-open': () => places('namn,lat,lon\nTorget,59.3,18.1'),
  'coordinate-not-a-number': () => point('x', '18.1'),
  'position-swapped': () => point('18.1', '59.3'),
  'position-outside-sweden': () => point('48.1', '11.5'),
  'degrees-where-metres': () => wkt('"SRID=3006;POINT (18.1 59.3)"'),
  'metres-where-degrees': () => point('6580822', '674032'),
  'geometry-unreadable': () => wkt('POINT 18.1 59.3'),
  'geometry-kind': () => wkt('LINESTRING (18.1 59.3, 18.2 59.3)'),
  'ring-too-short': () => wkt('POLYGON ((18 59, 18.1 59, 18 59))'),
  'ring-unclosed': () => wkt('POLYGON ((18 59, 18.1 59, 18.1 59.1, 18 59.1))'),
  'ring-without-area': () => wkt('POLYGON ((18 59, 18.1 59, 18.1 59, 18 59))'),
  'ring-crosses-itself': () => wkt('POLYGON ((18 59, 18.1 59.1, 18.1 59, 18 59.05, 18 59))'),
  'hole-outside': () => wkt('POLYGON ((18 59, 18.1 59, 18.1 59.1, 18 59), (17 59, 17.1 59, 17.1 59.1, 17 59))'),
  'holes-overlap': () =>
    wkt(
      'POLYGON ((18 59, 19 59, 19 60, 18 60, 18 59), (18.1 59.1, 18.5 59.1, 18.5 59.5, 18.1 59.1), (18.2 59.15, 18.4 59.15, 18.4 59.3, 18.2 59.15))',
    ),
  'parts-overlap': () =>
    wkt('MULTIPOLYGON (((18 59, 19 59, 19 60, 18 59)), ((18.5 59.1, 18.6 59.1, 18.6 59.2, 18.5 59.1)))'),
  'file-holds-schools': () => places(unit({})),
  'file-needs-a-path': () => places('SQLite format 3\0'),
  'radius-with-boundary': () => places(collection({ namn: 'A', radie: 50 })),
  'area-of-other-kind': () => areas(collection({ kind: 'cityDistrict', code: '1', name: 'A' })),
  'file-holds-places': () => schools(collection({ namn: 'A' })),
  'details-needed': () => schools('{"data":{"attributes":[{"schoolUnitCode":"91000011"}]}}'),
  'api-error': () => schools('{"status":"500","message":"fel","body":null}'),
  'page-of-many': () => schools(`{"body":{"_embedded":{"units":[${unit({})}]},"page":{"totalElements":9}}}`),
  'kind-missing': () => kind(''),
  'kind-unknown': () => kind('Hall'),
  'kind-form-unknown': () => kind('Skola', { kinds: { Skola: 'hall' } }),
  'status-unknown': () => schools(register({ status: 'X' })),
  'flag-unreadable': () => schools(unit({ abroadSchool: 'kanske' })),
  'forms-missing': () => schools(unit({ typeOfSchooling: [] })),
  'forms-unreadable': () => schools(unit({ typeOfSchooling: 'gr' })),
  'pupils-unreadable': () => schools(unit({ totalNumberOfPupils: 'många' })),
  'school-abroad': () => schools(unit({ abroadSchool: true })),
  'unit-not-a-school': () => schools(register({ schoolUnitType: 'CENTRAL' })),
};

const ALL = new Set<string>([...PLACE_FILE_CODES, ...SCHOOL_FILE_CODES]);

describe('every code that a reader can answer with', () => {
  it.each(Object.entries(FILES))('%s', (code, read) => {
    const answer = read();
    const said = answer.ok ? [...answer.value.rejected, ...answer.value.notices] : answer.refusal.rejected;
    expect(said.map((rejection) => rejection.code)).toContain(code);
  });

  it('has a file here, or one in the test of GeoPackage', () => {
    const elsewhere = [...ALL].filter((code) => !Object.hasOwn(FILES, code));
    expect(elsewhere.every((code) => code.startsWith('geopackage-'))).toBe(true);
    expect(Object.keys(FILES).filter((code) => !ALL.has(code))).toEqual([]);
  });
});
