import type { Random } from '../../ground/random.ts';
import { build, ELL, pick } from './block.ts';
import type { Block } from './block.ts';
import type { BuildingGround } from './building.ts';

/** Small houses on lots along the two long streets of a block, each with its own angle, some with a garage. */
export function fillVillas(ground: BuildingGround, block: Block, random: Random): void {
  for (const side of [1, -1] as const) {
    let at = block.left + 12;
    while (at < block.right - 14) {
      const lot = 19 + random() * 9;
      const u = at + lot / 2;
      const back = 15 + random() * 5;
      const edge = side === 1 ? block.top : block.bottom;
      const turnDegrees = (random() - 0.5) * 9;
      const width = 9 + random() * 4.5;
      const depth = 7.5 + random() * 3;
      const outline = random() < 0.28 ? { outline: ELL } : {};
      if (random() > 0.06) {
        const levels = pick(random, 1, 2);
        build(ground, block, {
          u,
          v: edge + side * back,
          width,
          depth: outline.outline ? depth + 3 : depth,
          turnDegrees,
          kind: 'house',
          levels,
          ...outline,
        });
        if (random() < 0.42)
          build(ground, block, {
            u: u + lot * 0.38,
            v: edge + side * (back + 8),
            width: 4,
            depth: 6,
            turnDegrees,
            kind: 'garage',
            levels: 1,
          });
      }
      at += lot;
    }
  }
}

/** Terraced houses: rows of joined small houses along the streets, mixed with a few single ones. */
export function fillTerraces(ground: BuildingGround, block: Block, random: Random): void {
  for (const side of [1, -1] as const) {
    const edge = side === 1 ? block.top : block.bottom;
    const isRow = random() < 0.55;
    const back = 14 + random() * 4;
    let at = block.left + 13;
    while (at < block.right - 15) {
      const count = isRow ? pick(random, 3, 5) : 1;
      const house = isRow ? 7.5 : 11 + random() * 7;
      const depth = isRow ? 10 : 9 + random() * 3;
      for (let i = 0; i < count && at + house < block.right - 10; i++) {
        const step = isRow && i % 2 === 1 ? 1.4 : 0;
        const kind = 'house';
        build(ground, block, {
          u: at + house / 2,
          v: edge + side * (back + step),
          width: house - 0.15,
          depth,
          kind,
          levels: 2,
        });
        at += house;
      }
      at += isRow ? 9 + random() * 6 : 6 + random() * 6;
    }
  }
}
