import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exposure } from './exposure.ts';
import { InputRefused, type Terminal } from './terminal.ts';
import { cliTexts } from './texts/index.ts';

// Out at sea, where there is nobody: 0.001 degrees of latitude are about 111.4 m here.
const PLACES = 'name,lat,lon,municipality\nTorget,61.5000,18.6000,9901\nKajen,,,9901\n';
const HEAD = 'id,name,kind,lat,lon,kommunkod';
const SCHOOLS = `${HEAD}\nA1,Fyrskolan,Skola,61.5030,18.6000,9901\nA2,Lilla fyren,Förskola,61.5001,18.6000,9901\nA3,Fyrens gymnasium,Gymnasium,61.5020,18.6000,9901\n`;

let folder: string;
let printed: string;
let said: string[];
let terminal: Terminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-cli-'));
  printed = '';
  said = [];
  terminal = {
    texts: cliTexts('en'),
    language: 'en',
    print: (text) => (printed += text),
    say: (line) => said.push(line),
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** As much of the printed document as the tests read. */
interface AnswerJson {
  readonly [field: string]: unknown;
  readonly sources: readonly unknown[];
  readonly places: readonly { readonly schools: readonly { readonly code: string; readonly source: number }[] }[];
  readonly rejected: readonly {
    readonly kind: string;
    readonly row: number;
    readonly code: string;
    readonly message: string;
  }[];
}

async function ask(...words: string[]) {
  const outcome = await exposure(words, terminal);
  const document = (words.includes('--json') ? JSON.parse(printed) : {}) as AnswerJson;
  return { outcome, document };
}

async function refusalOf(...words: string[]): Promise<string> {
  try {
    await exposure(words, terminal);
    return 'accepted';
  } catch (cause) {
    if (cause instanceof InputRefused) return cause.code;
    throw cause;
  }
}

describe('exposure on files', () => {
  it('answers with sources, coverage, reasons and the rows without a position', async () => {
    const places = file('places.csv', PLACES);
    const schools = file('schools.csv', SCHOOLS);
    const { outcome, document } = await ask('--places', places, '--schools', schools, '--json');
    expect(outcome).toBe('done');
    expect(document.schemaVersion).toBe(1);
    expect(document.settings).toEqual({
      radiusMetres: 500,
      measureFrom: 'boundary',
      schoolForms: ['gr'],
      schoolYears: null,
    });
    expect(document.sources).toMatchObject([
      { file: places, kind: 'places', rows: 2, accepted: 1, date: null, covers: null },
      {
        file: schools,
        kind: 'schools',
        rows: 3,
        accepted: 3,
        covers: { declaredComplete: null, units: 2, notCounted: { preschool: 1 } },
      },
    ]);
    expect(document.places).toMatchObject([
      { id: null, name: 'Torget', youthExposed: 'yes', reasons: ['school-within'] },
    ]);
    expect(document.places[0].schools).toEqual([
      {
        code: 'A1',
        name: 'Fyrskolan',
        source: 1,
        forms: ['gr'],
        formAssumed: true,
        distanceMetres: 334.3,
        uncertaintyMetres: 20,
        nearness: 'within',
        pupils: null,
        flags: ['uncertainty-not-stated'],
      },
    ]);
    expect(document.rejected).toMatchObject([
      { file: places, kind: 'places', row: 3, name: 'Kajen', code: 'position-missing' },
    ]);
    expect(document.rejected[0].message.length).toBeGreaterThan(10);
  });

  it('says no only from a source declared complete, on the line or beside the file', async () => {
    const places = file('places.csv', PLACES);
    const schools = file('schools.csv', SCHOOLS);
    const narrow = ['--places', places, '--schools', schools, '--radius', '300', '--json'];
    expect((await ask(...narrow)).document.places[0]).toMatchObject({
      youthExposed: 'undecided',
      reasons: ['register-coverage'],
    });
    printed = '';
    expect((await ask(...narrow, '--complete', 'gr')).document.places[0]).toMatchObject({ youthExposed: 'no' });
    printed = '';
    file('schools.csv.source.json', '{"date":"2026-04-15","completeFor":["gr"],"licence":"CC0-1.0"}');
    const { document } = await ask(...narrow);
    expect(document.places[0]).toMatchObject({ youthExposed: 'no', reasons: ['no-school-within'] });
    expect(document.sources[1]).toMatchObject({
      date: '2026-04-15',
      licence: 'CC0-1.0',
      covers: { declaredComplete: ['gr'] },
    });
  });

  it('does not say no over a row of which nobody knows whether it is a school', async () => {
    const places = file('places.csv', PLACES);
    for (const kind of ['Hall', '', '"Grundskola 7-9"']) {
      printed = '';
      const schools = file('schools.csv', `${HEAD}\nA1,Fyren,${kind},61.5030,18.6000,9901\n`);
      const { document } = await ask('--places', places, '--schools', schools, '--complete', 'gr', '--json');
      expect(document.places[0]).toMatchObject({
        youthExposed: 'undecided',
        reasons: ['form-not-stated'],
        schools: [{ code: 'A1', forms: [] }],
      });
      expect(document.rejected).toHaveLength(2);
    }
  });

  it('does not say no from one page of a register, whatever is declared', async () => {
    const places = file('places.csv', PLACES);
    const unit = {
      code: '99000001',
      name: 'Fyren',
      wgs84_Lat: '61.6',
      wgs84_Long: '18.6',
      typeOfSchooling: [{ code: 'gr' }],
    };
    const page = { status: 'OK', body: { _embedded: { listedSchoolUnits: [unit] }, page: { totalElements: 2 } } };
    const schools = file('page.json', JSON.stringify(page));
    const { document } = await ask('--places', places, '--schools', schools, '--complete', 'gr', '--json');
    expect(document.places[0]).toMatchObject({ youthExposed: 'undecided', reasons: ['register-coverage'] });
  });

  it('stops reading what has no end, and reads a pipe once', async () => {
    expect(await refusalOf('--places', '/dev/zero', '--schools', file('schools.csv', SCHOOLS))).toBe('file-too-large');
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const writing = writeFile(pipe, PLACES);
    const { document } = await ask('--places', pipe, '--schools', file('schools.csv', SCHOOLS), '--json');
    await writing;
    expect(document.places[0]).toMatchObject({ youthExposed: 'yes' });
  });

  it('never counts a preschool, and reads a kind as the line tells', async () => {
    const files = ['--places', file('p.csv', PLACES), '--schools', file('s.csv', SCHOOLS), '--json'];
    const asked = await ask(...files, '--map', 'kind.Förskola=gr', '--radius', '100');
    expect(asked.document.places[0].schools[0]).toMatchObject({ code: 'A2', formAssumed: false, nearness: 'within' });
    printed = '';
    const upper = await ask(...files, '--school-forms', 'gy');
    expect(upper.document.places[0].schools.map(({ code }) => code)).toEqual(['A3']);
  });

  it('keeps two registers apart, and names each school’s own', async () => {
    const first = file('first.csv', SCHOOLS);
    const second = file('second.csv', `${HEAD}\nB1,Bryggskolan,Skola,61.5010,18.6000,9901\n`);
    const { document } = await ask(
      '--places',
      file('p.csv', PLACES),
      '--schools',
      first,
      '--schools',
      second,
      '--json',
    );
    expect(document.places[0].schools.map((school) => [school.code, school.source])).toEqual([
      ['B1', 2],
      ['A1', 1],
    ]);
  });

  it('takes the uncertainty from the file, from the line, or assumes it and says so', async () => {
    const told = `${HEAD},uncertaintyMetres\nA1,Fyrskolan,Skola,61.5030,18.6000,9901,170\nA2,Bryggskolan,Skola,61.5031,18.6000,9901,\n`;
    const { document } = await ask(
      '--places',
      file('p.csv', PLACES),
      '--schools',
      file('s.csv', told),
      '--school-uncertainty',
      '40',
      '--json',
    );
    expect(document.places[0].schools).toMatchObject([
      { uncertaintyMetres: 170, nearness: 'undecided', flags: [] },
      { uncertaintyMetres: 40, nearness: 'within', flags: [] },
    ]);
  });

  it('refuses the whole file for one malformed position, and names every bad row', async () => {
    const swapped = `${HEAD}\nA1,Fyrskolan,Skola,18.6000,61.5030,9901\nA2,Bryggskolan,Skola,61.5,18.6,9901\nA3,Klockskolan,Skola,59.x,18.6,9901\n`;
    const schools = file('s.csv', swapped);
    const { outcome, document } = await ask('--places', file('p.csv', PLACES), '--schools', schools, '--json');
    expect(outcome).toBe('bad-input');
    expect(document.places).toEqual([]);
    expect(document.refused).toEqual([{ file: schools, kind: 'schools' }]);
    const bad = document.rejected.filter(({ kind }) => kind === 'schools');
    expect(bad.map(({ row, code }) => [row, code])).toEqual([
      [2, 'position-swapped'],
      [4, 'coordinate-not-a-number'],
    ]);
    expect(said.filter((line) => line.includes('s.csv'))).toHaveLength(3);
  });

  it('writes CSV and GeoJSON with the same rows, and text for people', async () => {
    const files = ['--places', file('p.csv', PLACES), '--schools', file('s.csv', SCHOOLS)];
    await ask(...files, '--csv');
    const [head, line] = printed.trim().split(/\r?\n/);
    expect(head).toMatch(/^placeId,placeName,/);
    expect(line).toContain('Torget');
    expect(line).toContain(',334.3,20,within,');
    printed = '';
    await ask(...files, '--geojson');
    const kinds = JSON.parse(printed).features.map(
      (feature: { properties: { kind: string } }) => feature.properties.kind,
    );
    expect(kinds).toEqual(['place', 'school', 'distance']);
    printed = '';
    await ask(...files);
    expect(printed).toContain('Torget: yes, by the proposal');
    expect(printed).toContain('proposed class, not adopted');
  });

  it('finds the municipality of a place by the boundaries, and the schools outside theirs', async () => {
    const square = (id: string, west: number) => ({
      type: 'Feature',
      properties: { id, kom_namn: `Kommun ${id}` },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 61.4],
            [west + 0.2, 61.4],
            [west + 0.2, 61.6],
            [west, 61.6],
            [west, 61.4],
          ],
        ],
      },
    });
    const boundaries = file(
      'b.geojson',
      JSON.stringify({ type: 'FeatureCollection', features: [square('9901', 18.5), square('9902', 18.7)] }),
    );
    const astray = `${HEAD}\nA1,Fyrskolan,Skola,61.5030,18.6000,9901\nA2,Vilse skola,Skola,61.5001,18.7500,9901\nA3,Grannskolan,Skola,61.5002,18.7600,9902\n`;
    const { document } = await ask(
      '--places',
      file('p.csv', 'name,lat,lon\nTorget,61.5,18.6\n'),
      '--schools',
      file('s.csv', astray),
      '--complete',
      'gr',
      '--boundaries',
      boundaries,
      '--radius',
      '200',
      '--json',
    );
    expect(document.boundaries).toEqual([{ file: boundaries, areas: 2 }]);
    expect(document.places[0]).toMatchObject({
      youthExposed: 'undecided',
      reasons: ['position-unknown'],
      positionUnknown: ['A2'],
    });
    expect(document.positionUnknown).toMatchObject([
      { code: 'A2', source: 1, flags: ['position-outside-municipality', 'uncertainty-not-stated'] },
    ]);
  });
});

