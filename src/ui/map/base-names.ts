import type { Feature, FeatureCollection } from 'geojson';
import { labelPoint } from './label-point.ts';

const NAMED = new Set(['water', 'park', 'wood', 'square']);

/**
 * One name for each named area of the ground: a polygon cut into tiles would be named in each of them.
 * @param taken names that the answer itself shows, which the ground then leaves out
 */
export function baseNames(ground: FeatureCollection | null, taken: ReadonlySet<string>): FeatureCollection {
  const features = (ground?.features ?? []).flatMap((feature): Feature[] => {
    const name: unknown = feature.properties?.['name'];
    if (typeof name !== 'string' || name === '' || taken.has(name)) return [];
    if (!NAMED.has(String(feature.properties?.['layer']))) return [];
    const rings = outerPart(feature);
    return rings === undefined
      ? []
      : [
          {
            type: 'Feature',
            properties: feature.properties,
            geometry: { type: 'Point', coordinates: labelPoint(rings) },
          },
        ];
  });
  return { type: 'FeatureCollection', features };
}

function outerPart({ geometry }: Feature) {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type !== 'MultiPolygon') return undefined;
  return geometry.coordinates.toSorted((a, b) => b[0].length - a[0].length)[0];
}
