/** Seconds over the stated runs. */
export interface Times {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

export function summarise(seconds: readonly number[]): Times {
  if (seconds.length === 0) throw new RangeError('no runs');
  const sorted = seconds.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1)!, runs: sorted.length };
}

/** Runs once untimed, so that compiling is not measured, then `runs` times. */
export function timeRuns(runs: number, work: () => void): Times {
  work();
  return summarise(
    Array.from({ length: runs }, () => {
      globalThis.gc?.();
      const start = performance.now();
      work();
      return (performance.now() - start) / 1000;
    }),
  );
}

export async function timeRunsAsync(runs: number, work: () => Promise<unknown>): Promise<Times> {
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return summarise(seconds);
}

/** One after the other. */
export function inSequence(one: Times, other: Times): Times {
  return {
    median: one.median + other.median,
    min: one.min + other.min,
    max: one.max + other.max,
    runs: Math.min(one.runs, other.runs),
  };
}

export function showSeconds(seconds: number): string {
  return seconds < 0.01 ? seconds.toFixed(5) : seconds < 1 ? seconds.toFixed(4) : seconds.toFixed(2);
}
