import type { BeforeWords } from '../domain/words/index.ts';
import { en as n } from './numbers-en.ts';
import { rounded, roundedUp } from './saying.ts';

/** What is said of `power-wdd`; its purpose stands with the others of its group. */
export const powerWddEn: Pick<BeforeWords, 'refusals' | 'warnings' | 'powerWdd'> = {
  refusals: {
    'ring-half-given': () =>
      'The ring around the place must be compared with a ring around the comparison place. Give both, or neither.',
    'nothing-expected': ({ name, value }) =>
      `${name} is ${value}. Say how many events are expected there in a period; where nothing happens there is nothing to compare.`,
    'periods-not-positive': ({ name, value }) => `${name} is ${value}. It should be above 0.`,
    'effect-below-detectable': (plan) => {
      const { plannedFall, power, timesAsMany, periodsBeforeNeeded, periodsAfterNeeded } = plan;
      const least =
        plan['leastFall'] === undefined
          ? 'Not even if all events went away would it show that often.'
          : `The fall must be at least ${n.percent(roundedUp(Number(plan['leastFall'])))} to be found in ${n.percent(Number(plan['wantedPower']))} of the cases.`;
      return [
        `The planned fall of ${n.percent(Number(plannedFall))} is too small to show: it would be found in only ${n.percent(rounded(Number(power)))} of the cases, and otherwise be answered "cannot tell".`,
        least,
        `It takes about ${n.figure(Math.ceil(Number(timesAsMany) * 10) / 10)} times as many events: ${n.figure(Number(periodsBeforeNeeded))} periods before and ${n.figure(Number(periodsAfterNeeded))} after, or an area as much larger. Decide that before the measure begins.`,
      ].join(' ');
    },
  },
  warnings: {
    'few-baseline-periods':
      'Plan for at least three periods before the measure. With fewer the answer will always be that the effect cannot be told.',
  },
  powerWdd: ({ treated, control, power, alpha, plannedFall, found: { local, whole, ring } }) => {
    const often = `${n.percent(power)} of the cases`;
    const said = [
      `Expect ${n.figure(treated)} events a period at the place and ${n.figure(control)} at the comparison place.`,
      local.leastFall === null || local.leastFallEvents === null
        ? `Then it is not enough even that all events go away for it to be found in ${often} (with ${n.percent(1 - alpha)} intervals). Count more periods or choose a larger area.`
        : `Then a fall is found in ${often} if it is at least ${n.percent(roundedUp(local.leastFall))}, that is ${n.figure(local.leastFallEvents)} events a period (with ${n.percent(1 - alpha)} intervals).`,
    ];
    if (plannedFall !== undefined && local.power !== null) {
      said.push(
        `The planned fall of ${n.percent(plannedFall)} is found in ${n.percent(rounded(local.power))} of the cases.`,
      );
    }
    if (ring !== null) {
      said.push(
        `In the ring a rise is found as often if it is at least ${n.percent(roundedUp(ring.leastRise))}, that is ${n.figure(ring.leastRiseEvents)} events a period.`,
      );
    }
    if (whole !== null && whole.leastFall !== null) {
      said.push(
        `For place and ring together it takes a fall of at least ${n.percent(roundedUp(whole.leastFall))} of the events at the place.`,
      );
    }
    said.push(
      'A smaller change may be real and still not show. Real counts often vary more than chance does here, so leave room to spare.',
    );
    return said.join(' ');
  },
};
