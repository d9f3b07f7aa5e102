import { describe, expect, it } from 'vitest';
import { AGE_BANDS, generateWorld, writeWorld } from './index.ts';
import type { World } from './index.ts';

const granvik = generateWorld({ seed: 7, inhabitants: 30_000 });

function filesOf(world: World, paths?: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, pieces } of writeWorld(world))
    if (paths === undefined || paths.includes(path)) files.set(path, [...pieces].join(''));
  return files;
}

describe('generateWorld', () => {
  it('writes the same bytes for the same seed, and other ones for another', () => {
    const first = filesOf(granvik);
    expect(filesOf(generateWorld({ seed: 7, inhabitants: 30_000 }))).toEqual(first);
    const other = filesOf(generateWorld({ seed: 8, inhabitants: 30_000 }));
    expect([...other.keys()]).toEqual([...first.keys()]);
    for (const path of ['basemap.geojson', 'streets.osm', 'incidents.csv', 'incident-counts.csv'])
      expect(other.get(path)).not.toBe(first.get(path));
  });

  it('writes the same whatever file is asked for first', () => {
    const counts = filesOf(generateWorld({ seed: 7, inhabitants: 60_000 }), ['incident-counts.csv']);
    const after = filesOf(generateWorld({ seed: 7, inhabitants: 60_000 })).get('incident-counts.csv');
    expect(counts.get('incident-counts.csv')).toBe(after);
  });

  it('keeps the base map small enough to be sent whole', () => {
    expect(filesOf(granvik, ['basemap.geojson']).get('basemap.geojson')!.length).toBeLessThan(1_500_000);
  });

  it('says in every file that it is fictional', () => {
    for (const [path, text] of filesOf(granvik)) {
      expect(text, path).toMatch(/Granvik/);
      expect(text, path).toMatch(/fictional/);
    }
  });

  it.each([30_000, 30_001, 12_345, 1, 7])('settles exactly %i inhabitants', (inhabitants) => {
    const { homes } = generateWorld({ seed: 3, inhabitants }).townOf(0);
    const sum = homes.reduce((total, { residents }) => total + countOf(residents), 0);
    expect(sum).toBe(inhabitants);
  });

  it('has every age band, children of school age about as many as the pupils of its schools', () => {
    const bands = Object.fromEntries(AGE_BANDS.map((band) => [band, 0]));
    for (const { residents } of granvik.townOf(0).homes)
      if (residents !== undefined) for (const band of AGE_BANDS) bands[band] += residents[band];
    for (const band of AGE_BANDS) expect(bands[band], band).toBeGreaterThan(1_200);
    const pupils = granvik.planOf(0).schools.filter(({ forms }) => forms.some(({ form }) => form === 'gr'));
    const total = pupils.reduce((sum, school) => sum + school.pupils, 0);
    expect(Math.abs(bands['6-15'] - total) / total).toBeLessThan(0.12);
  });

  it('grows about tenfold with ten times the inhabitants', () => {
    const large = generateWorld({ seed: 7, inhabitants: 300_000 });
    const lines = (world: World, path: string): number => filesOf(world, [path]).get(path)!.split('\n').length;
    expect(lines(large, 'schools.ndjson') - 1).toBe(10 * (lines(granvik, 'schools.ndjson') - 1));
    expect(
      filesOf(large, ['places.geojson'])
        .get('places.geojson')!
        .match(/"P-\d+","properties"/g),
    ).toHaveLength(120);
    const incidents = lines(large, 'incidents.csv') / lines(granvik, 'incidents.csv');
    expect(Math.abs(incidents - 10)).toBeLessThan(0.5);
    expect(lines(large, 'incident-counts.csv') - 2).toBe(10 * (lines(granvik, 'incident-counts.csv') - 2));
    let houses = 0;
    for (const { number } of large.towns) houses += large.townOf(number).homes.length;
    expect(houses / granvik.townOf(0).homes.length).toBeGreaterThan(9);
    expect(houses / granvik.townOf(0).homes.length).toBeLessThan(11);
  }, 60_000);

  it('gives every school, place and city district of a large municipality a name and a code of its own', () => {
    const large = generateWorld({ seed: 7, inhabitants: 1_500_000 });
    const names = large.towns.flatMap(({ number }) => {
      const plan = large.planOf(number);
      return [...plan.schools, ...plan.places, ...plan.areas].map(({ name }) => name);
    });
    expect(large.towns).toHaveLength(50);
    expect(new Set(names).size).toBe(names.length);
  });

  it('refuses sizes and seeds that are not whole', () => {
    expect(() => generateWorld({ seed: 7, inhabitants: 0 })).toThrow(RangeError);
    expect(() => generateWorld({ seed: 7, inhabitants: 2.5 })).toThrow(RangeError);
    expect(() => generateWorld({ seed: 0.5, inhabitants: 30_000 })).toThrow(RangeError);
  });
});

function countOf(residents: Readonly<Record<string, number>> | undefined): number {
  return residents === undefined ? 0 : Object.values(residents).reduce((sum, count) => sum + count, 0);
}
