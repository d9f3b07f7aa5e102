/**
 * How many times more places differ than chance alone would make them, the outermost drawn in so that a few places outside
 * do not widen the limits that should show them.
 * @param deviations one a place: how many standard deviations from the target, if chance alone were at work
 * @param share      how much of each end is drawn in to the value there; 0 to 0.5
 * @returns the mean of the squares; near 1 when chance is enough
 * @source Spiegelhalter 2005, section 4, doi:10.1002/sim.1970; the ends by Hyndman & Fan 1996, definition 7
 */
export function winsorisedDispersion(deviations: Float64Array, share: number): number {
  const ordered = deviations.toSorted();
  const low = orderedQuantile(ordered, share);
  const high = orderedQuantile(ordered, 1 - share);
  let squares = 0;
  for (const deviation of ordered) squares += Math.min(high, Math.max(low, deviation)) ** 2;
  return squares / ordered.length;
}

function orderedQuantile(ordered: Float64Array, share: number): number {
  const at = (ordered.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, ordered.length - 1);
  return ordered[below] + (at - below) * (ordered[above] - ordered[below]);
}
