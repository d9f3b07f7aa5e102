import type { SwerefPoint } from '../../../ground/geo/index.ts';
import type { LatLon } from '../../places/index.ts';
import type { KeptSchool } from '../../schools/index.ts';
import { viewPoint } from '../../schools/server.ts';
import type { NearSchool } from '../domain/near-school.ts';
import type { AskedSchool, SchoolField } from '../domain/school-field.ts';
import { writtenMetres } from '../exchange/answered.ts';
import type { CoverageView, SchoolNear, SchoolUnplaced } from '../index.ts';
import type { Picture } from './load-picture.ts';

/** A school near a place, as it stands on the wire. */
export function viewNear(near: NearSchool<KeptSchool>): SchoolNear {
  const { site } = near;
  return {
    id: site.id,
    code: site.code,
    name: site.name,
    source: near.source,
    forms: site.forms.map(({ form, years }) => ({ form, years: [...years] })),
    formAssumed: site.formAssumed,
    distanceMetres: writtenMetres(near.distanceMetres),
    uncertaintyMetres: near.pairUncertaintyMetres,
    nearness: near.nearness,
    pupils: site.pupils,
    flags: [...near.flags],
    position: pointOf(site.position!),
    nearestPoint: pointOf(near.nearestPoint),
  };
}

export function viewUnplaced({ site, source, flags }: AskedSchool<KeptSchool>): SchoolUnplaced {
  const { id, code, name, municipality } = site;
  return { id, code, name, municipality, source, flags: [...flags] };
}

export function viewCoverage({ sources }: Picture, { coverages }: SchoolField<KeptSchool>): CoverageView[] {
  return coverages.map((coverage, at) => ({
    source: sources[at].note,
    declaredComplete: coverage.declaredComplete === null ? null : [...coverage.declaredComplete],
    units: coverage.units,
    unitsByForm: { ...coverage.unitsByForm },
    unitsByYear: { ...coverage.unitsByYear },
    yearsEveryUnitHas: [...coverage.yearsEveryUnitHas],
    notCounted: { ...coverage.notCounted },
  }));
}

export function pointOf(point: SwerefPoint): LatLon {
  return viewPoint(point)!;
}
