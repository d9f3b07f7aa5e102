import type { FieldClass } from '../../../ground/screening/index.ts';
import type { Vocabulary } from '../../../ground/table/index.ts';
import type { AreaKind } from '../domain/area.ts';

export type AreaField = 'code' | 'name';

export const AREA_HEADS: Vocabulary<AreaField> = {
  code: [],
  name: ['name', 'namn', 'komnamn', 'kommunnamn', 'areaname'],
};

/** What each property is for, and so what may not stand in it. */
export const AREA_CLASSES: Readonly<Record<AreaField, FieldClass>> = { code: 'controlledName', name: 'controlledName' };

/** The properties that hold the code of each kind of area, simplified; the best first. */
export const CODE_HEADS: Readonly<Record<AreaKind, readonly string[]>> = {
  municipality: ['kommunkod', 'municipalitycode', 'knkod', 'komkod', 'code', 'kod', 'id'],
  cityDistrict: ['code', 'kod', 'nyckelkod', 'id'],
  policeDistrict: ['code', 'kod', 'lpokod', 'id'],
};
