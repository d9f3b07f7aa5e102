import { centroidOf } from '../../../ground/geo/index.ts';
import { areaFinder, type Area } from './area.ts';
import { sameShape } from './compare-places.ts';
import { UNTOLD_MUNICIPALITY } from './kept-place.ts';

export interface AreaComparison<Kept extends Area> {
  /** areas of the same source and kinds, which the file replaces */
  readonly replaced: readonly Kept[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
}

/** Sets a file of areas against those that the same source gave before: it replaces the kinds it holds. */
export function compareAreas<Kept extends Area & { readonly sourceId: string }>(
  kept: readonly Kept[],
  rows: readonly Area[],
  sourceId: string | null,
): AreaComparison<Kept> {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const replaced = kept.filter((area) => area.sourceId === sourceId && kinds.has(area.kind));
  const earlier = new Map(replaced.map((area) => [keyOf(area), area]));
  let [added, changed, unchanged] = [0, 0, 0];
  for (const area of rows) {
    const before = earlier.get(keyOf(area));
    earlier.delete(keyOf(area));
    if (before === undefined) added++;
    else if (before.name === area.name && sameShape(before.shape, area.shape)) unchanged++;
    else changed++;
  }
  return { replaced, added, changed, unchanged, gone: earlier.size };
}

/** The municipality that an area belongs to: itself, or the one that holds its centroid. */
export function municipalityOfArea(municipalities: readonly Area[]): (area: Area) => string {
  const find = areaFinder(municipalities.filter(({ kind }) => kind === 'municipality'));
  return (area) =>
    area.kind === 'municipality' ? area.code : (find(centroidOf(area.shape))?.code ?? UNTOLD_MUNICIPALITY);
}

function keyOf({ kind, code }: Area): string {
  return `${kind} ${code}`;
}
