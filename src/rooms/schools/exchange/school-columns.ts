import type { Columns } from '../../../ground/table/index.ts';
import type { SchoolCode } from './codes.ts';
import type { SchoolsOptions } from './options.ts';
import { DETAIL_HEADS, type SchoolField } from './school-heads.ts';

interface HeadFault {
  readonly code: SchoolCode;
  readonly value: string | null;
}

/** What a table lacks to be a table of schools, or nothing. */
export function faultInSchoolColumns(
  columns: Columns<SchoolField>,
  heads: readonly string[],
  ofSkolverket: boolean,
  options: SchoolsOptions,
): HeadFault | undefined {
  const has = (field: SchoolField): boolean => columns.has(field);
  const schoolish = has('code') || has('kind') || has('forms');
  if (!schoolish && has('name')) return { code: 'file-holds-places', value: null };
  const missing = (['code', 'name'] as const).find((field) => !has(field)) ?? missingHalf(has);
  if (missing) return { code: 'column-missing', value: missing };
  if (heads.includes('wkt') && !has('lat') && !has('north')) return { code: 'file-holds-places', value: null };
  if (!has('lat') && !has('north')) return { code: 'column-missing', value: 'lat, lon' };
  const metric = options.crs === 'EPSG:3006' || options.crs === 'EPSG:3011';
  if (!ofSkolverket && !has('lat') && !metric) return { code: 'crs-missing', value: null };
  return ofSkolverket ? missingDetail(heads) : undefined;
}

/** A table that tells some of Skolverket's details must tell all that we read: a renamed head would hide a form. */
function missingDetail(heads: readonly string[]): HeadFault | undefined {
  if (!heads.includes('schoolunitname') && !DETAIL_HEADS.every((head) => heads.includes(head))) {
    return { code: 'column-missing', value: DETAIL_HEADS.filter((head) => !heads.includes(head)).join(', ') };
  }
  return undefined;
}

function missingHalf(has: (field: SchoolField) => boolean): SchoolField | undefined {
  if (has('lat') !== has('lon')) return has('lat') ? 'lon' : 'lat';
  if (has('north') !== has('east')) return has('north') ? 'east' : 'north';
  return undefined;
}
