/** How many times a second, over all clients together. */
export interface Rate {
  /** of the middle round */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

type Work = (turn: number) => Promise<unknown>;

const ROUNDS = 9;
const ROUND_MILLISECONDS = 1000;

/**
 * Lets clients do two things over and over, a second of the one and a second of the other, so that whatever else the
 * machine does falls on both. Each client waits for its own turn to end.
 */
export async function ratesOf(clients: number, one: Work, other: Work): Promise<[Rate, Rate]> {
  const rounds: [Round[], Round[]] = [[], []];
  for (let round = 0; round < ROUNDS + 1; round++) {
    for (const [place, work] of [one, other].entries()) {
      const measured = await measureRound(clients, work);
      if (round > 0) rounds[place].push(measured); // the first is for warming up
    }
  }
  return [summarise(rounds[0]), summarise(rounds[1])];
}

interface Round {
  readonly perSecond: number;
  readonly took: readonly number[];
}

async function measureRound(clients: number, work: Work): Promise<Round> {
  const took: number[] = [];
  const began = performance.now();
  let turn = 0;
  const client = async () => {
    while (performance.now() - began < ROUND_MILLISECONDS) {
      const start = performance.now();
      await work(turn++);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (took.length / (performance.now() - began)) * 1000, took };
}

function summarise(rounds: readonly Round[]): Rate {
  const took = rounds.flatMap((round) => round.took).toSorted((a, b) => a - b);
  const at = (sorted: readonly number[], share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const rates = rounds.map(({ perSecond }) => perSecond).toSorted((a, b) => a - b);
  return { perSecond: at(rates, 0.5), p50: at(took, 0.5), p99: at(took, 0.99) };
}
