import { describe, expect, test } from 'vitest';
import { COUNTY, countyPoints, gridOfCounts, nearRepeatEvents } from './points.ts';

describe('made-up points', () => {
  test('are the same for the same seed only', () => {
    expect(countyPoints(500, 3)).toEqual(countyPoints(500, 3));
    expect(countyPoints(500, 4).x).not.toEqual(countyPoints(500, 3).x);
    expect(nearRepeatEvents(500, 4)).toEqual(nearRepeatEvents(500, 4));
    expect(gridOfCounts(30, 20, 5)).toEqual(gridOfCounts(30, 20, 5));
    expect(gridOfCounts(30, 20, 6)).not.toEqual(gridOfCounts(30, 20, 5));
  });

  test('gather in a county: two fifths of them on a twentieth of its ground', () => {
    const { x, y } = countyPoints(20_000, 3);
    const cells = new Map<string, number>();
    for (let point = 0; point < x.length; point++) {
      expect(x[point] >= COUNTY.westMetres && x[point] < COUNTY.eastMetres).toBe(true);
      expect(y[point] >= COUNTY.southMetres && y[point] < COUNTY.northMetres).toBe(true);
      const cell = `${Math.floor(x[point] / 3000)},${Math.floor(y[point] / 3000)}`;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
    const falling = [...cells.values()].toSorted((one, other) => other - one);
    const fullest = falling.slice(0, 60).reduce((sum, count) => sum + count, 0); // 60 of 1 200 cells
    expect(fullest).toBeGreaterThan(8_000);
  });

  test('follow each other near and soon, more often than chance has it', () => {
    const { x, y, days } = nearRepeatEvents(2_000, 4);
    let [soon, later] = [0, 0];
    for (let one = 0; one < x.length; one++)
      for (let other = 0; other < one; other++) {
        if (Math.hypot(x[one] - x[other], y[one] - y[other]) > 200) continue;
        const apart = Math.abs(days[one] - days[other]);
        if (apart < 14) soon++;
        else if (apart >= 100 && apart < 114) later++;
      }
    expect(soon).toBeGreaterThan(200);
    expect(later).toBeLessThan(60);
    expect(Math.max(...days)).toBeLessThan(1826);
  });

  test('counts have cold and hot ground', () => {
    const counts = gridOfCounts(142, 141, 5);
    expect(counts).toHaveLength(142 * 141);
    expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    expect(Math.max(...counts)).toBeGreaterThan(15);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(3_000);
  });
});
