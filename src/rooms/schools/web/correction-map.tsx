import { useMemo, useState } from 'react';
import { useAreas, useBaseMap } from '../../places/web.ts';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { MapView } from '../../../ui/map/map-view.tsx';
import type { LatLon, LonLat, Scene } from '../../../ui/map/scene.ts';
import type { SchoolDetail } from '../contract.ts';
import { schoolWords } from './school-words.ts';

interface Props {
  readonly school: SchoolDetail;
  readonly point: LatLon | undefined;
  readonly onMove: (point: LatLon) => void;
}

const NOBODY = () => undefined;
const SPAN_DEGREES = 0.004; // about 450 metres to the north and to the south

/**
 * The map in which the position is pointed out. It stays where it opened while the mark is in sight: a map that moves by
 * itself cannot be aimed at.
 */
export function CorrectionMap({ school, point, onMove }: Props) {
  const words = useWords(schoolWords);
  const base = useBaseMap();
  const areas = useAreas();
  const [opened] = useState(point);
  const fit = useMemo(() => around(opened, base.features), [opened, base.features]);
  const scene = useMemo<Scene>(() => ({ places: [], schools: [], distances: [], rings: [], fit }), [fit]);
  const position = point ?? centreOf(fit);
  return (
    <div className="correct-map">
      <MapView
        title={school.name}
        scene={scene}
        stops={[]}
        selected={null}
        onSelect={NOBODY}
        base={base}
        areas={areas}
        legend={[]}
        pin={{ position, label: words.form.pin, onMove }}
      />
    </div>
  );
}

/** A little land around the point; the whole base map, or Sweden, when nobody knows where it is. */
function around(point: LatLon | undefined, ground: GeoJSON.FeatureCollection | null): LonLat[] {
  if (point !== undefined) {
    const { latitude, longitude } = point;
    return [
      [longitude - SPAN_DEGREES, latitude - SPAN_DEGREES],
      [longitude + SPAN_DEGREES, latitude + SPAN_DEGREES],
    ];
  }
  const corners = (ground?.features ?? []).flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates : [],
  );
  return corners.length > 0
    ? (corners as unknown as LonLat[])
    : [
        [11, 55.3],
        [24, 69],
      ];
}

function centreOf(corners: readonly LonLat[]): LatLon {
  const longitudes = corners.map(([longitude]) => longitude);
  const latitudes = corners.map(([, latitude]) => latitude);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { latitude: middle(latitudes), longitude: middle(longitudes) };
}
