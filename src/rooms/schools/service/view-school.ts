import { positionOf, type SwerefPoint } from '../../../ground/geo/index.ts';
import type { LatLon, SourceNote } from '../../places/index.ts';
import type { KeptEvent, KeptSchool } from '../domain/kept-school.ts';
import type { SchoolEvent, SchoolSiteView } from '../index.ts';
import type { FlaggedSchool } from './school-register.ts';

// What the answers reckon with when a register does not say; the flag "uncertainty-not-stated" stands beside it.
const ASSUMED_UNCERTAINTY_METRES = 20;

/** A school as it stands on the wire. */
export function viewSchool({ school, flags }: FlaggedSchool, source: SourceNote): SchoolSiteView {
  return {
    id: school.id,
    code: school.code,
    name: school.name,
    municipality: school.municipality,
    forms: school.forms.map(({ form, years }) => ({ form, years: [...years] })),
    formAssumed: school.formAssumed,
    status: school.goneAt === null ? school.status : 'gone',
    pupils: school.pupils,
    organiserType: school.organiserType,
    address: school.address,
    position: viewPoint(school.position),
    uncertaintyMetres: school.uncertaintyMetres ?? ASSUMED_UNCERTAINTY_METRES,
    uncertaintyStated: school.uncertaintyMetres !== null,
    flags: [...flags],
    correction: viewCorrection(school.correction),
    revision: school.revision,
    source,
  };
}

export function viewEvent({ at, kind, metres, correctionKept, sourceName }: KeptEvent): SchoolEvent {
  return {
    at: at.toISOString(),
    kind,
    metres: metres === null ? null : Math.round(metres * 10) / 10,
    ...(correctionKept ? { correctionKept } : {}),
    sourceName,
  };
}

function viewCorrection(correction: KeptSchool['correction']): SchoolSiteView['correction'] {
  if (correction === null) return null;
  const { position, uncertaintyMetres, source, date, recordedAt, replaced } = correction;
  return {
    position: viewPoint(position)!,
    uncertaintyMetres,
    source,
    date,
    recordedAt: recordedAt.toISOString(),
    replaced: viewPoint(replaced),
  };
}

export function viewPoint(point: SwerefPoint | null): LatLon | null {
  if (point === null) return null;
  const [longitude, latitude] = positionOf(point);
  return { latitude, longitude };
}
