import type { Computation } from '../../ground/statistics/index.ts';
import type { Terminal } from './terminal.ts';

const SHOWN_AFTER_MS = 1000;
const SHOWN_EVERY_MS = 250;

/** Tells a person at a terminal how far a calculation has come, once it has taken a second. Files and pipes hear nothing. */
export function* progressLine<Value>(computation: Computation<Value>, terminal: Terminal): Computation<Value> {
  const began = performance.now();
  let told = 0;
  for (;;) {
    const step = computation.next();
    const now = performance.now();
    if (step.done === true) {
      if (told > 0) terminal.progress?.('');
      return step.value;
    }
    if (terminal.progress !== undefined && now - began > SHOWN_AFTER_MS && now - told > SHOWN_EVERY_MS) {
      told = now;
      terminal.progress(terminal.texts.shareDone(step.value));
    }
    yield step.value;
  }
}
