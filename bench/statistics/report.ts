import { showSeconds, summarise, type Times } from '../times.ts';
import type { Contest, Measured } from './contest.ts';
import type { Round } from './hold-contest.ts';

/** A contest as Markdown: a table of both sizes, the ratios, the growth, and whether the budget was kept. */
export function reportContest(contest: Contest, rounds: readonly Round[]): string[] {
  return [
    `## ${contest.id}`,
    '',
    contest.title,
    '',
    '| size | system | seconds: median (min to max) | times as long as ours | peak MB | the answers |',
    '|---|---|---|---|---|---|',
    ...rounds.flatMap(roundRows),
    '',
    ...growthLines(contest, rounds),
    ...budgetLines(contest, rounds),
    '',
  ];
}

function roundRows({ size, ours, theirs, faults }: Round): string[] {
  const own = summarise(ours.seconds);
  const rows = theirs.map(({ incumbent, measured, why }) => {
    if (measured === null) return `| ${size} | ${incumbent.name} | not run: ${why} | | | |`;
    const times = summarise(measured.seconds);
    const agreed = faults.some((fault) => fault.endsWith(`in ${incumbent.name}`)) ? '**differ**' : agreement(incumbent);
    return row([
      size,
      `${incumbent.name} (${measured.version})`,
      show(times),
      ratio(times.median / own.median),
      String(measured.peakMegabytes),
      agreed,
    ]);
  });
  return [row([size, `Platsbild (${ours.version})`, show(own), '', String(ours.peakMegabytes), '']), ...rows];
}

function agreement({ agrees, note }: Round['theirs'][number]['incumbent']): string {
  const figures = Object.keys(agrees);
  const equal = figures.length === 0 ? 'not compared' : `agree: ${figures.join(', ')}`;
  return note === undefined ? equal : `${equal}; ${note}`;
}

function growthLines({ work }: Contest, rounds: readonly Round[]): string[] {
  const [full, tenth] = (['full', 'tenth'] as const).map((size) => rounds.find((round) => round.size === size));
  if (full === undefined || tenth === undefined) return [];
  const grown = medianOf(full.ours) / medianOf(tenth.ours);
  return [
    `The work grows ${ratio(work.full / work.tenth)} times from the tenth to the full size, our time ${ratio(grown)} times.`,
  ];
}

function budgetLines(contest: Contest, rounds: readonly Round[]): string[] {
  return budgetsOf(contest, rounds).map(({ text, kept }) => `Budget: ${text}: ${kept ? 'kept' : '**missed**'}.`);
}

/** What the budget asks for, and whether it was kept. */
export function budgetsOf({ budget }: Contest, rounds: readonly Round[]): { text: string; kept: boolean }[] {
  const found: { text: string; kept: boolean }[] = [];
  const full = rounds.find(({ size }) => size === 'full');
  if (budget?.seconds !== undefined && full !== undefined) {
    const median = medianOf(full.ours);
    found.push({ text: `at most ${budget.seconds} s, took ${showSeconds(median)}`, kept: median <= budget.seconds });
  }
  const against = budget?.timesAsFast;
  if (against === undefined) return found;
  // The rounds come largest first.
  for (const { ours, theirs } of rounds) {
    const other = theirs.find(({ incumbent }) => incumbent.name === against.as)?.measured;
    if (other === null || other === undefined) continue;
    const times = medianOf(other) / medianOf(ours);
    return [
      ...found,
      {
        text: `at least ${against.least} times as fast as ${against.as}, was ${ratio(times)}`,
        kept: times >= against.least,
      },
    ];
  }
  return found;
}

function medianOf({ seconds }: Measured): number {
  return summarise(seconds).median;
}

function show({ median, min, max, runs }: Times): string {
  return runs === 1
    ? `${showSeconds(median)} (once)`
    : `${showSeconds(median)} (${showSeconds(min)} to ${showSeconds(max)})`;
}

function ratio(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
