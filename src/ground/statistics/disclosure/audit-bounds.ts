import type { Computation } from '../computation.ts';
import type { Hiding } from './hiding.ts';
import { push, undo, type Shift } from './push.ts';

/** What a reader can work out of a hidden number from everything that is published. */
export interface HiddenBounds {
  readonly entry: number;
  readonly low: number;
  /** never without end: the grand total is always published */
  readonly high: number;
}

/** The least and the most that each hidden number can be, exactly. */
export function* auditBounds(hiding: Hiding, shift: Shift): Computation<HiddenBounds[]> {
  const { hidden, network } = hiding;
  const bounds: HiddenBounds[] = [];
  for (let entry = 0; entry < hidden.length; entry++) {
    if (hidden[entry] === 0) continue;
    undo(shift);
    const low = network.values[entry] - push(hiding, shift, entry, false, Infinity);
    undo(shift);
    const high = network.values[entry] + push(hiding, shift, entry, true, Infinity);
    bounds.push({ entry, low, high });
    yield entry / hidden.length;
  }
  undo(shift);
  return bounds;
}
