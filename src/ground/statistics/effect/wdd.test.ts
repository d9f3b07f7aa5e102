import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wdd, type WddInput } from './wdd.ts';
import type { BeforeAfter, Wdd } from './wdd-parts.ts';

function counts(before: number, after: number): BeforeAfter {
  return { before, after };
}

function found(input: Partial<WddInput> & Pick<WddInput, 'treated' | 'control'>): Wdd {
  const result = wdd({ alpha: 0.1, ...input });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('by hand', () => {
  test('a place that halved, beside one that stood still', () => {
    // (10 - 20) - (20 - 20) = -10; variance 20 + 10 + 20 + 20 = 70; 1.6448536 x 8.3666003 = 13.7618...
    const { estimate, standardError, z, interval, displacement } = found({
      treated: counts(20, 10),
      control: counts(20, 20),
    });
    expect([estimate, standardError]).toEqual([-10, Math.sqrt(70)]);
    expect(z).toBeCloseTo(-10 / 8.366600265340756, 14);
    expect(interval[0]).toBeCloseTo(-10 - 1.6448536269514722 * 8.366600265340756, 12);
    expect(interval[1]).toBeCloseTo(-10 + 1.6448536269514722 * 8.366600265340756, 12);
    expect(displacement).toBeNull();
  });

  test('place, ring and both together', () => {
    // Ring: (20 - 30) - (30 - 30) = -10, variance 110. Together -20, variance 180.
    const whole = found({
      treated: counts(20, 10),
      control: counts(20, 20),
      displacementTreated: counts(30, 20),
      displacementControl: counts(30, 30),
    });
    expect([whole.local.estimate, whole.local.standardError]).toEqual([-10, Math.sqrt(70)]);
    expect([whole.displacement?.estimate, whole.displacement?.standardError]).toEqual([-10, Math.sqrt(110)]);
    expect([whole.estimate, whole.standardError]).toEqual([-20, Math.sqrt(180)]);
  });

  test('periods and areas of unequal size', () => {
    // Per year: treated 40 -> 20, control 50 -> 50; variance 80/4 + 20 + 100/4 + 50 = 115.
    const years = found({ treated: counts(80, 20), control: counts(100, 50), timeWeights: counts(2, 1) });
    expect([years.estimate, years.standardError]).toEqual([-20, Math.sqrt(115)]);
    // Per hectare: treated 15 -> 5, control 4 -> 8; variance 45/9 + 15/9 ... = 60/9 + 60/25.
    const hectares = found({
      treated: counts(45, 15),
      control: counts(20, 40),
      areaWeights: { treated: 3, control: 5 },
    });
    expect(hectares.estimate).toBeCloseTo(-14, 12);
    expect(hectares.standardError).toBeCloseTo(Math.sqrt(60 / 9 + 60 / 25), 12);
  });
});

describe('order and scale', () => {
  const someCounts = fc.tuple(fc.nat(400), fc.nat(400)).map(([before, after]) => counts(before, after + 1));
  const someInput = fc.record({ treated: someCounts, control: someCounts });

  test('place and comparison place changing names turns the sign, and nothing else', () => {
    fc.assert(
      fc.property(someInput, ({ treated, control }) => {
        const [one, other] = [found({ treated, control }), found({ treated: control, control: treated })];
        expect(other.estimate).toBeCloseTo(-one.estimate, 10);
        expect(other.standardError).toBeCloseTo(one.standardError, 10);
        expect(other.interval[0]).toBeCloseTo(-one.interval[1], 10);
        expect(other.p).toBeCloseTo(one.p, 12);
      }),
    );
  });

  test('the unit of time, or of area, only changes the unit of the answer', () => {
    fc.assert(
      fc.property(someInput, fc.constantFrom(0.5, 12, 365), (input, unit) => {
        const [one, other] = [found(input), found({ ...input, timeWeights: counts(unit, unit) })];
        expect(other.estimate * unit).toBeCloseTo(one.estimate, 8);
        expect(other.z).toBeCloseTo(one.z, 10);
        const areas = found({ ...input, areaWeights: { treated: unit, control: unit } });
        expect(areas.z).toBeCloseTo(one.z, 10);
      }),
    );
  });

  test('place and ring add up, and a smaller alpha gives a wider interval', () => {
    fc.assert(
      fc.property(someInput, someInput, (input, ring) => {
        const rings = { displacementTreated: ring.treated, displacementControl: ring.control };
        const whole = found({ ...input, ...rings });
        expect(whole.estimate).toBeCloseTo(whole.local.estimate + (whole.displacement?.estimate ?? Number.NaN), 8);
        const wider = found({ ...input, ...rings, alpha: 0.01 });
        expect(wider.interval[0]).toBeLessThan(whole.interval[0]);
        expect(wider.interval[1]).toBeGreaterThan(whole.interval[1]);
      }),
    );
  });

  test('no p value is 0, however large the counts', () => {
    expect(found({ treated: counts(900_000, 1), control: counts(1, 2) }).p).toBeGreaterThan(0);
  });
});

describe('refuses', () => {
  const good = { treated: counts(20, 10), control: counts(20, 21), alpha: 0.1 };

  test('to take a rate for a count: its standard error would be far too small', () => {
    // The same place per thousand visitors: variance 0.07 and not 70.
    const rates = [0.02, 0.01, 0.02, 0.021];
    expect(-10 / Math.sqrt(71)).toBeGreaterThan(-1.3);
    expect((0.01 - 0.02 - 0.001) / Math.sqrt(rates.reduce((sum, rate) => sum + rate, 0))).toBeCloseTo(-0.041, 2);
    expect(wdd({ ...good, treated: counts(0.02, 0.01) })).toMatchObject({
      ok: false,
      refusal: { code: 'not-a-count', detail: { name: 'treated' } },
    });
    expect(wdd({ ...good, control: counts(-1, 4) })).toMatchObject({ refusal: { code: 'not-a-count' } });
  });

  test('a period or an area of no size: everything would be infinitely much', () => {
    expect(10 / 0 - 20 / 1).toBe(Infinity);
    const code = 'weight-not-positive';
    expect(wdd({ ...good, timeWeights: counts(1, 0) })).toMatchObject({ refusal: { code, detail: { name: 'after' } } });
    expect(wdd({ ...good, areaWeights: { control: -2 } })).toMatchObject({ refusal: { code, detail: { value: -2 } } });
    expect(wdd({ ...good, areaWeights: { treated: Infinity } })).toMatchObject({ refusal: { code } });
  });

  test('a ring without one to compare with: any general change would be told as movement', () => {
    // Everywhere 30 % more. The ring alone rose by 60; against its own comparison by nothing.
    expect(260 - 200).toBe(60);
    const rings = { displacementTreated: counts(200, 260), displacementControl: counts(200, 260) };
    expect(found({ ...good, ...rings }).displacement?.estimate).toBe(0);
    const refusal = { code: 'ring-half-given' };
    expect(wdd({ ...good, displacementTreated: counts(200, 260) })).toMatchObject({ refusal });
    expect(wdd({ ...good, displacementControl: counts(200, 260) })).toMatchObject({ refusal });
  });

  test('figures without a single event: "no change" would seem certain', () => {
    // Estimate 0 and standard error 0: an interval from 0 to 0, inside any goal.
    expect([0 - 1.6448536 * Math.sqrt(0), 0 + 1.6448536 * Math.sqrt(0)]).toEqual([0, 0]);
    expect(wdd({ ...good, treated: counts(0, 0), control: counts(0, 0) })).toMatchObject({
      refusal: { code: 'nothing-happened' },
    });
    const rings = { displacementTreated: counts(0, 0), displacementControl: counts(0, 0) };
    expect(wdd({ ...good, ...rings })).toMatchObject({ refusal: { code: 'nothing-in-ring' } });
  });

  test('an alpha that is no share: the interval would have no end, or none at all', () => {
    const refusal = { code: 'share-out-of-range', detail: { name: 'alpha' } };
    for (const alpha of [0, 1, 5, Number.NaN]) expect(wdd({ ...good, alpha })).toMatchObject({ refusal });
  });
});
