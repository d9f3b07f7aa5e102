import { boxOf, groundDistanceMetres, readPosition } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { SchoolsNear } from '../index.ts';
import { listSchoolsIn } from '../store/list-schools-near.ts';
import type { SchoolDeps } from './deps.ts';
import { viewPoint } from './view-school.ts';

export interface NearPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly metres: number;
}

/** Schools that stand near a point, nearest first: so that whoever moves a school sees what stands there already. */
export async function findSchoolsNear(
  { database }: Pick<SchoolDeps, 'database'>,
  actor: ActorId,
  { latitude, longitude, metres }: NearPoint,
): Promise<
  Result<SchoolsNear, { readonly code: 'position-not-usable'; readonly reason: string; readonly value: string }>
> {
  const read = readPosition([longitude, latitude], 'EPSG:4326');
  if (!read.ok) return refuse({ code: 'position-not-usable', reason: read.refusal.code, value: read.refusal.value });
  const around = { kind: 'disc' as const, centre: read.value, radiusMetres: metres };
  const box = boxOf(around);
  const found = await database.inTransaction(actor, (tx) => listSchoolsIn(tx, box), { readOnly: true });
  const schools = found
    .map(({ position, ...school }) => {
      const distanceMetres = groundDistanceMetres({ ...around, radiusMetres: 0 }, position);
      return { ...school, distanceMetres: Math.round(distanceMetres), position: viewPoint(position)! };
    })
    .filter(({ distanceMetres }) => distanceMetres <= metres)
    .toSorted((a, b) => a.distanceMetres - b.distanceMetres);
  return accept({ schools });
}
