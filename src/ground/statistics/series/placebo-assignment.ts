import type { Computation } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';

export interface PlaceboAssignment {
  /** for each block of numbers: the share of assignments at least as far apart as the real one; in (0, 1] */
  readonly p: readonly number[];
  /** how many assignments were gone through, the real one counted */
  readonly assignments: number;
  /** every possible one was; otherwise they were drawn */
  readonly exact: boolean;
}

/** The numbers of a place, next to each other, in blocks that are tested one by one. */
export interface PlaceboRows {
  readonly rows: readonly Float64Array[];
  /** length of each block; together the length of a row */
  readonly blocks: readonly number[];
}

/** Additions between two pauses: some 20 ms of work. */
const WORK_BETWEEN_PAUSES = 8_000_000;

/**
 * What if the measure had been given to other places, as many? Measures how far apart the two groups then lie, each number
 * in units of its own standard error, in every possible assignment or in drawn ones. Exact when the places could as well
 * have changed roles; where one group only varies more, the unit keeps the answer near to right if that group is not tiny.
 * @param treated who got the measure in truth
 * @param draws   >= 1; when there are no more assignments than this, all are gone through and chance is not needed
 * @source Fisher 1935, The Design of Experiments; in units of the error: Chung & Romano 2013, doi:10.1214/13-AOS1090; p:
 *   Phipson & Smyth 2010, doi:10.2202/1544-6115.1585
 */
export function* placeboAssignment(
  { rows, blocks }: PlaceboRows,
  treated: readonly boolean[],
  draws: number,
  seed: number,
): Computation<PlaceboAssignment> {
  const centred = centredRows(rows);
  const many = treated.filter(Boolean).length;
  // The two groups' sums are each other's opposite: the smaller group says it all.
  const small = many * 2 <= rows.length;
  const chosen = small ? many : rows.length - many;
  const real = Uint32Array.from(rows.keys()).filter((place) => treated[place] === small);
  const farther = new FartherCount(centred, blocks, real);
  const ways = waysToChoose(rows.length, chosen, draws);
  const pace = Math.max(1, Math.floor(WORK_BETWEEN_PAUSES / (chosen * centred[0].length + rows.length)));
  const assignments = ways <= draws ? everyChoice(rows.length, chosen) : drawnChoices(rows.length, chosen, draws, seed);
  let done = 0;
  const all = Math.min(ways, draws);
  for (const assignment of assignments) {
    farther.note(assignment);
    if (++done % pace === 0) yield done / all;
  }
  const exact = ways <= draws;
  const p = farther.counts.map((count) => (exact ? count / ways : (1 + count) / (1 + draws)));
  return { p, assignments: exact ? ways : 1 + draws, exact };
}

/** Counts, block by block, the assignments whose groups lie at least as far apart as the real ones. */
class FartherCount {
  readonly counts: number[];
  readonly #rows: readonly Float64Array[];
  readonly #blocks: readonly number[];
  readonly #sum: Float64Array;
  readonly #squares: Float64Array;
  readonly #allSquares: Float64Array;
  readonly #bar: readonly number[];

  constructor(rows: readonly Float64Array[], blocks: readonly number[], real: Uint32Array) {
    this.#rows = rows;
    this.#blocks = blocks;
    this.#sum = new Float64Array(rows[0].length);
    this.#squares = new Float64Array(rows[0].length);
    this.#allSquares = rows[0].map((_, at) => rows.reduce((sum, row) => sum + row[at] * row[at], 0));
    this.counts = blocks.map(() => 0);
    // Sums taken in another order differ in their last digits: the same assignment must not fall below itself.
    this.#bar = this.#distances(real).map((distance) => distance * (1 - 1e-9));
  }

  note(assignment: Uint32Array): void {
    const distances = this.#distances(assignment);
    for (let block = 0; block < distances.length; block++) {
      if (distances[block] >= this.#bar[block]) this.counts[block]++;
    }
  }

  #distances(assignment: Uint32Array): number[] {
    const [sum, squares] = [this.#sum, this.#squares];
    sum.fill(0);
    squares.fill(0);
    for (let place = 0; place < assignment.length; place++) {
      const row = this.#rows[assignment[place]];
      for (let at = 0; at < row.length; at++) {
        sum[at] += row[at];
        squares[at] += row[at] * row[at];
      }
    }
    let from = 0;
    return this.#blocks.map((length) => {
      let distance = 0;
      for (const to = from + length; from < to; from++) distance += this.#distanceAt(from, assignment.length);
      return distance;
    });
  }

  /** The squared difference of the groups' means over its squared error; of a group of one, the other's error alone. */
  #distanceAt(at: number, chosen: number): number {
    const rest = this.#rows.length - chosen;
    const sum = this.#sum[at];
    const all = this.#allSquares[at];
    if (all === 0) return 0;
    const gap = sum / chosen + sum / rest;
    const within = chosen < 2 ? 0 : (this.#squares[at] - (sum * sum) / chosen) / (chosen * (chosen - 1));
    const withinRest = (all - this.#squares[at] - (sum * sum) / rest) / (rest * (rest - 1));
    // Where neither group varies within itself only rounding is left: the floor lets such a gap be large, not infinite.
    return (gap * gap) / Math.max(within + withinRest, all * 1e-18);
  }
}

function centredRows(rows: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(rows[0].length);
  for (const row of rows) for (let at = 0; at < row.length; at++) mean[at] += row[at] / rows.length;
  return rows.map((row) => row.map((value, at) => value - mean[at]));
}

/** How many ways there are to choose, or more than `enough`: beyond that the number itself does not matter. */
function waysToChoose(places: number, chosen: number, enough: number): number {
  let ways = 1;
  for (let step = 1; step <= chosen && ways <= enough; step++)
    ways = Math.round((ways * (places - chosen + step)) / step);
  return ways;
}

/** Every choice in order, each in the same array. */
function* everyChoice(places: number, chosen: number): Generator<Uint32Array, void, void> {
  const choice = Uint32Array.from({ length: chosen }, (_, at) => at);
  for (;;) {
    yield choice;
    let at = chosen - 1;
    while (at >= 0 && choice[at] === places - chosen + at) at--;
    if (at < 0) return;
    choice[at]++;
    for (let next = at + 1; next < chosen; next++) choice[next] = choice[next - 1] + 1;
  }
}

/** Drawn choices, each by its own stream of chance and in the same array. */
function* drawnChoices(
  places: number,
  chosen: number,
  draws: number,
  seed: number,
): Generator<Uint32Array, void, void> {
  const order = new Uint32Array(places);
  for (let draw = 0; draw < draws; draw++) {
    const random = randomStream(seed, draw);
    for (let place = 0; place < places; place++) order[place] = place;
    for (let at = 0; at < chosen; at++) {
      const from = at + Math.floor(random() * (places - at));
      const kept = order[at];
      order[at] = order[from];
      order[from] = kept;
    }
    yield order.subarray(0, chosen);
  }
}
