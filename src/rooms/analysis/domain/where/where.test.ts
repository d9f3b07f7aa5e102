import { describe, expect, test } from 'vitest';
import { finish } from '../../../../ground/statistics/index.ts';
import { randomStream } from '../../../../ground/statistics/numbers/random-stream.ts';
import { en } from '../../texts/en.ts';
import { sv } from '../../texts/sv.ts';
import { askMethod } from '../ask-method.ts';
import { findMethod } from '../methods.ts';
import { readQuestion } from '../read-question.ts';

const WORDS = { sv, en };

function ask(id: string, input: object, seed = 1) {
  const method = findMethod(id)!;
  const question = readQuestion(method, input);
  if (!question.ok) throw new Error(`${question.refusal.code}: ${question.refusal.field}`);
  return finish(askMethod(method, question.value, seed, WORDS));
}

function answered(id: string, input: object, seed = 1) {
  const answer = ask(id, input, seed);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { result, ...rest } = answer.value;
  // As it is read: through JSON.
  return { ...rest, result: JSON.parse(JSON.stringify(result)) as Record<string, never> };
}

const refusedFor = (id: string, input: object) => {
  const answer = ask(id, input);
  if (answer.ok) throw new Error('was answered');
  return answer.refusal;
};

/** Around one cell of a map of 12 by 10 there is more than elsewhere. */
const values = Array.from(
  { length: 120 },
  (_, cell) => ((cell * 17) % 7) + (Math.hypot((cell % 12) - 8, Math.floor(cell / 12) - 3) < 2 ? 15 : 0),
);
const grid = { columns: 12, rows: 10, values };
/** The same as points, on cells of 100 m from 690 000, 6 790 000. */
const points = (() => {
  const random = randomStream(3, 3);
  const spots = values.flatMap((count, cell) =>
    Array.from({ length: count }, () => [
      690_000 + 100 * ((cell % 12) + 0.01 + 0.98 * random()),
      6_790_000 + 100 * (Math.floor(cell / 12) + 0.01 + 0.98 * random()),
    ]),
  );
  return { x: spots.map(([x]) => x), y: spots.map(([, y]) => y) };
})();
const bounds = [690_000, 6_790_000, 691_200, 6_791_000];
/** The same as places with a value each. */
const middles = {
  x: values.map((_, cell) => 690_050 + 100 * (cell % 12)),
  y: values.map((_, cell) => 6_790_050 + 100 * Math.floor(cell / 12)),
};
const lists = values.map((_, cell) =>
  [...values.keys()].filter(
    (other) =>
      other !== cell && Math.hypot((cell % 12) - (other % 12), Math.floor(cell / 12) - Math.floor(other / 12)) < 1.5,
  ),
);

describe('the same data in each of its forms', () => {
  const forms = {
    cells: { grid },
    'cells and a radius': { grid: { ...grid, cellSizeMetres: 100 }, neighbours: { kind: 'radius', radiusMetres: 149 } },
    points: { points, cellSizeMetres: 100, bounds },
    'points with days, which are not used': {
      points: { ...points, days: points.x.map((_, at) => at) },
      cellSizeMetres: 100,
      bounds,
    },
    places: { points: middles, values, neighbours: { kind: 'radius', radiusMetres: 149 } },
    lists: { values, neighbours: { kind: 'lists', lists } },
  };
  for (const id of ['gi', 'gi-star', 'local-moran']) {
    const plain = answered(id, { grid, permutations: 99 }).result;
    test.each(Object.entries(forms))(`${id}: %s`, (_, form) => {
      const { result } = answered(id, { ...form, permutations: 99 });
      const both = [result['z'], plain['z']] as unknown as number[][];
      both[0].forEach((z, place) => expect(z).toBeCloseTo(both[1][place], 10));
      expect(result['permutationP']).toEqual(plain['permutationP']);
      expect(result['significant']).toEqual(plain['significant']);
    });
  }
  test.each(Object.entries(forms))('moran: %s', (_, form) => {
    const { result } = answered('moran', { ...form, permutations: 49 });
    expect(result['index']).toBeCloseTo(answered('moran', { grid, permutations: 0 }).result['index'], 10);
    expect(result['permutationP']).toBe(0.04);
  });
});

