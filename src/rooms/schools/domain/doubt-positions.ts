import { anyContains, type SwerefPoint } from '../../../ground/geo/index.ts';
import type { Area } from '../../places/index.ts';

/** Why a recorded position cannot be the school's. */
export type PositionDoubt = 'position-shared' | 'position-outside-municipality';

export interface PlacedSite {
  readonly municipality: string | null;
  /** the one in use */
  readonly position: SwerefPoint | null;
  /** what the register says, where a coordinator has put the school elsewhere */
  readonly registerPosition?: SwerefPoint | null;
}

/**
 * Finds positions that cannot be the school's: the very same point for units of different municipalities (an
 * organiser's address stands in the register), or a point outside the municipality that the record names.
 * @param sites one register; sites of different registers are asked apart
 * @param areas any areas; only municipalities count. A site whose municipality is not among them cannot be told
 * @returns one list for each site, in the same order; empty when nothing speaks against the position
 */
export function doubtPositions(sites: readonly PlacedSite[], areas: readonly Area[]): PositionDoubt[][] {
  const municipalitiesAt = new Map<string, Set<string>>();
  for (const { position, registerPosition = null, municipality } of sites) {
    if (municipality === null) continue;
    // Where one of those who share a point is corrected, the register has said no more about the others.
    for (const point of [position, registerPosition]) {
      if (point === null) continue;
      const key = pointKey(point);
      municipalitiesAt.set(key, (municipalitiesAt.get(key) ?? new Set()).add(municipality));
    }
  }
  const boundaries = new Map(
    areas.filter(({ kind }) => kind === 'municipality').map((area) => [area.code, area.shape]),
  );
  return sites.map(({ position, municipality }) => {
    if (position === null || municipality === null) return [];
    const doubts: PositionDoubt[] = [];
    if (municipalitiesAt.get(pointKey(position))!.size > 1) doubts.push('position-shared');
    const boundary = boundaries.get(municipality);
    if (boundary && !anyContains(boundary.polygons, position)) doubts.push('position-outside-municipality');
    return doubts;
  });
}

/** The same to the decimetre: registers repeat a point exactly, or as its rounded twin. */
function pointKey({ east, north }: SwerefPoint): string {
  return `${Math.round(east * 10)}:${Math.round(north * 10)}`;
}
