import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DATA = join(import.meta.dirname, '../../../../shared/data');
const BIN = join(import.meta.dirname, '../../../bin/platsbild');
const here = existsSync(DATA);
const name = here ? 'the real registers' : 'the real registers (skipped: ../shared/data is not on this machine)';

interface Document {
  places: {
    name: string;
    youthExposed: string;
    reasons: string[];
    schools: { name: string; distanceMetres: number; nearness: string; flags: string[] }[];
  }[];
  positionUnknown: { code: string; flags: string[] }[];
  rejected: { kind: string; code: string }[];
  sources: { covers: { units: number; yearsEveryUnitHas: string[]; declaredComplete: null } | null }[];
}

function ask(...more: string[]): Document {
  const files = [
    '--places',
    join(DATA, 'places/oppna_drogscener_named_from_public_text.csv'),
    '--schools',
    join(DATA, 'schools/skolverket_v4_school_units_detail.ndjson'),
  ];
  return JSON.parse(
    execFileSync(BIN, ['exposure', ...files, ...more, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as Document;
}

// skipped: the real registers are never copied into the repository; without them there is nothing to ask.
describe.skipIf(!here)(name, () => {
  it('cannot say no for Nordkapsgatan from schools with year 9 only', () => {
    const answer = ask();
    const nordkap = answer.places.find((place) => place.name === 'Nordkapsgatan')!;
    expect(nordkap).toMatchObject({ youthExposed: 'undecided', reasons: ['register-coverage'] });
    expect(nordkap.schools.slice(0, 2)).toMatchObject([
      { name: 'Husbygårdsskolan F-9', distanceMetres: 525.5, nearness: 'outside' },
      { name: 'Fryshuset Grundskola Husby', distanceMetres: 573.4, nearness: 'outside' },
    ]);
    expect(answer.sources[1].covers).toMatchObject({ units: 432, yearsEveryUnitHas: ['9'], declaredComplete: null });
    expect(answer.rejected.map(({ kind, code }) => `${kind} ${code}`).toSorted()).toEqual([
      ...Array.from({ length: 11 }, () => 'places position-missing'),
      'schools position-missing',
    ]);
  });

  it('says yes when the school buildings are asked as well', () => {
    const nordkap = ask('--schools', join(DATA, 'schools/sisab_school_buildings_2019.csv')).places[0];
    expect(nordkap.youthExposed).toBe('yes');
    expect(nordkap.schools[0]).toMatchObject({ name: 'Kvarnbackaskolan', distanceMetres: 235.8, nearness: 'within' });
  });

  it('finds the twelve shared positions without boundaries, and the seventeen misplaced with them', () => {
    const flagged = (answer: Document, flag: string) =>
      answer.positionUnknown.filter(({ flags }) => flags.includes(flag)).length;
    expect(flagged(ask(), 'position-shared')).toBe(12);
    const bounded = ask('--boundaries', join(DATA, 'boundaries/swedish_municipalities.geojson'));
    expect(flagged(bounded, 'position-outside-municipality')).toBe(17);
    expect(flagged(bounded, 'position-shared')).toBe(12);
    // One of the twelve names the City of Stockholm, where the place lies.
    expect(bounded.places[0].reasons).toEqual(['register-coverage', 'position-unknown']);
  });
});
