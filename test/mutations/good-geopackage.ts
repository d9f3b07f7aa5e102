import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { wkb, type Geometry, type WkbStyle } from './write-wkb.ts';

export interface GpkgRow {
  readonly id: unknown;
  readonly name: unknown;
  readonly district: unknown;
  readonly geometry: Geometry | null;
  /** instead of the geometry's own bytes */
  readonly blob?: Uint8Array | string | number;
  readonly style?: Partial<WkbStyle>;
}

export interface GpkgModel {
  readonly rows: readonly GpkgRow[];
  readonly srsId: number;
  readonly organisation: string;
  readonly applicationId: number;
  /** run last, on the finished file */
  readonly extraSql: string;
}

const square = (east: number, north: number, size = 210): number[][][] => [
  [
    [east, north],
    [east + size, north],
    [east + size, north + size],
    [east, north + size],
    [east, north],
  ],
];

/** Fictional places in SWEREF 99 TM. */
export const PLACES_GPKG: GpkgModel = {
  rows: [
    {
      id: 'P1',
      name: 'Åkertorget',
      district: 'Hamnen',
      geometry: { type: 'Point', coordinates: [674_032.25, 6_580_822.5] },
    },
    {
      id: 'P2',
      name: 'Björkparken',
      district: 'Västra Granvik',
      geometry: { type: 'Polygon', coordinates: square(672_101, 6_582_303) },
    },
    {
      id: 'P3',
      name: 'Söderkajen',
      district: 'Hamnen',
      geometry: { type: 'MultiPolygon', coordinates: [square(675_011, 6_579_017), square(675_511, 6_579_317)] },
    },
    { id: 'P4', name: 'Ödegärdet', district: 'Hamnen', geometry: null },
  ],
  srsId: 3006,
  organisation: 'EPSG',
  applicationId: 0x47504b47,
  extraSql: '',
};

/** Writes a GeoPackage with one layer and gives its bytes. @source OGC 12-128r19 */
export function writeGeoPackage(model: GpkgModel): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-gpkg-'));
  const path = join(folder, 'places.gpkg');
  try {
    const database = new DatabaseSync(path);
    database.exec(`pragma journal_mode = off; pragma synchronous = off; pragma page_size = 1024;
      pragma application_id = ${model.applicationId}; pragma user_version = 10300; begin;
      create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key, organization text, organization_coordsys_id integer, definition text);
      insert into gpkg_spatial_ref_sys values ('x', ${model.srsId}, '${model.organisation}', ${model.srsId}, 'x');
      create table gpkg_contents (table_name text primary key, data_type text, identifier text, srs_id integer);
      insert into gpkg_contents values ('platser', 'features', 'platser', ${model.srsId});
      create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id integer, z tinyint, m tinyint);
      insert into gpkg_geometry_columns values ('platser', 'geom', 'GEOMETRY', ${model.srsId}, 2, 2);
      create table platser (fid integer primary key, id, namn, stadsdelsområde, geom);`);
    const insert = database.prepare('insert into platser (id, namn, stadsdelsområde, geom) values (?, ?, ?, ?)');
    for (const row of model.rows) {
      const own = row.geometry === null ? null : wkb(row.geometry, { srsId: model.srsId, ...row.style });
      insert.run(row.id as string, row.name as string, row.district as string, row.blob ?? own);
    }
    database.exec(`commit; ${model.extraSql}`);
    database.close();
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
