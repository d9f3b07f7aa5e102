import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/ground/statistics/computation.ts';
import {
  cellCentre,
  cellNeighbours,
  countIntoGrid,
  gridOver,
  localG,
  type LocalG,
} from '../../../src/ground/statistics/where/index.ts';
import { SHEET } from '../../../src/worlds/frame.ts';
import { placeGround } from '../../../src/worlds/incidents/place-ground.ts';
import { kindOfFigure, PLANTED } from '../../../src/worlds/index.ts';
import type { Spot } from '../../../src/worlds/shape/spot.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';
import { incidentsOf, timedPoints, TOWN, valueOf } from './granvik-incidents.ts';
import { rejectionRate } from './rejection-rate.ts';

describe('hot spots, by Gi* on cells of 100 m', () => {
  const grid = valueOf(
    gridOver(
      { westMetres: SHEET.left, southMetres: SHEET.top, eastMetres: SHEET.right, northMetres: SHEET.bottom },
      100,
    ),
  );
  const neighbourhood = valueOf(cellNeighbours(grid, 'queen'));
  const OFTEN = 24; // outcomes a year: the six places that have at least two a month
  const ACCEPTED = 0.05; // share of false discoveries
  const busy: ReadonlySet<string> = new Set(
    PLANTED.hotSpots.filter(({ outcomesPerYear }) => outcomesPerYear >= OFTEN).map(({ place }) => place),
  );
  const grounds = TOWN.plan.places.map(placeGround);

  function hotCells(seed: number): Spot[] {
    const outcomes = incidentsOf(seed).filter(({ kind }) => kindOfFigure(kind) === 'outcome');
    const { counts: values } = countIntoGrid(timedPoints(outcomes), grid);
    const settings = { withSelf: true, standardised: 'binary', permutations: 0, seed: 1, alpha: ACCEPTED } as const;
    const { z, significant }: LocalG = valueOf(finish(localG({ values, neighbourhood, ...settings })));
    return [...z.keys()]
      .filter((cell) => significant[cell] === 1 && z[cell] > 0)
      .map((cell): Spot => {
        const { x, y } = cellCentre(grid, cell);
        return [x, y];
      });
  }

  it('are each of the six busiest places, every time', () => {
    const busiest = grounds.filter((_, place) => busy.has(TOWN.plan.places[place].name));
    expect(busiest).toHaveLength(6);
    const { rate } = rejectionRate('all six busiest places are hot', proofSize(200), (_, seed) => {
      const hot = hotCells(seed);
      return busiest.every(({ metresOutside }) => hot.some((spot) => metresOutside(spot) < 50));
    });
    expect(rate).toBe(1);
  });

  it('lie at places: of the cells picked out, no more are far from every place than the share that was accepted', () => {
    let [hot, far] = [0, 0];
    for (let seed = 0; seed < proofSize(200); seed++)
      for (const spot of hotCells(seed)) {
        hot++;
        // A cell and the eight around it reach 150 m from its middle, and 212 m at the corners.
        if (grounds.every(({ metresOutside }) => metresOutside(spot) > 212)) far++;
      }
    noteFigure('hot cells far from every place, %', ((100 * far) / hot).toFixed(2));
    expect(far / hot).toBeLessThanOrEqual(ACCEPTED);
  });
});
