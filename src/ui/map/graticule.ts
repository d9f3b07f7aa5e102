import type { Feature, FeatureCollection } from 'geojson';

const STEPS = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const WANTED_LINES = 8;

/** A fine grid of degrees over the view, for a map that has no ground yet. @param box west, south, east, north */
export function graticule([west, south, east, north]: readonly [number, number, number, number]): FeatureCollection {
  const step = STEPS.find((degrees) => (north - south) / degrees >= WANTED_LINES) ?? STEPS.at(-1)!;
  const features = [
    ...steps(west, east, step * 2).map((lon) => line([lon, south], [lon, north])),
    ...steps(south, north, step).map((lat) => line([west, lat], [east, lat])),
  ];
  return { type: 'FeatureCollection', features };
}

function steps(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, at) => (first + at) * step);
}

function line(from: [number, number], to: [number, number]): Feature {
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [from, to] } };
}
