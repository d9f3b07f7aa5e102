const BYTES = 8;

/**
 * The places of numbers in rising order; equal ones keep theirs. Sorts by one byte after the other, which for many numbers
 * takes a fraction of the time of comparing them.
 * @param values none below 0; NaN is not placed, and -0 is taken for 0
 */
export function risingOrder(values: Float64Array): Uint32Array {
  // Numbers from 0 up are in the order of their bytes, the last byte being the most important one.
  const bytes = new Uint8Array(values.map(Math.abs).buffer);
  let order = placesOfNumbers(values);
  let next: Uint32Array = new Uint32Array(order.length);
  for (let byte = 0; byte < BYTES; byte++) {
    const starts = startsOf(order, bytes, byte);
    for (let at = 0; at < order.length; at++) next[starts[bytes[order[at] * BYTES + byte]]++] = order[at];
    [order, next] = [next, order];
  }
  return order;
}

function placesOfNumbers(values: Float64Array): Uint32Array {
  const places = new Uint32Array(values.length);
  let count = 0;
  for (let place = 0; place < values.length; place++) if (!Number.isNaN(values[place])) places[count++] = place;
  return places.slice(0, count);
}

/** Where those with each value of a byte begin. */
function startsOf(order: Uint32Array, bytes: Uint8Array, byte: number): Uint32Array {
  const starts = new Uint32Array(257);
  for (let at = 0; at < order.length; at++) starts[bytes[order[at] * BYTES + byte] + 1]++;
  for (let value = 0; value < 256; value++) starts[value + 1] += starts[value];
  return starts;
}
