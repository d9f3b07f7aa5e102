import type { AreaOrigin, KeptAlias } from '../domain/kept-place.ts';
import type { ShapeColumns } from './shape-columns.ts';

/** The columns of `places` that are read, with the latest boundary beside them. */
export interface PlaceRowRead extends ShapeColumns {
  municipality: string;
  id: string;
  code: string;
  external_id: string | null;
  name: string;
  municipality_from: AreaOrigin;
  city_district: string | null;
  city_district_from: AreaOrigin;
  police_district: string | null;
  police_district_from: AreaOrigin;
  place_type: string | null;
  uncertainty_metres: number | null;
  boundary_version: number;
  source_id: string;
  revision: number;
  owning_organisation: string;
  owner_name: string | null;
  responsible_id: string | null;
  responsible_name: string | null;
  visibility: 'public' | 'partner' | 'authority';
  published_at: Date | null;
  area_square_metres: number;
  aliases: KeptAlias[];
}
