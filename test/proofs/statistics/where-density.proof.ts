import { expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import {
  cellCentre,
  finish,
  kernelDensity,
  type EdgeCorrection,
  type Points,
} from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { reachOf } from '../../../src/ground/statistics/numbers/normal.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import { densitySpread } from '../../../src/ground/statistics/where/density-spread.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const GRID = { westMetres: 0, southMetres: 0, cellSizeMetres: 50, columns: 40, rows: 30 };
/** Events fall evenly: 300 for each square kilometre, on 2 by 1.5 km. */
const EVEN = 300;

function evenly(random: Random): Points {
  const count = drawPoisson(EVEN * 3, random);
  return {
    x: Float64Array.from({ length: count }, () => 2000 * random()),
    y: Float64Array.from({ length: count }, () => 1500 * random()),
  };
}

function surfaceOf(points: Points, edge: EdgeCorrection) {
  const asked = { points, grid: GRID, sigmaMetres: 200, reachSigmas: 4, edge, inside: null } as const;
  const found = finish(kernelDensity(asked));
  if (!found.ok) throw new Error(found.refusal.code);
  return { asked, ...found.value };
}

test('the interval of a figure inside holds the truth as often as it says', () => {
  const cell = 14 * 40 + 20;
  const { interval } = rejectionRate('90 % interval of a density misses the truth', proofSize(2000), (random) => {
    const { asked, density } = surfaceOf(evenly(random), 'none');
    const error = 1e6 * densitySpread(asked, cellCentre(GRID, cell), null);
    return Math.abs(density[cell] - EVEN) > reachOf(0.1) * error;
  });
  expect(interval[0]).toBeLessThanOrEqual(0.1);
  expect(interval[1]).toBeGreaterThanOrEqual(0.1);
});

test('corrected by uniform, the corner is on average as dense as the middle; uncorrected a quarter and a little of it', () => {
  const simulations = proofSize(1000);
  let [sum, squares, plain] = [0, 0, 0];
  for (let simulation = 0; simulation < simulations; simulation++) {
    const points = evenly(randomStream(31, simulation));
    const corner = surfaceOf(points, 'uniform').density[0];
    sum += corner;
    squares += corner * corner;
    plain += surfaceOf(points, 'none').density[0];
  }
  const mean = sum / simulations;
  const error = Math.sqrt((squares / simulations - mean * mean) / simulations);
  noteFigure('density at the corner of an even 300, uniform', mean.toFixed(1));
  noteFigure('density at the corner of an even 300, uncorrected', (plain / simulations).toFixed(1));
  expect(Math.abs(mean - EVEN)).toBeLessThan(3.3 * error);
  expect(plain / simulations).toBeLessThan(0.35 * EVEN);
});

test('corrected by diggle, every event is still on the surface', () => {
  const simulations = proofSize(500);
  let [worst, lost] = [0, 0];
  for (let simulation = 0; simulation < simulations; simulation++) {
    const points = evenly(randomStream(32, simulation));
    worst = Math.max(worst, Math.abs(surfaceOf(points, 'diggle').eventsOnSurface / points.x.length - 1));
    lost += 1 - surfaceOf(points, 'none').eventsOnSurface / points.x.length;
  }
  noteFigure('events lost or won by diggle, at most, %', (100 * worst).toFixed(3));
  noteFigure('events lost over the edge uncorrected, %', ((100 * lost) / simulations).toFixed(1));
  expect(worst).toBeLessThan(0.005);
  expect(lost / simulations).toBeGreaterThan(0.1);
});
