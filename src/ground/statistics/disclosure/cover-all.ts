import { within, type Computation } from '../computation.ts';
import { coverOne, uncoverNeedless, type CoverTask } from './cover.ts';
import { hide, show } from './hiding.ts';

/** Up to so many numbers, every covering one is tried without. */
const SMALL_TABLE = 400;
const TURN = 16;

/**
 * Hides the numbers that cover the small ones, and as few of them as it finds: no total where cells will do, then as few
 * cells as possible, then as small ones as possible. One after the other is covered the cheapest way, what turns out needless
 * is shown again, and in small tables each covering number is tried without. Not always the fewest possible: that is a
 * problem whose time grows without bound.
 * @returns the first small number that could not be covered, or nothing
 */
export function* coverAll(task: CoverTask): Computation<number | undefined> {
  const left = yield* within(coverEach(task), 0, 0.4);
  if (left !== undefined) return left;
  yield* within(uncoverNeedless(task, coveringIn(task)), 0.4, 0.8);
  if (task.hiding.hidden.length <= SMALL_TABLE) yield* tryWithoutEach(task);
  return undefined;
}

function* coverEach(task: CoverTask): Computation<number | undefined> {
  for (const [place, entry] of task.small.entries()) {
    if (!coverOne(task, entry)) return entry;
    if (place % TURN === 0) yield place / task.small.length;
  }
  return undefined;
}

/** As long as doing without one of them makes the whole cheaper. */
function* tryWithoutEach(task: CoverTask): Computation<void> {
  for (let better = true; better;) {
    better = false;
    for (const entry of coveringIn(task).toSorted((a, b) => task.prices[b] - task.prices[a] || a - b)) {
      better = yield* isCheaperWithout(task, entry);
      if (better) break;
    }
  }
}

/** Puts everything back as it was when it is not. */
function* isCheaperWithout(task: CoverTask, entry: number): Computation<boolean> {
  const before = coveringIn(task);
  const costBefore = costOf(task, before);
  const price = task.prices[entry];
  task.prices[entry] = Infinity;
  show(task.hiding, entry);
  const left = yield* within(coverEach(task), 0.9, 0.9);
  if (left === undefined) yield* within(uncoverNeedless(task, coveringIn(task)), 0.9, 0.9);
  task.prices[entry] = price;
  if (left === undefined && costOf(task, coveringIn(task)) < costBefore) return true;
  for (const other of coveringIn(task)) show(task.hiding, other);
  for (const other of before) hide(task.hiding, other);
  return false;
}

/** Hidden only to cover others: they have a price, and the small ones and those hidden beforehand have none. */
export function coveringIn({ hiding, prices }: CoverTask): number[] {
  const entries: number[] = [];
  for (let entry = 0; entry < prices.length; entry++) {
    if (hiding.hidden[entry] === 1 && prices[entry] > 0) entries.push(entry);
  }
  return entries;
}

export function costOf({ prices }: CoverTask, entries: readonly number[]): number {
  return entries.reduce((sum, entry) => sum + prices[entry], 0);
}
