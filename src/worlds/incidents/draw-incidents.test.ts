import { describe, expect, it } from 'vitest';
import { waterOf } from '../fabric/obstacles.ts';
import { distanceBetween, type Spot } from '../shape/spot.ts';
import { generateWorld } from '../world.ts';
import { DAYS, monthOf } from './calendar.ts';
import { cellOf, countByPlace } from './count-by-place.ts';
import { drawMonthlyCounts } from './draw-counts.ts';
import { drawIncidents, type Incident } from './draw-incidents.ts';
import { INCIDENT_KINDS } from './kinds.ts';
import { placeGround } from './place-ground.ts';
import { PLANTED } from './planted.ts';
import { placeNumber, SOURCES } from './sources.ts';

const town = generateWorld({ seed: 7, inhabitants: 30_000 }).townOf(0);
const settings = { seed: 7, inhabitants: 30_000, town: 0 };
const incidents = drawIncidents(town, settings);
const drawn = drawMonthlyCounts(settings);

describe('drawIncidents', () => {
  it('gives some thousands over five years, by day', () => {
    expect(incidents.length).toBeGreaterThan(3_000);
    expect(incidents.length).toBeLessThan(6_000);
    for (let i = 1; i < incidents.length; i++) expect(incidents[i].day).toBeGreaterThanOrEqual(incidents[i - 1].day);
    expect(incidents[0].day).toBeGreaterThanOrEqual(0);
    expect(incidents.at(-1)!.day).toBeLessThan(DAYS);
  });

  it('keeps each drawn count: in a place, and in the ring of a hot spot, happens what was drawn for it and no more', () => {
    const counts = countByPlace(town.plan, incidents);
    for (const source of SOURCES.filter(({ area }) => area !== 'background'))
      for (const [kind, name] of INCIDENT_KINDS.entries())
        for (const [month, count] of drawn.get(source)![name].entries())
          expect(counts[cellOf(source.place, source.area === 'place' ? 0 : 1, month, kind)]).toBe(count);
  });

  it('has the figures of docs/developer/granvik.md at seed 7', () => {
    const counts = countByPlace(town.plan, incidents);
    const around = (name: string, ring: number): number[] =>
      [12, 36].map((from) => {
        let outcomes = 0;
        for (let month = from; month < from + 24; month++)
          for (let kind = 0; kind < 4; kind++) outcomes += counts[cellOf(placeNumber(name), ring, month, kind)];
        return outcomes;
      });
    expect([around('Lykttorget', 0), around('Lykttorget', 1)]).toEqual([
      [228, 144],
      [36, 97],
    ]);
    expect([around('Almdalens centrum', 0), around('Almdalens centrum', 1)]).toEqual([
      [252, 270],
      [49, 59],
    ]);
  });

  it('puts nothing in the water, and the background of the town beside its houses', () => {
    const isWater = waterOf(town.plan);
    const grounds = town.plan.places.map(placeGround);
    const corners = town.homes.map(({ building }) => building.ring[0]);
    for (const { at, kind } of incidents) {
      expect(isWater(at)).toBe(false);
      if (grounds.some(({ metresOutside }) => metresOutside(at) <= PLANTED.ringMetres)) continue;
      const reach = 130 + (kind === PLANTED.nearRepeat.kind ? PLANTED.nearRepeat.withinMetres : 0);
      expect(corners.some((corner) => distanceBetween(corner, at) < reach)).toBe(true);
    }
  });

  it('follows 15 % of the background damage with one more, within 100 m and 1 to 14 days', () => {
    const { kind, chance, withinMetres, withinDays } = PLANTED.nearRepeat;
    const planned = SOURCES.map((source) => sum(drawn.get(source)![kind]));
    const followed = incidents.filter((one) => one.kind === kind).length - planned.reduce((a, b) => a + b);
    const background = planned[0];
    expect(Math.abs(followed - chance * background)).toBeLessThan(4 * Math.sqrt(background * chance * (1 - chance)));
    // Near and soon are more than what happens by chance later: pairs at 15 to 28 days are chance alone.
    const isBackground = backgroundTest();
    const damage = incidents.filter((one) => one.kind === kind && isBackground(one.at));
    const soon = pairs(damage, withinMetres, 1, withinDays);
    const later = pairs(damage, withinMetres, withinDays + 1, 2 * withinDays);
    expect(soon - later).toBeGreaterThan(0.7 * followed);
    expect(pairs(damage, 0, 1, withinDays)).toBeGreaterThan(0.15 * followed);
  });

  it('lets a problem emerge in the last four weeks at the known spot', () => {
    const { at, radiusMetres, kind, lastDays, incidents: planted } = PLANTED.emerging;
    const inDisc = incidents.filter((one) => one.kind === kind && distanceBetween(one.at, at) <= radiusMetres);
    const last = inDisc.filter(({ day }) => day >= DAYS - lastDays);
    expect(last.length).toBeGreaterThanOrEqual(planted);
    expect(inDisc.length - last.length).toBeLessThan(5);
    const later = drawIncidents(town, { ...settings, town: 1 });
    expect(later.filter((one) => distanceBetween(one.at, at) <= radiusMetres).length).toBeLessThan(20);
  });

  it('is the same for the same seed only', () => {
    expect(drawIncidents(town, settings)).toEqual(incidents);
    expect(drawIncidents(town, { ...settings, seed: 8 })).not.toEqual(incidents);
  });
});

describe('countByPlace', () => {
  it('counts by distance from the edge, and cuts rings where they meet another place', () => {
    const square = (left: number): Spot[] => [
      [left, 0],
      [left + 50, 0],
      [left + 50, 50],
      [left, 50],
      [left, 0],
    ];
    const place = { aliases: [], placeType: 'square', cityDistrict: 'A', policeDistrict: 'B' };
    const places = [
      { ...place, name: 'One', parts: [[square(0)]] },
      { ...place, name: 'Other', parts: [[square(200)]] },
    ];
    const at = (x: number): Incident => ({ day: 40, kind: 'damage', at: [x, 25] });
    // Metres from One and from Other: inside and 175; 10 and 140; 130 and 20; 180 and inside; 600 and 400.
    const counts = countByPlace({ ...town.plan, places }, [25, 60, 180, 230, 650].map(at));
    const ringsOf = (index: number): number[] =>
      [0, 1, 2, 3].map((ring) => counts[cellOf(index, ring, monthOf(40), INCIDENT_KINDS.indexOf('damage'))]);
    expect(ringsOf(0)).toEqual([1, 1, 1, 0]);
    expect(ringsOf(1)).toEqual([1, 1, 1, 1]);
    expect(sum(counts)).toBe(7);
  });
});

function backgroundTest(): (spot: Spot) => boolean {
  const grounds = town.plan.places.map(placeGround);
  return (spot) => grounds.every(({ metresOutside }) => metresOutside(spot) > 0);
}

function pairs(of: readonly Incident[], metres: number, fromDays: number, toDays: number): number {
  let count = 0;
  for (const [i, one] of of.entries())
    for (const other of of.slice(i + 1)) {
      const days = other.day - one.day;
      if (days > toDays) break;
      if (days >= fromDays && distanceBetween(one.at, other.at) <= metres) count++;
    }
  return count;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
