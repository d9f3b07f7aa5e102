/**
 * A calculation that may take long: it stops now and then, tells how much is done (0 to 1), and goes on when it is asked to.
 * Who drives it decides the rest: to run it at once, to show progress, to let go of it. Its answer never depends on that.
 */
export type Computation<Value> = Generator<number, Value, void>;

/** A short calculation in the form of a long one. */
// oxlint-disable-next-line require-yield -- nothing to tell on the way
export function* atOnce<Value>(compute: () => Value): Computation<Value> {
  return compute();
}

/** Runs a calculation to its end without a pause. */
export function finish<Value>(computation: Computation<Value>): Value {
  for (;;) {
    const step = computation.next();
    if (step.done === true) return step.value;
  }
}

export interface Driver {
  /** lets others do their work; awaited at every stop */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (shareDone: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs a calculation piece by piece, so that a screen stays alive and a person can stop it.
 * @throws the signal's reason, when it was stopped; nothing half-done is left
 */
export async function finishInPieces<Value>(computation: Computation<Value>, driver: Driver): Promise<Value> {
  for (;;) {
    driver.signal?.throwIfAborted();
    const step = computation.next();
    if (step.done === true) return step.value;
    driver.onProgress?.(step.value);
    await driver.pause();
  }
}

/** One calculation inside another: what it tells is that share of the whole. */
export function* within<Value>(computation: Computation<Value>, from: number, to: number): Computation<Value> {
  for (;;) {
    const step = computation.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
