import type { Computation } from '../computation.ts';
import { cheapestWay } from './cheapest-way.ts';
import { hide, show, type Hiding } from './hiding.ts';
import { push, undo, type Shift, type Step } from './push.ts';

/** What a reader must not be able to find out about a small number. */
export interface Protection {
  /** small = 1 to this, less one: a reader must not be able to rule out that it is this large */
  readonly threshold: number;
  /** the highest and the lowest that a reader can work out must lie at least this far apart */
  readonly width: number;
}

/** Everything that covering a table works with. */
export interface CoverTask {
  readonly hiding: Hiding;
  /** a workspace; nothing is kept in it between calls */
  readonly shift: Shift;
  readonly protection: Protection;
  /** the entries that must be protected */
  readonly small: readonly number[];
  /** what hiding each entry costs; Infinity where it may not be hidden */
  readonly prices: Float64Array;
}

/** How well one small number is protected. */
interface Standing {
  /** how much further up it would have to go; 0 when it is protected */
  readonly lacking: number;
  /** the hidden entries that its protection goes through */
  readonly leansOn: readonly number[];
}

const TURN = 16;

/** Hides what a small number needs for its protection, the cheapest way first. @returns whether it could be done */
export function coverOne(task: CoverTask, entry: number): boolean {
  for (let { lacking } = standingOf(task, entry); lacking > 0; { lacking } = standingOf(task, entry)) {
    const way = wayWithMostRoom(task, entry, Math.max(1, lacking - downAtBest(task, entry)));
    if (way === undefined) return false;
    for (const step of way) hide(task.hiding, step.entry);
  }
  return true;
}

/** Shows again, the dearest first, every covering entry that no small number needs. */
export function* uncoverNeedless(task: CoverTask, covering: readonly number[]): Computation<void> {
  const { hiding, prices } = task;
  const leaners = new Map<number, Set<number>>(covering.map((entry) => [entry, new Set()]));
  const standings = new Map<number, Standing>();
  const note = (entry: number, standing: Standing): void => {
    for (const other of standings.get(entry)?.leansOn ?? []) leaners.get(other)?.delete(entry);
    for (const other of standing.leansOn) leaners.get(other)?.add(entry);
    standings.set(entry, standing);
  };
  for (const [place, entry] of task.small.entries()) {
    note(entry, standingOf(task, entry));
    if (place % TURN === 0) yield place / task.small.length;
  }
  for (const entry of covering.toSorted((a, b) => prices[b] - prices[a] || a - b)) {
    show(hiding, entry);
    const touched = [...leaners.get(entry)!].map((small) => [small, standingOf(task, small)] as const);
    if (touched.some(([, { lacking }]) => lacking > 0)) hide(hiding, entry);
    else for (const [small, standing] of touched) note(small, standing);
    yield 1;
  }
}

/** Leaves the workspace where the entry has been pushed up as far as is needed, or as it goes. */
function standingOf({ hiding, shift, protection }: CoverTask, entry: number): Standing {
  const { threshold, width } = protection;
  undo(shift);
  const down = push(hiding, shift, entry, false, width);
  const leansOn = shift.touched.filter((other) => shift.by[other] !== 0);
  undo(shift);
  const wanted = Math.max(threshold - hiding.network.values[entry], width - down);
  const lacking = wanted - push(hiding, shift, entry, true, wanted);
  for (const other of shift.touched) if (shift.by[other] !== 0) leansOn.push(other);
  return { lacking, leansOn };
}

/** A way that lets a number up mostly lets it down as well, and that much less of it is then needed upwards. */
function downAtBest({ hiding, protection }: CoverTask, entry: number): number {
  return Math.min(protection.width, hiding.network.values[entry] - hiding.least);
}

/** One way with room for all that is lacking, or for half of it, and so on. */
function wayWithMostRoom(task: CoverTask, entry: number, lacking: number): Step[] | undefined {
  for (let amount = lacking; amount >= 1; amount = Math.floor(amount / 2)) {
    const way = cheapestWay(task.hiding, task.shift, entry, amount, task.prices);
    if (way !== undefined) return way;
  }
  return undefined;
}
