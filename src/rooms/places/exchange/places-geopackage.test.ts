import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PLACES_GPKG, writeGeoPackage, type GpkgModel } from '../../../../test/mutations/good-geopackage.ts';
import { readPlaces, readPlacesFromGeoPackage } from '../files.ts';

const folder = mkdtempSync(join(tmpdir(), 'platsbild-gpkg-test-'));
const path = join(folder, 'places.gpkg');
afterAll(() => rmSync(folder, { recursive: true }));

function withFile<Value>(bytes: Uint8Array, use: (path: string) => Value): Value {
  writeFileSync(path, bytes);
  return use(path);
}

function codes(more: Partial<GpkgModel>): string[] {
  const read = readPlaces(writeGeoPackage({ ...PLACES_GPKG, ...more }), { fileName: 'x', withFile });
  return read.ok
    ? [...read.value.rejected, ...read.value.notices].map(({ code }) => code)
    : read.refusal.rejected.map(({ code }) => code);
}

describe('a GeoPackage of places', () => {
  it('gives the same places from its bytes and from where it lies', () => {
    const fromBytes = readPlaces(writeGeoPackage(PLACES_GPKG), { fileName: 'x', withFile });
    const fromPath = readPlacesFromGeoPackage(path);
    expect(fromBytes).toEqual(fromPath);
    expect(fromPath).toMatchObject({
      ok: true,
      value: {
        format: 'geopackage',
        rows: 4,
        accepted: [
          {
            row: 1,
            id: 'P1',
            name: 'Åkertorget',
            cityDistrict: 'Hamnen',
            shape: { kind: 'disc', centre: { east: 674_032.25, north: 6_580_822.5 } },
          },
          { row: 2, id: 'P2', shape: { kind: 'area' } },
          { row: 3, id: 'P3', shape: { kind: 'area' } },
        ],
        rejected: [{ row: 4, code: 'position-missing' }],
      },
    });
  });

  it.each<[string, Partial<GpkgModel>]>([
    ['geopackage-unreadable', { applicationId: 7 }],
    ['geopackage-unreadable', { extraSql: 'drop table gpkg_contents' }],
    ['geopackage-no-layer', { extraSql: 'delete from gpkg_contents' }],
    [
      'geopackage-layers',
      {
        extraSql:
          "create table b as select * from platser; insert into gpkg_contents values ('b', 'features', 'b', 3006); insert into gpkg_geometry_columns values ('b', 'geom', 'X', 3006, 0, 0)",
      },
    ],
    ['geopackage-journal', { extraSql: 'pragma journal_mode = wal' }],
    ['crs-unknown', { organisation: 'NONE' }],
    ['position-missing', {}],
    ['file-without-rows', { rows: [] }],
  ])('answers %s', (code, more) => {
    expect(codes(more)).toContain(code);
  });

  it('is never written to', () => {
    const bytes = writeGeoPackage({
      ...PLACES_GPKG,
      extraSql: 'create trigger t after insert on platser begin delete from platser; end',
    });
    expect(readPlaces(bytes, { fileName: 'x', withFile }).ok).toBe(true);
    expect(readPlacesFromGeoPackage(path)).toMatchObject({ ok: true, value: { rows: 4 } });
  });
});
