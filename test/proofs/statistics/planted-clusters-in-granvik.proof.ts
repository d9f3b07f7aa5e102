import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/ground/statistics/computation.ts';
import { nearRepeat, scan, type Cluster, type NearRepeat } from '../../../src/ground/statistics/movement/index.ts';
import { drawMonthlyCounts, PLANTED } from '../../../src/worlds/index.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';
import { incidentsOf, timedPoints, valueOf } from './granvik-incidents.ts';
import { rejectionRate } from './rejection-rate.ts';

const ALPHA = 0.05;
const LAST_DAY = 1825;

describe('near repeats of damage, planted within 100 m and 1 to 14 days', () => {
  const { kind, chance, withinMetres, withinDays } = PLANTED.nearRepeat;
  const SPACE = [withinMetres, 2 * withinMetres, 4 * withinMetres];
  const TIME = [withinDays + 1, 2 * withinDays + 1, 3 * withinDays + 1];
  const settings = { samePlace: true, conventions: 'half-open', metric: 'euclidean', draws: 199 } as const;

  const tables = new Map<number, NearRepeat>();
  function tableOf(seed: number): NearRepeat {
    const held = tables.get(seed);
    if (held !== undefined) return held;
    const events = timedPoints(incidentsOf(seed).filter((one) => one.kind === kind));
    const table = valueOf(finish(nearRepeat({ events, spaceBands: SPACE, timeBands: TIME, ...settings, seed })));
    tables.set(seed, table);
    return table;
  }

  it('are seen at the same spot and within 100 m, during the first 14 days, every time', () => {
    const { rate } = rejectionRate('both planted cells stand out', proofSize(200), (_, seed) => {
      const { adjustedP } = tableOf(seed);
      return adjustedP[0][0]! <= ALPHA && adjustedP[1][0]! <= ALPHA;
    });
    expect(rate).toBe(1);
  });

  it('and nothing further away or later is, more often than chance', () => {
    const { interval } = rejectionRate('any other cell stands out', proofSize(200), (_, seed) =>
      tableOf(seed).adjustedP.some((row, space) =>
        row.some((p, time) => p !== null && p <= ALPHA && !(space <= 1 && time === 0)),
      ),
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
  });

  it('tell how many they are: pairs beyond the expected are the planted share of the background', () => {
    let [beyond, background] = [0, 0];
    for (let seed = 0; seed < proofSize(200); seed++) {
      const { observed, expected } = tableOf(seed);
      beyond += observed[0][0] - expected[0][0] + observed[1][0] - expected[1][0];
      const drawn = drawMonthlyCounts({ seed, inhabitants: 30_000, town: 0 });
      for (const [source, counts] of drawn)
        if (source.area === 'background') background += counts[kind].reduce((sum, count) => sum + count, 0);
    }
    noteFigure('followed by one more near and soon, %', ((100 * beyond) / background).toFixed(2));
    expect(Math.abs(beyond / background / chance - 1)).toBeLessThan(0.1);
  });
});

describe('the cluster that emerges, by a scan of the last year', () => {
  const { kind, at, radiusMetres, lastDays, incidents: planted } = PLANTED.emerging;
  const settings = {
    maxRadiusMetres: 150,
    maxDays: lastDays,
    minCases: 3,
    largestShare: 0.5,
    analysis: 'prospective',
    endDay: LAST_DAY,
    daysBetweenAnalyses: 7,
    mostClusters: 1,
    draws: 99,
  } as const;

  function foundIn(seed: number, town: number): Cluster | undefined {
    const sales = incidentsOf(seed, town).filter((one) => one.kind === kind && one.day > LAST_DAY - 365);
    const { clusters } = valueOf(finish(scan({ events: timedPoints(sales), ...settings, seed })));
    return clusters.find(({ p }) => p <= ALPHA);
  }

  it('is found at its spot and in its weeks, at least 98 times of 100', () => {
    const { rate } = rejectionRate('emerging cluster found', proofSize(200), (_, seed) => {
      const found = foundIn(seed, 0);
      if (found === undefined) return false;
      const metres = Math.hypot(found.centre.x - at[0], found.centre.y - at[1]);
      return metres <= radiusMetres && found.observed >= planted - 3 && found.firstDay > LAST_DAY - lastDays;
    });
    expect(rate).toBeGreaterThanOrEqual(0.98);
  });

  it('is not found where none was planted, more often than chance', () => {
    const { interval } = rejectionRate('cluster found, none planted', proofSize(1000), (_, seed) => {
      return foundIn(seed, 1) !== undefined;
    });
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });
});
