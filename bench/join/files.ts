import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenes } from '../scenes.ts';

/** Writes made-up scenes to a folder, so that every system, each in a process of its own, reads the same. */
export function writeScenes(folder: string, scenes: Scenes): void {
  writeFileSync(join(folder, 'rings.json'), JSON.stringify(scenes.rings.map((ring) => [...ring])));
  writeNumbers(join(folder, 'east.bin'), scenes.east);
  writeNumbers(join(folder, 'north.bin'), scenes.north);
}

export function readScenes(folder: string): Scenes {
  const rings = JSON.parse(readFileSync(join(folder, 'rings.json'), 'utf8')) as number[][];
  return {
    rings: rings.map((ring) => Float64Array.from(ring)),
    east: readNumbers(join(folder, 'east.bin')),
    north: readNumbers(join(folder, 'north.bin')),
  };
}

export function writeNumbers(file: string, numbers: Float64Array): void {
  writeFileSync(file, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
}

export function readNumbers(file: string): Float64Array {
  const bytes = readFileSync(file);
  return new Float64Array(new Uint8Array(bytes).buffer);
}
