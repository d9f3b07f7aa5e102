import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { gaussKruger } from '../../../src/ground/geo/index.ts';
import { cellNeighbours, countIntoGrid, finish, gridAround, localG } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { answerOf } from '../made-up-map.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

/** Points of the British police, put by them on the middle of a street; Open Government Licence v3. */
const FILE = new URL('../../../../shared/data/incidents/ukpolice_2018-10_2019-02_compact.csv.gz', import.meta.url);
/** West, south, east and north in degrees: from Liverpool to Sheffield, and a tenth of that around Manchester. */
const BOXES = { full: [-3.1, 53, -1.3, 54], tenth: [-2.52, 53.33, -1.95, 53.646] } as const;
const CELL = 250;

export const contest: Contest = {
  id: 'gi-star-real',
  title:
    'Real points: five months of incidents from Liverpool to Sheffield, counted into cells of 250 m; Gi* of all cells, each with all within 1,250 m. The tenth is a tenth of the land, around Manchester.',
  work: { full: 10, tenth: 1 },
  runs: 15,
  write(folder, size) {
    if (!existsSync(FILE)) return false;
    const plane = gaussKruger({ centralMeridianDegrees: -2.2, scale: 1, falseEastingMetres: 500_000 });
    const rows = gunzipSync(readFileSync(FILE)).toString('utf8').split('\n').slice(1);
    const [west, south, east, north] = BOXES[size];
    const spots = rows.flatMap((row) => {
      const [longitude, latitude] = row.split(',').slice(2, 4).map(Number);
      const near = longitude > west && longitude < east && latitude > south && latitude < north;
      return near ? [plane.toMetres({ longitude, latitude })] : [];
    });
    const points = { x: Float64Array.from(spots, (at) => at.east), y: Float64Array.from(spots, (at) => at.north) };
    writeNumbers(folder, 'x', points.x);
    writeNumbers(folder, 'y', points.y);
    const grid = gridAround(points, CELL);
    if (!grid.ok) throw new Error(grid.refusal.code);
    const { westMetres, southMetres, columns, rows: up } = grid.value;
    writeNumbers(folder, 'grid', Float64Array.of(westMetres, southMetres, CELL, columns, up));
    return true;
  },
  prepare(folder) {
    const points = { x: readNumbers(folder, 'x'), y: readNumbers(folder, 'y') };
    const [westMetres, southMetres, cellSizeMetres, columns, rows] = readNumbers(folder, 'grid');
    const grid = { westMetres, southMetres, cellSizeMetres, columns, rows };
    return () => {
      const { counts } = countIntoGrid(points, grid);
      const neighbourhood = cellNeighbours(grid, { radiusCells: 5 });
      if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
      const asked = { withSelf: true, standardised: 'binary', permutations: 0, seed: 1, alpha: 0.05 } as const;
      const found = finish(localG({ ...asked, values: counts, neighbourhood: neighbourhood.value }));
      if (!found.ok) throw new Error(found.refusal.code);
      return { cells: counts.length, points: points.x.length, ...answerOf(found.value) };
    };
  },
  incumbents: [
    {
      name: 'numpy histogram2d, scipy fftconvolve, norm and statsmodels',
      program: 'python3',
      script: 'local_g_points.py',
      sizes: ['full', 'tenth'],
      runs: 9,
      agrees: {
        cells: {},
        points: {},
        squares: { relative: 1e-7 },
        most: { relative: 1e-7 },
        adjusted: { relative: 1e-6 },
      },
      note: 'counts, z, p and the false discovery rate, as ours',
    },
    {
      name: 'spdep localG',
      program: 'Rscript',
      script: 'local-g-points.R',
      sizes: ['tenth'],
      runs: 3,
      agrees: { cells: {}, points: {}, squares: { relative: 1e-9 }, most: { relative: 1e-9 } },
      note: 'counting and z; its neighbour list, made before the clock starts, takes many minutes at full size',
    },
  ],
};
