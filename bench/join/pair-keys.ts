/** Pairs of a ring and a point as sorted numbers, ring * 2^32 + point, so that two answers can be laid side by side. */
export type PairKeys = Float64Array;

const RING = 2 ** 32;

export function pairKeys(rings: Uint32Array, points: Uint32Array): PairKeys {
  const keys = new Float64Array(rings.length);
  for (let k = 0; k < keys.length; k++) keys[k] = rings[k] * RING + points[k];
  return keys.toSorted();
}

/** The pairs that stand in one answer only. */
export function unshared(one: PairKeys, other: PairKeys): { onlyOne: number[]; onlyOther: number[] } {
  const onlyOne: number[] = [];
  const onlyOther: number[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (one[i] === other[j]) {
      i++;
      j++;
    } else if (j >= other.length || one[i] < other[j]) onlyOne.push(one[i++]);
    else onlyOther.push(other[j++]);
  }
  return { onlyOne, onlyOther };
}

export function ringAndPoint(key: number): { ring: number; point: number } {
  return { ring: Math.floor(key / RING), point: key % RING };
}
