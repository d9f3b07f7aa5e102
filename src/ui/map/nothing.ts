import type { FeatureCollection } from 'geojson';

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
