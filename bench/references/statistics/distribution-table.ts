import { readFileSync } from 'node:fs';

export interface KnownValue {
  readonly given: readonly number[];
  readonly value: number;
}

/** What R says of one of the distributions. @throws when the table has no row of that name: a test of nothing is no test */
export function knownValues(name: string): readonly KnownValue[] {
  const lines = readFileSync(new URL('distributions.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(2);
  const cells = lines.map((line) => line.split(',')).filter(([called]) => called === name);
  if (cells.length === 0) throw new Error(`distributions.csv has no ${name}`);
  return cells.map((row) => ({
    given: row.slice(1, 4).flatMap((cell) => (cell === '' ? [] : [Number(cell)])),
    value: Number(row[4]),
  }));
}

/** The largest relative distance from what R says, and where it is. */
export function worstDistance(name: string, ours: (...given: number[]) => number): { relative: number; at: string } {
  let worst = { relative: 0, at: '' };
  for (const { given, value } of knownValues(name)) {
    const relative = Math.abs(ours(...given) - value) / (value === 0 ? 1 : Math.abs(value));
    if (!(relative <= worst.relative)) worst = { relative, at: `${name}(${given.join(', ')})` };
  }
  return worst;
}
