import { expect, test } from 'vitest';
import { nearRepeatEvents } from '../../../../test/worlds/events.ts';
import { finish } from '../computation.ts';
import { circlesAbout, distinctPlaces } from './scan-circles.ts';
import { bestOfDraws, bestOfEach, centreSearch } from './scan-draws.ts';
import type { SearchSpace } from './scan-search.ts';

const EVENTS = nearRepeatEvents({ count: 80, followers: 0.2, sideMetres: 900, days: 60, seed: 4 });

function spaceOf(endDay: number | null): SearchSpace {
  const circles = finish(circlesAbout(EVENTS, distinctPlaces(EVENTS), { maxRadiusMetres: 300, least: 2, most: 40 }));
  if (!circles.ok) throw new Error(circles.refusal.code);
  const before = Int32Array.from({ length: 61 }, (_, day) => EVENTS.days.filter((own) => own < day).length);
  const logs = Float64Array.from({ length: 81 }, (_, number) => Math.log(number));
  return { circles: circles.value, events: 80, maxDays: 10, minCases: 2, endDay, before, logs };
}

test.each([59, null])('draws are the same in one go and in parts; last day %s', (endDay) => {
  const space = spaceOf(endDay);
  const sorted = Int32Array.from(EVENTS.days).toSorted();
  const search = centreSearch(space);
  const all = finish(bestOfDraws(space, search, sorted, 7, 0, 12));
  const parts = [
    ...finish(bestOfDraws(space, search, sorted, 7, 0, 5)),
    ...finish(bestOfDraws(space, centreSearch(space), sorted, 7, 5, 12)),
  ];
  expect(parts).toEqual([...all]);
  expect(new Set(all).size).toBeGreaterThan(5);
});

test('the best of all is the best of the best about each centre', () => {
  const space = spaceOf(null);
  const search = centreSearch(space);
  const days = Int32Array.from(EVENTS.days);
  const each = finish(bestOfEach(space, search, days)).map(({ logRatio }) => logRatio);
  const best = { ...finish(bestOfEach(space, search, days))[0], logRatio: 0 };
  for (let centre = 0; centre < each.length; centre++) search(centre, days, best);
  expect(best.logRatio).toBe(Math.max(...each));
});