describe('a line that cannot be used', () => {
  it.each([
    [['--schools', 's.csv'], 'places-missing'],
    [['--places', 'p.csv'], 'schools-missing'],
    [['--places', 'p.csv', '--schools', 's.csv', '--radius', 'far'], 'radius-not-a-number'],
    [['--places', 'p.csv', '--schools', 's.csv', '--radius'], 'option-value-missing'],
    [['--places', 'p.csv', '--schools', 's.csv', '--radius', '--json'], 'option-value-missing'],
    [['--places', 'p.csv', '--schools', 's.csv', '--measure-from', 'edge'], 'measure-from-unknown'],
    [['--places', 'p.csv', '--schools', 's.csv', '--nearness', 'all'], 'option-unknown'],
    [['--places', 'p.csv', '--schools', 's.csv', 'more.csv'], 'argument-unwanted'],
    [['--places', 'p.csv', '--schools', 's.csv', '--json', '--csv'], 'outputs-exclude'],
    [['--complete', 'gr', '--places', 'p.csv', '--schools', 's.csv'], 'option-before-file'],
    [['--places', 'p.csv', '--schools', 's.csv', '--complete', 'all'], 'form-unknown'],
    [['--places', 'p.csv', '--schools', 's.csv', '--date', '2026-02-30'], 'date-malformed'],
    [['--places', 'p.csv', '--crs', 'EPSG:2400', '--schools', 's.csv'], 'crs-unknown'],
    [['--places', 'p.csv', '--schools', 's.csv', '--map', 'Skola=gr'], 'map-malformed'],
    [['--places', 'p.csv', '--schools', 's.csv', '--school-uncertainty', '-3'], 'uncertainty-malformed'],
    [['--places', 'nowhere.csv', '--schools', 's.csv'], 'file-not-found'],
  ])('%j: %s', async (words, code) => {
    expect(await refusalOf(...words)).toBe(code);
    expect(terminal.texts.inputRefused(code, 'x')).not.toContain(code);
    expect(cliTexts('sv').inputRefused(code, 'x')).not.toContain(code);
  });

  it('names a broken note beside a file', async () => {
    const schools = file('s.csv', SCHOOLS);
    file('s.csv.source.json', '{"date": "yesterday"}');
    expect(await refusalOf('--places', file('p.csv', PLACES), '--schools', schools)).toBe('date-malformed');
    file('s.csv.source.json', 'no json');
    expect(await refusalOf('--places', file('p.csv', PLACES), '--schools', schools)).toBe('source-note-unreadable');
    expect(await refusalOf('--places', folder, '--schools', schools)).toBe('file-is-folder');
  });
});
