import { describe, expect, test } from 'vitest';
import { nearRepeatEvents } from './points.ts';

describe('made-up events', () => {
  test('are the same for the same seed only', () => {
    expect(nearRepeatEvents(500, 4)).toEqual(nearRepeatEvents(500, 4));
    expect(nearRepeatEvents(500, 5).x).not.toEqual(nearRepeatEvents(500, 4).x);
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
});
