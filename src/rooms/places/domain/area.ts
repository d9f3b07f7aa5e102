import { anyContains, boxHolds, boxOf, type AreaShape, type Box, type SwerefPoint } from '../../../ground/geo/index.ts';

export type AreaKind = 'municipality' | 'cityDistrict' | 'policeDistrict';

/** An administrative area that places and schools lie in. */
export interface Area {
  readonly kind: AreaKind;
  /** for a municipality its four digits; otherwise the source's code, or the name */
  readonly code: string;
  readonly name: string;
  readonly shape: AreaShape;
}

/** Prepares areas for many questions "in which one does this point lie?". Where areas overlap, the first wins. */
export function areaFinder(areas: readonly Area[]): (point: SwerefPoint) => Area | undefined {
  const boxed = areas.map((area): { area: Area; box: Box } => ({ area, box: boxOf(area.shape) }));
  return (point) =>
    boxed.find(({ area, box }) => boxHolds(box, point) && anyContains(area.shape.polygons, point))?.area;
}
