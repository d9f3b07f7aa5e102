import type { PlannedSchool } from '../plan/plan.ts';
import { turned } from '../shape/spot.ts';
import type { Line, Spot } from '../shape/spot.ts';

/** The ground of a school and the houses on it; the school's own point lies in the first house. */
export interface SchoolSite {
  readonly ground: Line;
  readonly houses: readonly Line[];
}

const HOUSES: readonly (readonly Spot[])[] = [
  [
    [-30, -9],
    [26, -9],
    [26, 24],
    [13, 24],
    [13, 6],
    [-30, 6],
    [-30, -9],
  ],
  [
    [-30, 13],
    [-12, 13],
    [-12, 31],
    [-30, 31],
    [-30, 13],
  ],
  [
    [-8, 27],
    [8, 27],
    [8, 38],
    [-8, 38],
    [-8, 27],
  ],
];
const GROUND: readonly Spot[] = [
  [-38, -18],
  [34, -18],
  [34, 43],
  [-38, 43],
  [-38, -18],
];

export function schoolSite(school: PlannedSchool): SchoolSite {
  // Small schools have smaller houses; the ground follows.
  const scale = Math.min(1.15, Math.max(0.72, Math.sqrt(school.pupils / 420)));
  const place = (line: readonly Spot[]): Line =>
    line.map(([x, y]) => {
      const [dx, dy] = turned([x * scale, y * scale], school.turnDegrees);
      return [school.at[0] + dx, school.at[1] + dy];
    });
  return { ground: place(GROUND), houses: HOUSES.slice(0, school.pupils > 250 ? 3 : 2).map(place) };
}
