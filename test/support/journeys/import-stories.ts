import { readFileSync } from 'node:fs';
import { generateWorld, writeWorld } from '../../../src/worlds/index.ts';
import { type HandedFile, type SourceToDeclare, textFile } from './import-screen.ts';
import { realFile } from './real-data.ts';

interface StoryFile {
  readonly file: string | HandedFile;
  readonly rows: number;
  readonly source: SourceToDeclare;
}

/** What somebody brings in, and what the screens must then say. */
export interface ImportStory {
  readonly areas: StoryFile;
  readonly schools: StoryFile & { readonly notices: readonly RegExp[] };
  readonly places: StoryFile & { readonly accepted: number; readonly rejected: readonly string[] };
  /** a second register, with heads that nobody can guess */
  readonly buildings: StoryFile & { readonly columns: readonly (readonly [field: string, column: string])[] };
  readonly place: string;
  readonly before: {
    readonly silence: RegExp;
    /** name, distance and nearness of the nearest schools */
    readonly rows: readonly (readonly string[])[];
    readonly onMap: string;
  };
  readonly after: { readonly row: readonly string[]; readonly onMap: string };
}

const OWN_HEADS = 'nr,benämning,slag,gata,pnr,stad,breddgrad,längdgrad';
const OWN_COLUMNS = [
  ['Namn (behövs)', 'benämning'],
  ['Kod eller id (behövs)', 'nr'],
  ['Slag eller skolform', 'slag'],
  ['Latitud', 'breddgrad'],
  ['Longitud', 'längdgrad'],
] as const;

/** Schools with year 9 in Stockholm county, the city's own school buildings, and places named in public text. */
export function realStory(): ImportStory {
  const buildings = readFileSync(realFile('schools/sisab_school_buildings_2019.csv'), 'utf8');
  return {
    areas: {
      file: realFile('boundaries/swedish_municipalities.geojson'),
      rows: 290,
      source: { name: 'Valmyndigheten, kommuner', date: '2022-01-01', licence: 'CC0' },
    },
    schools: {
      file: realFile('schools/skolverket_v4_school_units_detail.ndjson'),
      rows: 432,
      source: { name: 'Skolverket, planerade utbildningar', date: '2026-04-01', licence: 'CC0' },
      notices: [/^1 ·/, /^12 ·/, /^17 ·/],
    },
    places: {
      file: realFile('places/oppna_drogscener_named_from_public_text.csv'),
      rows: 13,
      accepted: 2,
      rejected: NAMED_WITHOUT_POSITION,
      source: { name: 'Öppna drogscener i offentlig text', date: '2024-01-31', licence: 'offentlig handling' },
    },
    buildings: {
      file: textFile('sisab.csv', buildings.replace(/^.*/, OWN_HEADS)),
      rows: 601,
      columns: OWN_COLUMNS,
      source: { name: 'SISAB, skolbyggnader', date: '2019-01-01', licence: 'MIT' },
    },
    place: 'Nordkapsgatan',
    before: {
      silence: /Registret har bara skolor med årskurs 9\. Det kan inte svara på frågan\./,
      rows: [
        ['Husbygårdsskolan F-9', '526 m ± 20', 'Utanför'],
        ['Fryshuset Grundskola Husby', '573 m ± 20', 'Utanför'],
      ],
      onMap: 'Husbygårdsskolan F-9, 526 meter, utanför',
    },
    after: { row: ['Kvarnbackaskolan', '236 m ± 20', 'Inom'], onMap: 'Kvarnbackaskolan, 236 meter, inom' },
  };
}

const NAMED_WITHOUT_POSITION = [
  '4 Lagaplan',
  '5 Ullerudsbacken / Brunskogsbacken',
  '6 Hökarängsplan',
  '7 Västra Södermalm',
  '8 Centrala Södermalm',
  '9 Mariakvarteren',
  '10 Älvsjö centrum',
  '11 Tantolunden',
  '12 Sergels torg',
  '13 Hässelby torg',
  '14 Storvreten',
];

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly wgs84_Lat: string | null;
  readonly wgs84_Long: string | null;
  readonly typeOfSchooling: readonly { readonly code: string; readonly schoolYears: readonly string[] }[];
}

/** The same story in Granvik: a register of the schools with year 9 only, and the others as somebody's own list. */
export function generatedStory(): ImportStory {
  const { areas, units } = generatedFiles();
  const hasYear9 = ({ typeOfSchooling }: Unit) =>
    typeOfSchooling.some(({ code, schoolYears }) => code === 'gr' && schoolYears.includes('9'));
  const register = units
    .filter(hasYear9)
    .map((unit) => (unit.name === 'Sjömärkets friskola' ? { ...unit, ...WITHOUT_POSITION } : unit));
  const others = units.filter((unit) => !hasYear9(unit));
  const { wgs84_Lat: latitude, wgs84_Long: longitude } = others.find(({ name }) => name === 'Spårskolan')!;
  const source = (name: string) => ({ name, date: '2026-01-02', licence: 'påhittad' });
  return {
    areas: { file: textFile('omraden.geojson', areas), rows: 7, source: source('Granviks områden') },
    schools: {
      file: textFile('skolor.ndjson', register.map((unit) => `${JSON.stringify(unit)}\n`).join('')),
      rows: 5,
      source: source('Granviks skolregister'),
      notices: [/^1 ·/],
    },
    places: {
      file: textFile(
        'platser.csv',
        `name,lat,lon\nProvplatsen,${latitude},${longitude}\nAndra,61.21,18.6\nTredje,,\nFjärde,,\n`,
      ),
      rows: 4,
      accepted: 2,
      rejected: ['4 Tredje', '5 Fjärde'],
      source: source('Granviks platser'),
    },
    buildings: {
      file: textFile('egna.csv', [OWN_HEADS, ...others.map(ownLine)].join('\n')),
      rows: 9,
      columns: OWN_COLUMNS,
      source: source('Granviks skolbyggnader'),
    },
    place: 'Provplatsen',
    before: {
      silence: /Registret har bara skolor med årskurs 7–9\. Det kan inte svara på frågan\./,
      rows: [['Kvarnglimtens skola', '615 m ± 30', 'Utanför']],
      onMap: 'Kvarnglimtens skola, 615 meter, utanför',
    },
    after: { row: ['Spårskolan', '0 m ± 20', 'Inom'], onMap: 'Spårskolan, 0 meter, inom' },
  };
}

const WITHOUT_POSITION = { wgs84_Lat: null, wgs84_Long: null, sweRef_N: null, sweRef_E: null };

function ownLine({ code, name, typeOfSchooling, wgs84_Lat, wgs84_Long }: Unit): string {
  const kind = typeOfSchooling.some((taught) => taught.code === 'gr') ? 'Skola' : 'Gymnasium';
  return `${code},${name},${kind},Gatan 3,00000,Granvik,${wgs84_Lat},${wgs84_Long}`;
}

function generatedFiles(): { areas: string; units: Unit[] } {
  const files = new Map(
    [...writeWorld(generateWorld({ seed: 7, inhabitants: 30_000 }))].map(({ path, pieces }) => [path, pieces] as const),
  );
  const textOf = (path: string) => [...files.get(path)!].join('');
  const lines = textOf('schools.ndjson').trim().split('\n');
  return { areas: textOf('areas.geojson'), units: lines.map((line) => JSON.parse(line) as Unit) };
}
