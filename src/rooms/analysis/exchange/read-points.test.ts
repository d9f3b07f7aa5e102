import { describe, expect, test } from 'vitest';
import { readPoints, type PointColumns } from './read-points.ts';

const METRES: PointColumns = { x: 'e', y: 'n', time: 'day', crs: null };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('points in metres', () => {
  test('keep the order of the file, with days from the first of them', () => {
    const read = readPoints(bytes('e,n,day\n100.5,200,2026-03-02\n10,20,2026-02-27\n'), METRES);
    expect(read).toEqual({
      ok: true,
      value: { points: { x: [100.5, 10], y: [200, 20], days: [3, 0] }, firstDay: '2026-02-27', leftOut: [] },
    });
  });

  test('have no days when no column is named', () => {
    const read = readPoints(bytes('e;n\n1,5;2\n3;4\n'), { ...METRES, time: null });
    expect(read).toMatchObject({ ok: true, value: { points: { x: [1.5, 3], y: [2, 4] }, firstDay: null } });
  });

  test('carry the hour as a share of the day', () => {
    const read = readPoints(bytes('e,n,day\n1,2,2026-03-02 06:00\n3,4,2026-03-03 18:00:00\n'), METRES);
    expect(read).toMatchObject({ ok: true, value: { points: { days: [0.25, 1.75] } } });
  });

  test('keep days that the file has counted itself, so that a last day can be told in the same count', () => {
    const read = readPoints(bytes('e;n;day\n1;2;1461\n3;4;1459,5\n'), METRES);
    expect(read).toMatchObject({ ok: true, value: { points: { days: [1461, 1459.5] }, firstDay: null } });
  });

  test('without a position are left out and told, not put at 0', () => {
    const read = readPoints(bytes('e,n,day\n,,2026-03-02\n3,4,2026-03-03\n'), METRES);
    expect(read).toMatchObject({
      ok: true,
      value: { points: { x: [3] }, leftOut: [{ row: 2, code: 'point-without-position' }] },
    });
  });
});

describe('columns by their numbers', () => {
  const NUMBERED: PointColumns = { x: '2', y: '3', time: '1', crs: null };

  test('of a file without heads count its first line too', () => {
    const read = readPoints(bytes('2026-03-02,100.5,200\n2026-02-27,10,20\n'), NUMBERED);
    expect(read).toMatchObject({ ok: true, value: { points: { x: [100.5, 10], y: [200, 20], days: [3, 0] } } });
  });

  test('of a file with heads do not', () => {
    const read = readPoints(bytes('day,e,n\n2026-02-27,10,20\n'), NUMBERED);
    expect(read).toMatchObject({ ok: true, value: { points: { x: [10], y: [20] } } });
  });

  test('are heads where a head is a number, and are missed beyond the last', () => {
    const years = readPoints(bytes('3,2\nten,x\n'), { x: '2', y: '3', time: null, crs: null });
    expect(years).toMatchObject({ ok: false });
    const beyond = readPoints(bytes('1.5,2.5\n'), { x: '1', y: '3', time: null, crs: null });
    expect(beyond).toMatchObject({ ok: false, refusal: { rejected: [{ code: 'points-column-missing' }] } });
  });
});

describe('points in degrees', () => {
  test('of Sweden land in the national grid', () => {
    // PROJ: cs2cs EPSG:4326 EPSG:3006 of 61.5 N, 18.6 E
    const read = readPoints(bytes('lon,lat\n18.6,61.5\n'), { x: 'lon', y: 'lat', time: null, crs: 'EPSG:4326' });
    if (!read.ok) throw new Error('refused');
    expect(read.value.points.x[0]).toBeCloseTo(691_478.5, -3);
    expect(read.value.points.y[0]).toBeCloseTo(6_823_000, -4);
  });

  test('elsewhere keep their distances: a hundredth of a degree at 53 N is 670 m east and 1,113 m north', () => {
    const read = readPoints(bytes('lon,lat\n-2.98,53.40\n-2.97,53.40\n-2.98,53.41\n'), {
      x: 'lon',
      y: 'lat',
      time: null,
      crs: 'EPSG:4326',
    });
    if (!read.ok) throw new Error('refused');
    const { x, y } = read.value.points;
    expect(Math.hypot(x[1] - x[0], y[1] - y[0])).toBeCloseTo(664.9, 0);
    expect(Math.hypot(x[2] - x[0], y[2] - y[0])).toBeCloseTo(1112.8, 0);
  });
});

describe('a file is refused whole', () => {
  test.each([
    ['e,n,day\n1,2,2026-02\n', METRES, 'time-only-month'],
    ['e,n,day\n1,2,2026-02-30\n', METRES, 'time-unreadable'],
    ['e,n,day\n1,2,2026-02-03\n3,4,20487\n', METRES, 'time-unreadable'],
    ['e,n,day\n1,2,20487\n3,4,2026-02-03\n', METRES, 'time-unreadable'],
    ['e,n,day\n1,2,20260203\n', METRES, 'time-unreadable'],
    ['e,n,day\n1,2,2026-02-03 25:00\n', METRES, 'time-unreadable'],
    ['e,n,day\n1e5,2,2026-02-03\n', METRES, 'number-unreadable'],
    ['east,n,day\n1,2,2026-02-03\n', METRES, 'points-column-missing'],
    ['e,n,day\n61.5,18.6,2026-02-03\n', { ...METRES, crs: 'EPSG:4326' }, 'position-swapped'],
    ['e,n,day\n690000,6790000,2026-02-03\n', { ...METRES, crs: 'EPSG:4326' }, 'metres-where-degrees'],
    ['e,n,day\n18.6,61.5,2026-02-03\n', { ...METRES, crs: 'EPSG:3006' }, 'degrees-where-metres'],
    ['e,n,day\n,,2026-02-03\n', METRES, 'file-without-rows'],
    ['{"a": 1}', METRES, 'format-unknown'],
    ['', METRES, 'file-empty'],
  ] as const)('%j', (text, columns, code) => {
    expect(readPoints(bytes(text), columns)).toMatchObject({ ok: false, refusal: { rejected: [{ code }] } });
  });

  test('and every faulty row is named', () => {
    const read = readPoints(bytes('e,n,day\n1,2,x\n3,4,2026-02-03\n5,six,2026-02-03\n'), METRES);
    expect(read).toMatchObject({ ok: false, refusal: { rejected: [{ row: 2 }, { row: 4, field: 'y' }] } });
  });
});
