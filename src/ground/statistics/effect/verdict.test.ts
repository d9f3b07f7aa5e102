import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EFFECTS,
  FORCING_FACTS,
  MOVEMENTS,
  judge,
  type Facts,
  type Interval,
  type JudgedEstimate,
  type Verdict,
} from './verdict.ts';

const ALL_FALSE: Facts = Object.fromEntries(FORCING_FACTS.map((fact) => [fact, false]));

/** A place that got clearly better, nothing in its ring, and every fact stated not to hold. */
function asked(changes: Partial<JudgedEstimate> = {}): JudgedEstimate {
  return {
    place: { estimate: -40, interval: [-61, -19] },
    ring: { interval: [-14, 9] },
    goalSize: 30,
    wanted: 'less',
    facts: ALL_FALSE,
    ...changes,
  };
}

function place(low: number, high: number): JudgedEstimate['place'] {
  return { estimate: (low + high) / 2, interval: [low, high] };
}

describe('the effect at the place', () => {
  test.each<[string, Interval, number | null, Verdict['effect']]>([
    ['wholly below zero', [-61, -19], 30, 'improved'],
    ['wholly above zero', [3, 47], 30, 'worsened'],
    ['around zero and inside the goal', [-21, 17], 30, 'noClearChange'],
    ['around zero, reaching the goal downwards', [-38, 11], 30, 'cannotTell'],
    ['around zero, reaching the goal upwards', [-13, 33], 30, 'cannotTell'],
    ['around zero, reaching both', [-52, 44], 30, 'cannotTell'],
    // On the line: an interval that touches zero covers it, one that touches the goal reaches it.
    ['ending at zero', [-25, 0], 30, 'noClearChange'],
    ['beginning at zero', [0, 25], 30, 'noClearChange'],
    ['just short of zero', [-25, -1e-9], 30, 'improved'],
    ['just past zero', [1e-9, 25], 30, 'worsened'],
    ['touching the goal downwards', [-30, 12], 30, 'cannotTell'],
    ['touching the goal upwards', [-12, 30], 30, 'cannotTell'],
    ['just inside the goal', [-29.999, 29.999], 30, 'noClearChange'],
    ['clear, but smaller than the goal', [-9, -2], 30, 'improved'],
    ['nothing at all known', [-Infinity, Infinity], 30, 'cannotTell'],
    ['not a number', [Number.NaN, Number.NaN], 30, 'cannotTell'],
  ])('%s', (_, [low, high], goalSize, effect) => {
    const verdict = judge(asked({ place: place(low, high), ring: null, goalSize }));
    expect(verdict).toEqual({
      effect,
      movement: null,
      forcedBy: effect === 'cannotTell' ? ['intervalReachesGoal'] : [],
      notStated: [],
    });
  });

  test.each([null, 0])(
    'with no size that matters (%s) nothing is too small to matter, so it is never "no clear change"',
    (goalSize) => {
      // With any goal at all the same interval would have been told to be no change.
      expect(judge(asked({ place: place(-0.4, 0.3), goalSize: 1 })).effect).toBe('noClearChange');
      const verdict = judge(asked({ place: place(-0.4, 0.3), goalSize }));
      expect(verdict.effect).toBe('cannotTell');
      expect(verdict.forcedBy).toEqual(['noGoalSize']);
      // What is clear needs no goal.
      expect(judge(asked({ place: place(2, 8), goalSize })).effect).toBe('worsened');
      expect(judge(asked({ place: place(-8, -2), goalSize })).effect).toBe('improved');
    },
  );
});

describe('the movement to the ring', () => {
  test.each<[string, Interval, Verdict['movement']]>([
    ['wholly above zero', [4, 31], 'moved'],
    ['wholly below zero', [-26, -5], 'benefitSpread'],
    ['around zero, less than the gain', [-14, 9], 'noSignOfMovement'],
    ['around zero, but as much as the gain', [-3, 40], 'cannotTell'],
    ['just less than the gain', [-3, 39.999], 'noSignOfMovement'],
    ['more than the gain', [-3, 58], 'cannotTell'],
    ['ending at zero', [-26, 0], 'noSignOfMovement'],
    ['beginning at zero', [0, 31], 'noSignOfMovement'],
    // Downwards there is no limit: a ring that may have gained much has not taken over the problem.
    ['far below zero too', [-300, 12], 'noSignOfMovement'],
    ['not a number', [Number.NaN, Number.NaN], 'cannotTell'],
  ])('%s, after a gain of 40', (_, interval, movement) => {
    expect(judge(asked({ ring: { interval } })).movement).toBe(movement);
  });

  test.each<[string, JudgedEstimate['place']]>([
    ['worsened', place(6, 50)],
    ['noClearChange', place(-20, 15)],
    ['cannotTell', place(-50, 20)],
  ])('where the effect is %s, "no sign of movement" would hide that there was no gain to move', (effect, at) => {
    const quietRing = asked({ place: at, ring: { interval: [-2, 3] } });
    expect(judge({ ...quietRing, place: place(-61, -19) }).movement).toBe('noSignOfMovement');
    expect(judge(quietRing)).toMatchObject({ effect, movement: 'cannotTell' });
    // What the ring itself shows holds whatever happened at the place.
    expect(judge({ ...quietRing, ring: { interval: [2, 30] } }).movement).toBe('moved');
    expect(judge({ ...quietRing, ring: { interval: [-30, -2] } }).movement).toBe('benefitSpread');
  });

  test('is not judged where no ring was measured', () => {
    expect(judge(asked({ ring: null })).movement).toBeNull();
  });
});

