import { risingOrder } from './rising-order.ts';

/** Which of many tests to believe, and what each p value is worth among so many. */
export interface FalseDiscovery {
  /** the smallest share of false discoveries at which each would still be believed; NaN where nothing was tested */
  readonly adjustedP: Float64Array;
  /** 1 where it is at most alpha */
  readonly significant: Uint8Array;
  readonly tested: number;
}

/**
 * False discovery rate: of the places picked out, at most the share alpha is expected to be there by chance alone. Says nothing
 * of which ones those are.
 * @param p of each place; NaN where the place could not be tested
 * @param alpha strictly between 0 and 1
 * @source Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x
 */
export function falseDiscovery(p: Float64Array, alpha: number): FalseDiscovery {
  const rising = risingOrder(p);
  const adjustedP = new Float64Array(p.length).fill(NaN);
  const significant = new Uint8Array(p.length);
  let least = 1;
  for (let rank = rising.length; rank > 0; rank--) {
    const place = rising[rank - 1];
    least = Math.min(least, (p[place] * rising.length) / rank);
    adjustedP[place] = least;
    if (least <= alpha) significant[place] = 1;
  }
  return { adjustedP, significant, tested: rising.length };
}
