import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, firstFault } from '../demands.ts';
import type { EffectRefusal } from './refusals.ts';
import type { BeforeAfter } from './wdd-parts.ts';

export interface WdqInput {
  readonly treated: BeforeAfter;
  readonly control: BeforeAfter;
  /** the ring around the treated place */
  readonly displacementTreated: BeforeAfter;
}

export interface Wdq {
  /** buffer / success. Above 0: the gain spread; 0 to -1: less moved than was gained; below -1: more moved than was gained */
  readonly wdq: number;
  /** change of place over comparison place; below 0, since otherwise there is nothing to divide by */
  readonly success: number;
  /** change of ring over comparison place; below 0 = the ring improved too */
  readonly buffer: number;
  /** events fewer at the place, whatever happened elsewhere */
  readonly grossEffect: number;
  /** by how much place over comparison place fell: success with its sign turned */
  readonly netEffect: number;
  /** events fewer at the place and in its ring than the comparison place would have us expect */
  readonly totalNetEffect: number;
}

/**
 * Weighted displacement quotient: how much of what a place gained spread to, or was lost in, the ring around it. It has no
 * standard error, so that it says nothing of chance: read it beside `wdd`, never alone.
 *
 * Refuses `not-a-count`, `comparison-count-zero`, and `target-not-improved` where the place did not fall against the
 * comparison place: the quotient would then have the sign of a success.
 * @source Bowers & Johnson 2003, doi:10.1023/A:1024909009240; gross, net and total net effects: Guerette 2009, POP guide 10
 */
export function wdq(input: WdqInput): Result<Wdq, EffectRefusal> {
  const { treated, control, displacementTreated: ring } = input;
  const fault = firstFault<EffectRefusal>(
    ...Object.entries({ treated, control, displacementTreated: ring }).map(([name, { before, after }]) =>
      demandCounts(name, [before, after]),
    ),
    control.before === 0 || control.after === 0
      ? { code: 'comparison-count-zero', detail: { before: control.before, after: control.after } }
      : undefined,
  );
  if (fault !== undefined) return refuse(fault);
  const success = changeOver(treated, control);
  if (success >= 0) return refuse({ code: 'target-not-improved', detail: { success } });
  const buffer = changeOver(ring, control);
  return accept({
    wdq: buffer / success,
    success,
    buffer,
    grossEffect: treated.before - treated.after,
    netEffect: -success,
    totalNetEffect: fewerThanExpected(treated, control) + fewerThanExpected(ring, control),
  });
}

function changeOver(area: BeforeAfter, control: BeforeAfter): number {
  return area.after / control.after - area.before / control.before;
}

function fewerThanExpected(area: BeforeAfter, control: BeforeAfter): number {
  return (area.before * control.after) / control.before - area.after;
}
