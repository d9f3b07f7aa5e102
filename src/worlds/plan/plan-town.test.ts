import { describe, expect, it } from 'vitest';
import { areaOf, distanceToLine, isInside, region } from '../shape/ring.ts';
import { crossing } from '../shape/spot.ts';
import type { Line, Spot } from '../shape/spot.ts';
import { SHEET_RING } from '../frame.ts';
import { planTown } from './plan-town.ts';
import type { PlannedPlace } from './plan.ts';

const granvik = planTown(7, 0, true);
const place = (name: string): PlannedPlace => granvik.places.find((one) => one.name === name)!;
const schoolsOf = (form: string) => granvik.schools.filter(({ forms }) => forms.some((one) => one.form === form));

/** Metres from a spot to the ground a place covers; 0 within it. */
function metresTo(at: Spot, { parts }: PlannedPlace): number {
  const holds = parts.some(([outer, ...holes]) => isInside(at, outer) && !holes.some((hole) => isInside(at, hole)));
  return holds ? 0 : Math.min(...parts.flat().map((ring) => distanceToLine(at, ring)));
}

function metresToSchool(from: string, school: string): number {
  return Math.round(metresTo(granvik.schools.find(({ name }) => name === school)!.at, place(from)));
}

type Answer = 'within' | 'outside' | 'undecided';
function answersAt(name: string, radius: number): Record<Answer, number> {
  const count = { within: 0, outside: 0, undecided: 0 };
  for (const school of schoolsOf('gr')) {
    const off = metresTo(school.at, place(name)) - radius;
    count[Math.abs(off) <= school.uncertaintyMetres ? 'undecided' : off < 0 ? 'within' : 'outside']++;
  }
  return count;
}

describe('the schools of Granvik', () => {
  it('are fourteen: thirteen compulsory, one of them adapted as well, one upper secondary, two independent', () => {
    expect(granvik.schools).toHaveLength(14);
    expect(schoolsOf('gr')).toHaveLength(13);
    expect(schoolsOf('gran')).toHaveLength(1);
    expect(schoolsOf('gy')).toHaveLength(1);
    expect(granvik.schools.filter(({ independent }) => independent)).toHaveLength(2);
    const spans = new Set(schoolsOf('gr').map(({ forms }) => `${forms[0].years.at(0)}-${forms[0].years.at(-1)}`));
    expect([...spans].toSorted()).toEqual(['0-3', '0-6', '0-9', '4-9', '7-9']);
  });

  it('lie at the intended distances from Lykttorget', () => {
    const metres = granvik.schools.map(({ name }) => [name, metresToSchool('Lykttorget', name)]);
    expect(Object.fromEntries(metres)).toMatchObject({
      Lyktskolan: 140,
      Stationsskolan: 280,
      'Norrlyktans skola': 302,
      Stenrosskolan: 381,
      'Kvarnglimtens skola': 489,
      Spårskolan: 698,
      Klockskolan: 769,
      Bryggskolan: 797,
    });
  });

  it('answer differently for different places and radii', () => {
    expect(answersAt('Lykttorget', 250)).toMatchObject({ within: 1, undecided: 0 });
    expect(answersAt('Lykttorget', 500)).toMatchObject({ within: 4, undecided: 1 });
    expect(answersAt('Lykttorget', 1000)).toMatchObject({ within: 10, undecided: 0 });
    expect(answersAt('Mossgläntan', 500)).toMatchObject({ within: 0, undecided: 0 });
    expect(answersAt('Ugglegården', 500)).toMatchObject({ within: 0, undecided: 0 });
    expect(answersAt('Ugglegården', 1000).within).toBeGreaterThan(0);
    expect(answersAt('Tegelvreten', 500)).toMatchObject({ within: 0, undecided: 1 });
  });
});

