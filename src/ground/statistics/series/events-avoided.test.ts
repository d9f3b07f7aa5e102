import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { drawPoisson } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { segmented, type EventsAvoided, type Segmented } from './index.ts';

const CHOICES = { terms: 'both', trend: true, errors: 'model', quasi: 'whenNeeded', alpha: 0.1 } as const;

function found(counts: Float64Array, interruption: number): Segmented {
  const answer = finish(segmented({ ...CHOICES, counts, interruption }));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

test('are what was expected less what was fitted, over the periods after', () => {
  const counts = Float64Array.of(12, 9, 14, 11, 13, 10, 15, 8, 7, 9, 5, 6);
  const { eventsAvoided, counterfactual, fitted } = found(counts, 7);
  const sum = (values: Float64Array): number => values.subarray(7).reduce((all, value) => all + value, 0);
  expect(eventsAvoided.expected).toBeCloseTo(sum(counterfactual), 10);
  expect(eventsAvoided.estimate).toBeCloseTo(sum(counterfactual) - sum(fitted), 10);
  expect(sum(fitted)).toBeCloseTo(8 + 7 + 9 + 5 + 6, 9); // with a step in it the fit has the events that there were
});

test('reach further upwards than downwards: a curve carried forward is less sure above', () => {
  // No change at all, and the time after longer than the time before.
  const missed = { delta: [0, 0], interval: [0, 0] };
  const count = (of: keyof typeof missed, low: number, high: number): void => {
    if (low > 0) missed[of][0]++;
    if (high < 0) missed[of][1]++;
  };
  for (let world = 0; world < 400; world++) {
    const random = randomStream(97, world);
    const counts = Float64Array.from({ length: 40 }, () => drawPoisson(5, random));
    const { estimate, standardError, interval }: EventsAvoided = found(counts, 16).eventsAvoided;
    count('delta', estimate - 1.6448536 * standardError, estimate + 1.6448536 * standardError);
    count('interval', ...interval);
  }
  // Symmetric intervals would say "more events" almost twice as often as they should, and never "fewer".
  expect(missed.delta[0]).toBeLessThan(4);
  expect(missed.delta[1]).toBeGreaterThan(30);
  for (const side of missed.interval) expect(side).toBeGreaterThan(8);
  for (const side of missed.interval) expect(side).toBeLessThan(30);
});
