import type { Computation } from '../computation.ts';

const NANOSECONDS_A_STEP = 30e6;

/**
 * Makes many draws in steps short enough for a screen to stay alive, and tells the share done after each.
 * @param draws how many in all; >= 1
 * @param nanosecondsEach about how long one takes
 * @param make makes the draws numbered `from` up to `to`
 */
export function* inSteps(
  draws: number,
  nanosecondsEach: number,
  make: (from: number, to: number) => void,
): Computation<void> {
  const step = Math.max(1, Math.floor(NANOSECONDS_A_STEP / nanosecondsEach));
  for (let from = 0; from < draws; from += step) {
    const to = Math.min(draws, from + step);
    make(from, to);
    yield to / draws;
  }
}

/** Tells, of work done little by little, when so much has been done that others should have their turn. */
export function pacer(): (nanoseconds: number) => boolean {
  let spent = 0;
  return (nanoseconds) => {
    spent += nanoseconds;
    if (spent < NANOSECONDS_A_STEP) return false;
    spent = 0;
    return true;
  };
}

/** How often chance gave at least as much. @returns in (0, 1]; the observed counts as one draw. @source Phipson & Smyth 2010, doi:10.2202/1544-6115.1585 */
export function shareAtLeast(observed: number, drawn: ArrayLike<number>): number {
  let atLeast = 1;
  for (let draw = 0; draw < drawn.length; draw++) if (drawn[draw] >= observed) atLeast++;
  return atLeast / (drawn.length + 1);
}
