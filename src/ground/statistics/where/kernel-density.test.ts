import { describe, expect, test } from 'vitest';
import { finish, finishInPieces } from '../computation.ts';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { cellCentre } from './cell-grid.ts';
import { kernelDensity } from './kernel-density.ts';
import type { KernelDensityInput } from './kernel-density-input.ts';

const GRID = { westMetres: 690_000, southMetres: 6_790_000, cellSizeMetres: 20, columns: 60, rows: 45 };
const PLAIN = { grid: GRID, sigmaMetres: 70, reachSigmas: 4, edge: 'none', inside: null } as const;

const at = (...spots: readonly [number, number][]) => ({
  x: Float64Array.from(spots, ([x]) => GRID.westMetres + x),
  y: Float64Array.from(spots, ([, y]) => GRID.southMetres + y),
});
const scattered = (count: number, seed: number) => {
  const random = randomStream(seed, 0);
  return at(...Array.from({ length: count }, (): [number, number] => [1200 * random(), 900 * random()]));
};

function found(input: Partial<KernelDensityInput> & Pick<KernelDensityInput, 'points'>) {
  const answer = finish(kernelDensity({ ...PLAIN, ...input }));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

test('by hand: one event in the middle of a cell', () => {
  // At the top of a bell of 70 m: 1 / (2 pi 70 * 70) for each square metre; one bell away e to the power of -1/2 of it.
  const { density, peak, pointsUsed } = found({ points: at([610, 450]), reachSigmas: 8 });
  const top = 1e6 / (2 * Math.PI * 4900);
  expect(top).toBeCloseTo(32.48, 2);
  expect(peak.cell).toBe(22 * 60 + 30);
  expect(peak.density).toBeCloseTo(top, 6);
  expect(density[22 * 60 + 30 + 7]).toBeCloseTo(top * Math.exp(-(140 ** 2) / (2 * 4900)), 6);
  // One event: its figure is as unsure as it is large.
  expect(peak.standardError).toBeCloseTo(top, 9);
  expect(pointsUsed).toBe(1);
});

test('the same as the sum over all events, to a two-hundredth of the peak', () => {
  const random = randomStream(1, 1);
  const points = at(
    ...Array.from({ length: 800 }, (): [number, number] => [
      600 + 130 * drawNormal(random),
      430 + 90 * drawNormal(random),
    ]),
  );
  const { density, peak } = found({ points });
  let worst = 0;
  for (let cell = 0; cell < density.length; cell += 13) {
    const { x, y } = cellCentre(GRID, cell);
    let sum = 0;
    points.x.forEach(
      (east, point) => (sum += Math.exp(-((east - x) ** 2 + (points.y[point] - y) ** 2) / (2 * 70 * 70))),
    );
    worst = Math.max(worst, Math.abs(density[cell] - (sum * 1e6) / (2 * Math.PI * 70 * 70)));
  }
  expect(worst / peak.density).toBeLessThan(0.005);
  expect(worst).toBeGreaterThan(0);
});

describe('whatever the points', () => {
  const [some, others] = [scattered(90, 2), scattered(40, 3)];
  const both = { x: Float64Array.of(...some.x, ...others.x), y: Float64Array.of(...some.y, ...others.y) };

  test.each(['none', 'uniform', 'diggle'] as const)('%s: two sets together are the sum of their surfaces', (edge) => {
    const [one, other, sum] = [some, others, both].map((points) => found({ points, edge }).density);
    sum.forEach((value, cell) => expect(value).toBeCloseTo(one[cell] + other[cell], 9));
  });

  test('well inside, no event is lost', () => {
    const points = at([600, 400], [633, 471], [587, 502]);
    expect(found({ points }).eventsOnSurface).toBeCloseTo(3, 10);
  });

  test('diggle keeps the number of events, uniform nearly, none loses those near the edge', () => {
    const sums = (['none', 'uniform', 'diggle'] as const).map((edge) => found({ points: both, edge }).eventsOnSurface);
    expect(sums[0]).toBeLessThan(124);
    expect(Math.abs(sums[1] - 130)).toBeLessThan(3);
    expect(Math.abs(sums[2] - 130)).toBeLessThan(0.5);
  });

  test('turned around, the surface is turned around', () => {
    const turned = { x: both.x.map((x) => 2 * GRID.westMetres + 1200 - x), y: both.y };
    const [plain, mirrored] = [found({ points: both }).density, found({ points: turned }).density];
    for (let cell = 0; cell < plain.length; cell++) {
      const mirror = Math.floor(cell / 60) * 60 + 59 - (cell % 60);
      expect(mirrored[mirror]).toBeCloseTo(plain[cell], 8);
    }
  });
});

test('an even spread stays even up to the edge of the study area, when the edge is corrected for', () => {
  const inside = Uint8Array.from({ length: 60 * 45 }, (_, cell) => Number((cell % 60) + Math.floor(cell / 60) < 60));
  const middles = [...inside.keys()].filter((cell) => inside[cell] === 1).map((cell) => cellCentre(GRID, cell));
  const points = { x: Float64Array.from(middles, ({ x }) => x), y: Float64Array.from(middles, ({ y }) => y) };
  const even = 1e6 / 400;
  const uniform = found({ points, inside, edge: 'uniform' }).density;
  const none = found({ points, inside }).density;
  inside.forEach((one, cell) =>
    one === 1 ? expect(uniform[cell]).toBeCloseTo(even, 8) : expect(uniform[cell]).toBeNaN(),
  );
  expect(none[0]).toBeLessThan(0.35 * even); // a corner sees a quarter of its bell
});

test('tells how far it has come, can be stopped, and gives the same whoever drives it', async () => {
  const grid = { ...GRID, cellSizeMetres: 2, columns: 600, rows: 450 };
  const asked = { ...PLAIN, points: scattered(500, 9), grid, edge: 'uniform' } as const;
  const shares: number[] = [];
  const pause = () => Promise.resolve();
  const inPieces = await finishInPieces(kernelDensity(asked), { pause, onProgress: (share) => shares.push(share) });
  expect(inPieces).toEqual(finish(kernelDensity(asked)));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const stopped = finishInPieces(kernelDensity(asked), { pause, signal: AbortSignal.abort(new Error('enough')) });
  await expect(stopped).rejects.toThrow('enough');
});

describe('refuses', () => {
  test('a bandwidth below the side of a cell', () => {
    // Without the refusal: a bell of 6 m in cells of 20 m leaves an event in its own cell, at one for each cell, 2500, where
    // the bell itself has 4421 at its middle and nothing 20 m away.
    const half = [1, Math.exp(-(20 ** 2) / (2 * 36))];
    const wrong = (half[0] / (half[0] + 2 * half[1])) ** 2 * (1e6 / 400);
    expect(wrong).toBeCloseTo(2462, 0);
    expect(1e6 / (2 * Math.PI * 36)).toBeCloseTo(4421, 0);
    expect(finish(kernelDensity({ ...PLAIN, points: at([610, 450]), sigmaMetres: 6 }))).toEqual({
      ok: false,
      refusal: { code: 'bandwidth-below-cell', detail: { sigmaMetres: 6, cellSizeMetres: 20 } },
    });
  });

  test('degrees as metres', () => {
    const points = { x: Float64Array.of(18.0686, 17.9213), y: Float64Array.of(59.3293, 59.4065) };
    // Without the refusal: two spots eleven kilometres apart under one bell of 70 "metres".
    expect(Math.exp(-((18.0686 - 17.9213) ** 2 + (59.3293 - 59.4065) ** 2) / (2 * 4900))).toBeGreaterThan(0.99999);
    expect(finish(kernelDensity({ ...PLAIN, points }))).toMatchObject({ refusal: { code: 'degrees-as-metres' } });
  });

  test('no points, or none on the grid', () => {
    const beside = at([-300, 200], [5000, 400]);
    const nothing = { x: new Float64Array(0), y: new Float64Array(0) };
    // Without the refusal: a surface of zeros, whose "densest" cell is the south-western one.
    expect(new Float64Array(9).indexOf(Math.max(...new Float64Array(9)))).toBe(0);
    for (const points of [beside, nothing])
      expect(finish(kernelDensity({ ...PLAIN, points }))).toMatchObject({ refusal: { code: 'empty-data' } });
  });

  test('a bandwidth of nothing', () => {
    expect(Math.exp(-(0 ** 2) / (2 * 0 ** 2))).toBeNaN();
    const points = at([610, 450]);
    expect(finish(kernelDensity({ ...PLAIN, points, sigmaMetres: 0 }))).toMatchObject({
      refusal: { code: 'size-not-positive', detail: { name: 'sigmaMetres' } },
    });
  });
});
