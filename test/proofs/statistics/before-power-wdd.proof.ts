import { expect, test } from 'vitest';
import { powerWdd, wdd, type PowerWddInput } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import type { Random } from '../../../src/ground/random.ts';
import { proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);

const PLANS: readonly [string, Omit<PowerWddInput, 'wantedPower'>][] = [
  ['24 beside 31, three periods', { treated: 24, control: 31, periodsBefore: 3, periodsAfter: 3, alpha: 0.1 }],
  ['120 beside 45, one period', { treated: 120, control: 45, periodsBefore: 1, periodsAfter: 1, alpha: 0.05 }],
  ['46 beside 58, six periods and two', { treated: 46, control: 58, periodsBefore: 6, periodsAfter: 2, alpha: 0.1 }],
  [
    '64 beside 81 with rings of 36 and 49, four periods',
    {
      treated: 64,
      control: 81,
      displacementTreated: 36,
      displacementControl: 49,
      periodsBefore: 4,
      periodsAfter: 4,
      alpha: 0.1,
    },
  ],
];

/** One evaluation by the method itself, of a world where the place has lost the share given and its ring has gained some. */
function evaluated(plan: Omit<PowerWddInput, 'wantedPower'>, fall: number, rise: number, random: Random) {
  const { periodsBefore, periodsAfter } = plan;
  const counted = (expected: number, change: number) => ({
    before: drawPoisson(expected * periodsBefore, random),
    after: drawPoisson(expected * (1 + change) * periodsAfter, random),
  });
  const found = wdd({
    treated: counted(plan.treated, -fall),
    control: counted(plan.control, 0),
    ...(plan.displacementTreated !== undefined && { displacementTreated: counted(plan.displacementTreated, rise) }),
    ...(plan.displacementControl !== undefined && { displacementControl: counted(plan.displacementControl, 0) }),
    timeWeights: { before: periodsBefore, after: periodsAfter },
    alpha: plan.alpha,
  });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

test.each(PLANS)('the least fall is found as often as was promised: %s', (label, plan) => {
  for (const wantedPower of [0.8, 0.6]) {
    const promised = powerWdd({ ...plan, wantedPower });
    if (!promised.ok) throw new Error(promised.refusal.code);
    const { interval } = rejectionRate(`WDD, promised ${wantedPower * 100} %: ${label}`, SIMULATIONS, (random) => {
      return evaluated(plan, promised.value.local.leastFall!, 0, random).local.interval[1] < 0;
    });
    expect(interval[0]).toBeLessThanOrEqual(wantedPower);
    expect(interval[1]).toBeGreaterThanOrEqual(wantedPower);
  }
});

test('a planned fall larger than that is found as often as its own power says, over place and ring as well', () => {
  const [label, plan] = PLANS[3];
  const promised = powerWdd({ ...plan, wantedPower: 0.8, plannedFall: 0.4 });
  if (!promised.ok) throw new Error(promised.refusal.code);
  const { local, whole } = promised.value;
  const place = rejectionRate(`WDD, planned 40 %, at the place: ${label}`, SIMULATIONS, (random) => {
    return evaluated(plan, 0.4, 0, random).local.interval[1] < 0;
  });
  const both = rejectionRate(`WDD, planned 40 %, place and ring: ${label}`, SIMULATIONS, (random) => {
    return evaluated(plan, 0.4, 0, random).interval[1] < 0;
  });
  for (const [found, power] of [
    [place, local.power!],
    [both, whole!.power!],
  ] as const) {
    expect(found.interval[0]).toBeLessThanOrEqual(power);
    expect(found.interval[1]).toBeGreaterThanOrEqual(power);
  }
});

test('the least rise in the ring is found as often as was promised', () => {
  const [label, plan] = PLANS[3];
  const promised = powerWdd({ ...plan, wantedPower: 0.8 });
  if (!promised.ok) throw new Error(promised.refusal.code);
  const { interval } = rejectionRate(`WDD, ring rises, promised 80 %: ${label}`, SIMULATIONS, (random) => {
    return evaluated(plan, 0.3, promised.value.ring!.leastRise, random).displacement!.interval[0] > 0;
  });
  expect(interval[0]).toBeLessThanOrEqual(0.8);
  expect(interval[1]).toBeGreaterThanOrEqual(0.8);
});
