import type { FeatureCollection } from 'geojson';
import { NOTHING } from './nothing.ts';

const DETAIL = new Set(['building', 'tree']);

/** Detail is most of the data and none of the picture from afar, where it need not be cut into tiles. */
export function partsOf(ground: FeatureCollection | null): Record<'wide' | 'detail', FeatureCollection> {
  if (ground === null) return { wide: NOTHING, detail: NOTHING };
  const isDetail = ({ properties }: FeatureCollection['features'][number]) => DETAIL.has(String(properties?.['layer']));
  return {
    wide: { type: 'FeatureCollection', features: ground.features.filter((feature) => !isDetail(feature)) },
    detail: { type: 'FeatureCollection', features: ground.features.filter(isDetail) },
  };
}
