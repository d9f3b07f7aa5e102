import type { DatabaseSync } from 'node:sqlite';
import { readCrs, type Crs } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import { showValue } from '../../../ground/table/index.ts';
import type { PlaceCode } from './codes.ts';

export interface GpkgLayer {
  readonly table: string;
  readonly geometryColumn: string;
  readonly srsId: number;
  readonly crs: Crs;
}

interface LayerRow {
  readonly table_name: string;
  readonly column_name: string;
  readonly srs_id: number;
  readonly organization: string | null;
  readonly organization_coordsys_id: number | null;
}

type LayerRefusal = { readonly code: PlaceCode; readonly value: string | null };

/**
 * Finds the one table of features, or the one named `layer` where there are several. A view or a virtual table is not
 * read: its rows would be made by code that stands in the file.
 */
export function findLayer(database: DatabaseSync): Result<GpkgLayer, LayerRefusal> {
  const layers = database
    .prepare(
      `select g.table_name, g.column_name, g.srs_id, s.organization, s.organization_coordsys_id
         from gpkg_contents c
         join gpkg_geometry_columns g on g.table_name = c.table_name
         join sqlite_master m on m.name = c.table_name and m.type = 'table' and m.sql like 'create table%'
         join pragma_table_info(c.table_name) i on i.name = g.column_name
         left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id
        where c.data_type = 'features'
        order by g.table_name`,
    )
    .all() as unknown as LayerRow[];
  const layer = layers.length === 1 ? layers[0] : layers.find((row) => row.table_name === 'layer');
  if (!layer) {
    const names = showValue(layers.map((row) => row.table_name).join(', '));
    return refuse({ code: layers.length === 0 ? 'geopackage-no-layer' : 'geopackage-layers', value: names });
  }
  const organisation = (layer.organization ?? '').toUpperCase();
  const crs = organisation === 'EPSG' ? readCrs(String(layer.organization_coordsys_id)) : undefined;
  if (!crs) {
    const named = `${layer.organization ?? ''} ${layer.organization_coordsys_id ?? layer.srs_id}`.trim();
    return refuse({ code: 'crs-unknown', value: showValue(named) });
  }
  return accept({ table: layer.table_name, geometryColumn: layer.column_name, srsId: layer.srs_id, crs });
}
