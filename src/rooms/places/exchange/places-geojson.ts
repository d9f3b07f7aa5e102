import { accept, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { type RowGatherer, type JsonFile } from '../../../ground/table/index.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import { openFeatures, type Feature } from './geojson-features.ts';
import type { PlacesOptions } from './options.ts';
import { DESCRIBING_HEADS, type PlaceField } from './place-heads.ts';
import { readProperties } from './read-properties.ts';
import { takePlace } from './take-place.ts';

/** Reads places from GeoJSON: polygons, and points with or without a property `radiusMetres`. */
export function readPlacesGeoJson(
  gatherer: RowGatherer<PlaceRow>,
  json: JsonFile,
  options: PlacesOptions,
): Result<void, FileRefusal> {
  const features = openFeatures(json, options.crs ?? null);
  if (!features.ok) return features;
  const unused = new Set<string>();
  for (const [index, feature] of features.value.entries()) {
    if ('code' in feature) {
      gatherer.count();
      gatherer.fault({ name: null, ...feature });
    } else takeFeature(gatherer, feature, unused);
    if ((index + 1) % 5000 === 0) options.onProgress?.(index + 1, features.value.length);
  }
  gatherer.noteUnused(unused);
  return accept(undefined);
}

function takeFeature(gatherer: RowGatherer<PlaceRow>, feature: Feature, unused: Set<string>): void {
  const properties = readProperties<PlaceField>(feature.properties, DESCRIBING_HEADS, unused);
  if (!properties.ok) {
    gatherer.count();
    gatherer.fault({ row: feature.row, name: null, field: 'properties', ...properties.refusal });
    return;
  }
  takePlace(gatherer, {
    row: feature.row,
    value: (field) => properties.value.get(field) ?? (field === 'id' ? feature.id : undefined),
    geometry: () => feature.geometry(),
  });
}