describe('says', () => {
  test('how many hot spots, and where the hottest is, with z and p', () => {
    const { sentences, result, warnings, settings, seed } = answered('gi-star', {
      points,
      cellSizeMetres: 100,
      bounds,
      permutations: 9999,
    });
    expect(result).toMatchObject({ hot: 5, cold: 0, tested: 120, pointsOutside: 0, counts: values });
    expect(sentences.sv).toMatch(
      /^Av 120 rutor är 5 varma och 0 kalla\. Av de utpekade väntas högst 5\s% vara där av en slump\. Högst ligger rutan med mitten i öst 690\s850, nord 6\s790\s350 \(z 9,\d\d?, p 0,0002\)/,
    );
    expect(sentences.en).toMatch(
      /Of 120 cells, 5 are hot and 0 are cold\..* east 690,850, north 6,790,350 \(z 9\.\d\d?, p 0\.0002\)/,
    );
    expect(warnings).toEqual([]);
    expect(seed).toBe(1);
    expect(settings).toMatchObject({
      neighbours: { kind: 'queen' },
      permutations: 9999,
      alpha: 0.05,
      standardised: 'binary',
    });
  });

  test('that nothing is hot, when nothing is', () => {
    const { sentences } = answered('gi', { grid: { ...grid, values: values.map((_, cell) => (cell * 37) % 101) } });
    expect(sentences.sv).toContain('Ingen av 120 rutor är så varm eller kall');
    expect(sentences.sv).toContain('rutan i kolumn');
    expect(sentences.en).toContain('None of 120 cells is so hot or cold');
  });

  test('whether like lies near like, and not where', () => {
    const near = answered('moran', { grid }).sentences;
    expect(near.sv).toMatch(
      /^Lika värden ligger nära varandra mer än en slump ger \(Morans I 0,\d+, väntat −0,0084 av en slump, p 0,0020\)/,
    );
    const board = values.map((_, cell) => ((cell % 12) + Math.floor(cell / 12)) % 2);
    const apart = answered('moran', {
      grid: { ...grid, values: board },
      neighbours: { kind: 'radius', radiusCells: 1 },
    });
    expect(apart.sentences.en).toContain('Unlike values lie beside each other');
    const none = answered('moran', { grid: { ...grid, values: values.map((_, cell) => (cell * 37) % 101) } });
    expect(none.sentences.sv).toContain('De kan vara det ändå.');
  });

  test('which places stick out', () => {
    const { sentences, result } = answered('local-moran', { grid, permutations: 9999 });
    expect(result['pickedOut']).toMatchObject({ highHigh: 5, highLow: 0 });
    expect(sentences.sv).toMatch(/^Av 120 rutor är 5 höga bland höga/);
  });

  test('how dense it is, with an interval', () => {
    const { sentences, result } = answered('kde', { points, cellSizeMetres: 40, sigmaMetres: 120 });
    const { peak, eventsOnSurface } = result as unknown as { peak: Record<string, number>; eventsOnSurface: number };
    expect(eventsOnSurface).toBeCloseTo(points.x.length, 6); // the grid is wide enough for every bell
    expect(Math.hypot(peak['x'] - 690_850, peak['y'] - 6_790_350)).toBeLessThan(60);
    expect(sentences.sv).toMatch(
      /händelser per kvadratkilometer \(90\s% intervall [\d\s,]+ till [\d\s,]+\), av \d+ händelser/,
    );
    expect(sentences.en).toMatch(/events per square kilometre \(90\s% interval/);
  });
});

describe('warns', () => {
  test.each([
    ['points-outside', 'gi-star', { points, cellSizeMetres: 100, bounds: [690_000, 6_790_000, 691_100, 6_791_000] }],
    ['islands', 'gi', { values: [1, 4, 2, 9, 5], neighbours: { kind: 'lists', lists: [[1], [0], [3], [2], []] } }],
    [
      'islands-counted',
      'moran',
      { values: [1, 4, 2, 9, 5], neighbours: { kind: 'lists', lists: [[1], [0], [3], [2], []] } },
    ],
    ['few-places', 'gi', { grid: { columns: 5, rows: 5, values: values.slice(0, 25) } }],
    ['few-places-for-normal', 'moran', { grid: { columns: 5, rows: 5, values: values.slice(0, 25) }, permutations: 0 }],
    ['normal-is-rough', 'gi-star', { grid: { ...grid, values: values.map((value) => value ** 4) }, permutations: 0 }],
    ['too-few-permutations', 'gi', { grid, permutations: 39 }],
    [
      'few-events',
      'kde',
      { points: { x: [690_010, 690_033], y: [6_790_021, 6_790_087] }, cellSizeMetres: 10, sigmaMetres: 40 },
    ],
    ['coarse-cells', 'kde', { points, cellSizeMetres: 50, sigmaMetres: 120 }],
  ])('%s', (code, id, input) => {
    const { warnings, sentences } = answered(id, input);
    expect(warnings).toContain(code);
    expect(sentences.sv).toContain(sv.where.warnings[code]);
  });

  test('of nothing that is not so', () => {
    expect(answered('gi-star', { grid, permutations: 999 }).warnings).toEqual([]);
    expect(answered('moran', { grid }).warnings).toEqual([]);
    expect(answered('kde', { points, cellSizeMetres: 25, sigmaMetres: 120 }).warnings).toEqual([]);
  });
});

describe('refuses', () => {
  test.each([
    ['cells and points', { grid, points }, { reason: 'two-forms', name: 'grid', otherName: 'points' }],
    [
      'values and cells to count in',
      { points: middles, values, cellSizeMetres: 100 },
      { reason: 'two-forms', otherName: 'cellSizeMetres' },
    ],
    ['points with neither', { points }, { reason: 'points-alone', otherName: 'cellSizeMetres' }],
  ])('%s', (_, input, detail) => {
    // Without the refusal one of the two would be used in silence: the map says one thing of the cells, another of the points.
    const [ofCells, ofPoints] = [
      { grid: { ...grid, values: values.toReversed() } },
      { points, cellSizeMetres: 100, bounds },
    ];
    const places = [ofCells, ofPoints].map((form) => answered('gi-star', form).result['hottest']['place'] as number);
    expect(places[0]).not.toBe(places[1]);
    const refusal = refusedFor('gi-star', input);
    expect(refusal).toMatchObject({ code: 'data-unclear', detail });
    expect(refusal.sentences.sv.length).toBeGreaterThan(60);
  });

  test.each([
    ['lists for cells', { grid, neighbours: { kind: 'lists', lists } }, 'lists-of-cells'],
    [
      'a radius in metres for cells of no size',
      { grid, neighbours: { kind: 'radius', radiusMetres: 300 } },
      'radius-of-cells',
    ],
    [
      'two radii',
      { grid: { ...grid, cellSizeMetres: 100 }, neighbours: { kind: 'radius', radiusMetres: 300, radiusCells: 2 } },
      'radius-of-cells',
    ],
    ['places that touch no other', { points: middles, values }, 'radius-of-places'],
    ['values without places', { values, neighbours: { kind: 'radius', radiusMetres: 300 } }, 'radius-of-places'],
    ['lists that are not there', { values, neighbours: { kind: 'lists' } }, 'lists-missing'],
  ])('%s', (_, input, reason) => {
    // Without the refusal a reader would take 300 metres for 300 cells, say: a neighbourhood of everybody, and no hot spot.
    expect(300).toBeGreaterThan(Math.hypot(12, 10));
    expect(refusedFor('gi', input)).toMatchObject({ code: 'neighbours-unclear', detail: { reason } });
  });

  test('another number of values than cells', () => {
    // Without the refusal the missing cell is no number, and so is every figure near it.
    expect([...values.slice(1), undefined].reduce((sum: number, value) => sum + (value as number), 0)).toBeNaN();
    expect(refusedFor('moran', { grid: { ...grid, values: values.slice(1) } })).toMatchObject({
      code: 'lengths-differ',
      detail: { name: 'grid.values', length: 119, otherLength: 120 },
    });
    expect(
      refusedFor('gi', { points: middles, values: values.slice(1), neighbours: { kind: 'radius', radiusMetres: 149 } }),
    ).toMatchObject({
      code: 'lengths-differ',
      detail: { name: 'values', otherName: 'points' },
    });
  });

  test('points that all lie outside the bounds', () => {
    const elsewhere = [100_000, 6_100_000, 101_000, 6_101_000];
    expect(points.x.every((x) => x > 101_000)).toBe(true); // every cell would be 0
    expect(refusedFor('gi', { points, cellSizeMetres: 100, bounds: elsewhere })).toMatchObject({ code: 'empty-data' });
    expect(refusedFor('kde', { points, cellSizeMetres: 100, sigmaMetres: 200, bounds: elsewhere })).toMatchObject({
      code: 'empty-data',
    });
  });
});

describe('kernel density in a study area', () => {
  const area = [
    [
      [
        [690_000, 6_790_000],
        [691_200, 6_790_000],
        [691_200, 6_791_000],
        [690_000, 6_791_000],
      ],
    ],
  ];
  const asked = { points, cellSizeMetres: 25, sigmaMetres: 150 };

  test('an area, the same as bounds, and the same as cells', () => {
    const [byArea, byBounds, byCells] = [
      { studyArea: area },
      { bounds },
      { bounds, insideCells: Array.from({ length: 48 * 40 }, () => 1) },
    ].map((form) => answered('kde', { ...asked, ...form, edge: 'uniform' }).result);
    // Corners on whole multiples of the cell get one more row and column.
    expect(byArea['eventsOnSurface']).toBeCloseTo(byBounds['eventsOnSurface'], 6);
    expect(byCells['eventsPerSquareKilometre']).toEqual(byBounds['eventsPerSquareKilometre']);
    expect(byArea['peak']['eventsPerSquareKilometre']).toBeCloseTo(byBounds['peak']['eventsPerSquareKilometre'], 8);
  });

  test('outside it there is no figure, and points there are told of', () => {
    const west = [
      [
        [
          [690_000, 6_790_000],
          [690_600, 6_790_000],
          [690_600, 6_791_000],
          [690_000, 6_791_000],
        ],
      ],
    ];
    const { result, warnings } = answered('kde', { ...asked, studyArea: west, bounds, edge: 'diggle' });
    const figures = result['eventsPerSquareKilometre'] as unknown as (number | null)[];
    expect(figures[23]).not.toBeNull();
    expect(figures[24]).toBeNull();
    expect(result['pointsUsed']).toBe(points.x.filter((x) => x < 690_600).length);
    expect(result['pointsOutside']).toBe(points.x.filter((x) => x >= 690_600).length);
    expect(warnings).toContain('points-outside');
  });

  test('refuses to correct for an edge that is not known', () => {
    // Without the refusal the edge would be that of the cells laid around the points, bells and all: nothing to correct there,
    // so that the answer calls itself corrected and is not.
    const around = [689_600, 6_789_600, 691_600, 6_791_400];
    const [plain, wrong] = (['none', 'uniform'] as const).map(
      (edge) =>
        answered('kde', { ...asked, sigmaMetres: 60, bounds: around, edge }).result['peak'][
          'eventsPerSquareKilometre'
        ] as number,
    );
    expect(wrong).toBeCloseTo(plain, 6);
    expect(refusedFor('kde', { ...asked, edge: 'uniform' })).toMatchObject({ code: 'study-area-missing' });
    expect(refusedFor('kde', { ...asked, insideCells: [1, 0, 1] })).toMatchObject({ code: 'study-area-missing' });
  });

  test('refuses an area told twice, cells of another number, or an area without cells', () => {
    const insideCells = [1, 1, 0];
    expect(insideCells[47]).toBeUndefined(); // a mask of three cells says nothing of the forty-eighth
    expect(refusedFor('kde', { ...asked, bounds, studyArea: area, insideCells })).toMatchObject({
      code: 'data-unclear',
    });
    expect(refusedFor('kde', { ...asked, bounds, insideCells })).toMatchObject({
      code: 'lengths-differ',
      detail: { name: 'insideCells' },
    });
    const nowhere = Array.from({ length: 48 * 40 }, () => 0);
    expect(refusedFor('kde', { ...asked, bounds, insideCells: nowhere })).toMatchObject({ code: 'study-area-empty' });
  });
});

test('the same question and seed give the same bytes', () => {
  const once = JSON.stringify(answered('local-moran', { grid, permutations: 199 }, 5));
  expect(JSON.stringify(answered('local-moran', { grid, permutations: 199 }, 5))).toBe(once);
  expect(JSON.stringify(answered('local-moran', { grid, permutations: 199 }, 6))).not.toBe(once);
});