describe('the places of Granvik', () => {
  it('are twelve, of every shape that an importer meets', () => {
    expect(granvik.places).toHaveLength(12);
    expect(place('Lykttorget').aliases).toEqual(['Lyktan', 'Stationstorget']);
    expect(place('Spårstigen').parts).toHaveLength(2);
    expect(place('Klockbacken').parts[0]).toHaveLength(2);
    const squareMetres = granvik.places.map(({ parts }) => parts.reduce((sum, [outer]) => sum + areaOf(outer), 0));
    expect(Math.max(...squareMetres)).toBeGreaterThan(2_000_000);
    expect(Math.min(...squareMetres)).toBeLessThan(4_000);
  });

  it('lie in the city district and the police district they name, and every spot in the municipality', () => {
    for (const { name, cityDistrict, policeDistrict, parts } of granvik.places) {
      const spots = parts.flat(2);
      const middle: Spot = [average(spots.map(([x]) => x)), average(spots.map(([, y]) => y))];
      const isHeld = (area: string): boolean => isInside(middle, granvik.areas.find((one) => one.name === area)!.ring);
      // Spårstigen lies along the railway, which is the border.
      if (name !== 'Spårstigen')
        expect([name, isHeld(cityDistrict), isHeld(policeDistrict)]).toEqual([name, true, true]);
      for (const spot of spots) expect(isInside(spot, SHEET_RING), name).toBe(true);
    }
  });
});

describe('the areas of Granvik', () => {
  it.each(['cityDistrict', 'policeDistrict'] as const)('%s: cover the sheet once, without gap or overlap', (kind) => {
    const rings = granvik.areas.filter((area) => area.kind === kind).map(({ ring }) => ring);
    const sum = rings.reduce((total, ring) => total + areaOf(ring), 0);
    expect(sum / areaOf(SHEET_RING)).toBeCloseTo(1, 9);
    const holds = rings.map((ring) => region(ring));
    for (let x = -1500; x < 4900; x += 137)
      for (let y = -1500; y < 2700; y += 131) expect(holds.filter((isHeld) => isHeld([x, y])).length).toBe(1);
  });
});

describe.each([
  [7, 0],
  [7, 1],
  [7, 2],
  [7, 37],
  [1, 0],
  [2026, 5],
])('the plan of seed %i, town %i', (seed, number) => {
  const plan = planTown(seed, number, number === 0);
  const rings: [string, Line][] = [
    ...plan.water.rings.map((ring, i): [string, Line] => [`water ${i}`, ring]),
    ...plan.greens.map(({ name, ring }): [string, Line] => [name ?? 'green', ring]),
    ...plan.neighbourhoods.map(({ name, ring }): [string, Line] => [name, ring]),
    ...plan.areas.map(({ name, ring }): [string, Line] => [name, ring]),
    ...plan.squares.map(({ name, ring }): [string, Line] => [name ?? 'square', ring]),
    ...plan.places.flatMap(({ name, parts }) => parts.flat().map((ring): [string, Line] => [name, ring])),
  ];

  it('has only closed rings that never cross themselves', () => {
    for (const [name, ring] of rings) {
      expect(ring.at(-1), name).toEqual(ring[0]);
      expect(meetsItself(ring), name).toBe(false);
    }
  });

  it('keeps islands in the bay and schools on dry land', () => {
    const [bay, ...islands] = plan.water.rings;
    for (const island of islands) expect(island.every((spot) => isInside(spot, bay))).toBe(true);
    for (const { at, name } of plan.schools) expect(isInside(at, bay), name).toBe(false);
  });
});

/** Every pair of pieces, without the index that the generator itself uses. */
function meetsItself(ring: Line): boolean {
  for (let i = 1; i < ring.length; i++)
    for (let k = i + 2; k < ring.length; k++) {
      if (i === 1 && k === ring.length - 1) continue;
      if (crossing(ring[i - 1], ring[i], ring[k - 1], ring[k]) !== undefined) return true;
    }
  return false;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
