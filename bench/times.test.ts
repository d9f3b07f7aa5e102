import { expect, test } from 'vitest';
import { inSequence, showSeconds, summarise, timeRuns, timeRunsAsync } from './times.ts';

test('median, least and most, of an odd and of an even number of runs', () => {
  expect(summarise([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9, runs: 3 });
  expect(summarise([5, 1, 9, 6])).toEqual({ median: 5.5, min: 1, max: 9, runs: 4 });
  expect(() => summarise([])).toThrow(RangeError);
});

test('the first run is not timed', async () => {
  let runs = 0;
  expect(timeRuns(4, () => runs++).runs).toBe(4);
  expect(runs).toBe(5);
  expect((await timeRunsAsync(3, async () => runs++)).runs).toBe(3);
  expect(runs).toBe(8);
});

test('one after the other takes both times', () => {
  const [a, b] = [summarise([1, 2, 4]), summarise([10, 30])];
  expect(inSequence(a, b)).toEqual({ median: 22, min: 11, max: 34, runs: 2 });
});

test('seconds with the digits that mean something', () => {
  expect([0.000_712, 0.0431, 1.1042].map(showSeconds)).toEqual(['0.00071', '0.0431', '1.10']);
});
