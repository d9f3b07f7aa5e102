import type { Random } from '../../ground/random.ts';
import { build, ELL, pick } from './block.ts';
import type { Block } from './block.ts';
import type { BuildingGround } from './building.ts';

const SETBACK_METRES = 10;

/** A town block: houses along its four streets around a yard, with gaps and gateways. */
export function fillCourtyard(ground: BuildingGround, block: Block, random: Random): void {
  const depth = 11 + random() * 3;
  const [left, right] = [block.left + SETBACK_METRES, block.right - SETBACK_METRES];
  const [top, bottom] = [block.top + SETBACK_METRES, block.bottom - SETBACK_METRES];
  if (right - left < 44 || bottom - top < 40) return;
  const levels = pick(random, 3, 5);
  for (const v of [top + depth / 2, bottom - depth / 2])
    alongRow(left, right, random, (middle, width) => {
      const isTall = random() < 0.12;
      build(ground, block, { u: middle, v, width, depth, kind: 'apartments', levels: levels + (isTall ? 1 : 0) });
    });
  for (const u of [left + depth / 2, right - depth / 2])
    alongRow(top + depth + 2, bottom - depth - 2, random, (middle, length) => {
      build(ground, block, { u, v: middle, width: depth, depth: length, kind: 'apartments', levels });
    });
  fillYard(ground, block, random, [left + depth, right - depth, top + depth, bottom - depth]);
}

/** Cuts a row into houses of 15 to 34 m with a gap now and then. */
function alongRow(from: number, to: number, random: Random, place: (middle: number, width: number) => void): void {
  let at = from;
  while (to - at > 10) {
    let width = 15 + random() * 19;
    if (to - at - width < 12) width = to - at;
    if (width > 38) width /= 2;
    if (random() > 0.09) place(at + width / 2, width - 0.3);
    at += width + (random() < 0.3 ? 3 + random() * 7 : 0.4);
  }
}

function fillYard(
  ground: BuildingGround,
  block: Block,
  random: Random,
  yard: readonly [number, number, number, number],
): void {
  const [left, right, top, bottom] = yard;
  if (right - left < 30 || bottom - top < 26 || random() < 0.45) return;
  const count = pick(random, 1, 2);
  for (let i = 0; i < count; i++) {
    const width = 9 + random() * 9;
    const depth = 8 + random() * 6;
    const u = left + 8 + width / 2 + random() * Math.max(0, right - left - 16 - width);
    const v = top + 7 + depth / 2 + random() * Math.max(0, bottom - top - 14 - depth);
    const kind = random() < 0.5 ? 'commercial' : 'garage';
    build(ground, block, { u, v, width, depth, kind, levels: 1, ...(random() < 0.3 ? { outline: ELL } : {}) });
  }
}