describe.each(FORCING_FACTS)('%s', (fact) => {
  const without = { ...ALL_FALSE, [fact]: undefined };

  test.each<[string, JudgedEstimate['place'], Interval, Pick<Verdict, 'effect' | 'movement'>]>([
    ['better and spread', place(-61, -19), [-26, -5], { effect: 'improved', movement: 'benefitSpread' }],
    ['better and not moved', place(-61, -19), [-14, 9], { effect: 'improved', movement: 'noSignOfMovement' }],
    ['worse and moved', place(8, 70), [4, 31], { effect: 'worsened', movement: 'moved' }],
    ['no clear change', place(-21, 17), [-14, 9], { effect: 'noClearChange', movement: 'cannotTell' }],
  ])('when true, "%s" cannot be told', (_, at, interval, wrong) => {
    const question = asked({ place: at, ring: { interval } });
    // What the figures alone say, and would have been wrong to say.
    expect(judge(question)).toMatchObject({ ...wrong, forcedBy: [] });
    expect(judge({ ...question, facts: { ...ALL_FALSE, [fact]: true } })).toEqual({
      effect: 'cannotTell',
      movement: 'cannotTell',
      forcedBy: [fact],
      notStated: [],
    });
  });

  test('when false, forces nothing and is not listed', () => {
    const verdict = judge(asked({ facts: { [fact]: false } }));
    expect(verdict).toMatchObject({ effect: 'improved', movement: 'noSignOfMovement', forcedBy: [] });
    expect(verdict.notStated).toEqual(FORCING_FACTS.filter((other) => other !== fact));
  });

  test('when not stated, forces nothing but is listed', () => {
    const verdict = judge(asked({ facts: without }));
    expect(verdict).toMatchObject({ effect: 'improved', movement: 'noSignOfMovement', forcedBy: [] });
    expect(verdict.notStated).toEqual([fact]);
  });
});

test('everything that forces is told, in the order of the list, and the figures last', () => {
  const facts = { dataOlderThanMeasure: true, recordingChanged: true, noValidComparison: false };
  const verdict = judge(asked({ place: place(-38, 11), facts }));
  expect(verdict.forcedBy).toEqual(['recordingChanged', 'dataOlderThanMeasure', 'intervalReachesGoal']);
  expect(verdict.notStated).toHaveLength(6);
});

const someInterval = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 90 }))
  .map(([middle, reach]): JudgedEstimate['place'] => ({
    estimate: middle,
    interval: [middle - reach, middle + reach],
  }));
const someQuestion: fc.Arbitrary<JudgedEstimate> = fc.record({
  place: someInterval,
  ring: fc.option(someInterval),
  goalSize: fc.option(fc.integer({ min: 1, max: 50 })),
  wanted: fc.constantFrom('less' as const, 'more' as const),
  facts: fc.constantFrom<Facts>({}, ALL_FALSE, { largeWorks: true }, { boundaryChanged: false }),
});

/** The same question about what is turned round: safety for unsafety. */
function turned({ place: at, ring, wanted, ...rest }: JudgedEstimate): JudgedEstimate {
  const turn = ([low, high]: Interval): Interval => [-high, -low];
  return {
    ...rest,
    place: { estimate: -at.estimate, interval: turn(at.interval) },
    ring: ring && { interval: turn(ring.interval) },
    wanted: wanted === 'less' ? 'more' : 'less',
  };
}

test('more of the good is judged as less of the bad', () => {
  expect(judge(asked({ wanted: 'more', place: place(19, 61), ring: { interval: [5, 26] } }))).toMatchObject({
    effect: 'improved',
    movement: 'benefitSpread',
  });
  expect(judge(asked({ wanted: 'more', ring: { interval: [-31, -4] } }))).toMatchObject({
    effect: 'worsened',
    movement: 'moved',
  });
  fc.assert(
    fc.property(someQuestion, (question) => {
      expect(judge(turned(question))).toEqual(judge(question));
    }),
  );
});

test('every word is reached, and a wider interval never says more', () => {
  const effects = new Set<string>();
  const movements = new Set<string | null>();
  fc.assert(
    fc.property(someQuestion, fc.integer({ min: 1, max: 40 }), (question, more) => {
      const verdict = judge(question);
      effects.add(verdict.effect);
      movements.add(verdict.movement);
      const [low, high] = question.place.interval;
      const wider = judge({ ...question, place: { ...question.place, interval: [low - more, high + more] } });
      if (verdict.effect === 'cannotTell') expect(wider.effect).toBe('cannotTell');
      if (verdict.effect !== 'cannotTell' && wider.effect !== verdict.effect) {
        expect(['noClearChange', 'cannotTell']).toContain(wider.effect);
      }
    }),
    { numRuns: 3000, seed: 44 },
  );
  expect([...effects].toSorted()).toEqual([...EFFECTS].toSorted());
  expect([...movements].filter((movement) => movement !== null).toSorted()).toEqual([...MOVEMENTS].toSorted());
});

test('the unit of the figures does not matter', () => {
  const scaled = (question: JudgedEstimate, by: number): JudgedEstimate => {
    const scale = ([low, high]: Interval): Interval => [low * by, high * by];
    return {
      ...question,
      place: { estimate: question.place.estimate * by, interval: scale(question.place.interval) },
      ring: question.ring && { interval: scale(question.ring.interval) },
      goalSize: question.goalSize && question.goalSize * by,
    };
  };
  fc.assert(
    fc.property(someQuestion, (question) => {
      expect(judge(scaled(question, 8))).toEqual(judge(question));
    }),
  );
});
