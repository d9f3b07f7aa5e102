import type { Vocabulary } from '../../../ground/table/index.ts';
import type { AreaKind } from '../domain/area.ts';

export type AreaField = 'code' | 'name';

export const AREA_HEADS: Vocabulary<AreaField> = {
  code: [],
  name: ['name', 'namn', 'komnamn', 'kommunnamn', 'areaname'],
};

/** The properties that hold the code of each kind of area, simplified; the best first. */
export const CODE_HEADS: Readonly<Record<AreaKind, readonly string[]>> = {
  municipality: ['kommunkod', 'municipalitycode', 'knkod', 'komkod', 'code', 'kod', 'id'],
  cityDistrict: ['code', 'kod', 'nyckelkod', 'id'],
  policeDistrict: ['code', 'kod', 'lpokod', 'id'],
};
