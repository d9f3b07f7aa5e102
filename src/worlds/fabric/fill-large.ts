import type { Random } from '../../ground/random.ts';
import { build, ELL, pick } from './block.ts';
import type { Block } from './block.ts';
import type { BuildingGround } from './building.ts';

/** Slab blocks in parallel with green between, or point blocks; low service houses at some corners. */
export function fillSlabs(ground: BuildingGround, block: Block, random: Random): void {
  const [width, depth] = [block.right - block.left, block.bottom - block.top];
  const [middleU, middleV] = [(block.left + block.right) / 2, (block.top + block.bottom) / 2];
  const style = random();
  const levels = pick(random, 5, 8);
  if (style < 0.42) {
    for (const share of [-0.31, 0, 0.31])
      build(ground, block, {
        u: middleU + (random() - 0.5) * 16,
        v: middleV + share * depth,
        width: width * (0.5 + random() * 0.14),
        depth: 12,
        kind: 'apartments',
        levels,
      });
  } else if (style < 0.75) {
    for (const share of [-0.34, -0.02, 0.3])
      build(ground, block, {
        u: middleU + share * width,
        v: middleV + (random() - 0.5) * 10,
        width: 12,
        depth: depth * (0.5 + random() * 0.16),
        kind: 'apartments',
        levels,
      });
  } else {
    for (const [u, v] of [
      [-0.29, -0.27],
      [0.27, -0.25],
      [-0.25, 0.27],
      [0.29, 0.25],
    ] as const)
      build(ground, block, {
        u: middleU + u * width,
        v: middleV + v * depth,
        width: 21,
        depth: 19,
        kind: 'apartments',
        levels: levels + 2,
      });
  }
  if (random() < 0.5)
    build(ground, block, {
      u: block.right - 26,
      v: block.bottom - 20,
      width: 22,
      depth: 14,
      kind: 'commercial',
      levels: 1,
      outline: ELL,
    });
  for (let i = 0; i < 3; i++)
    build(ground, block, {
      u: block.left + 24 + i * 16,
      v: block.top + 16,
      width: 13,
      depth: 6,
      kind: 'garage',
      levels: 1,
    });
}

/** Works and warehouses: one or two large halls with smaller ones beside. */
export function fillHalls(ground: BuildingGround, block: Block, random: Random): void {
  const [width, depth] = [block.right - block.left, block.bottom - block.top];
  const split = 0.36 + random() * 0.26;
  const parts =
    random() < 0.3
      ? [[0, 1]]
      : [
          [0, split],
          [split, 1],
        ];
  for (const [from, to] of parts as [number, number][]) {
    const span = (to - from) * width - 30;
    if (span < 22) continue;
    const u = block.left + ((from + to) / 2) * width;
    const large = depth * (0.4 + random() * 0.24);
    const outline = random() < 0.4 ? { outline: ELL } : {};
    build(ground, block, {
      u,
      v: block.top + 16 + large / 2,
      width: span * (0.72 + random() * 0.24),
      depth: large,
      kind: 'industrial',
      levels: 1,
      ...outline,
    });
    const rest = depth - large - 46;
    if (rest < 12) continue;
    const count = pick(random, 1, 3);
    for (let i = 0; i < count; i++) {
      const house = span / count - 6;
      if (house < 11) continue;
      build(ground, block, {
        u: u + ((i + 0.5) / count - 0.5) * span,
        v: block.bottom - 15 - rest * 0.28,
        width: house * (0.7 + random() * 0.3),
        depth: Math.min(rest * 0.6, 26),
        kind: random() < 0.5 ? 'commercial' : 'industrial',
        levels: pick(random, 1, 2),
      });
    }
  }
}
