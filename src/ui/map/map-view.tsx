import { Suspense, lazy } from 'react';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import type { MapProps } from './map-canvas.tsx';
import './map.css';

const MapCanvas = lazy(() => import('./map-canvas.tsx'));

/** The map, whose engine is fetched only by the pages that show one. */
export function MapView(props: MapProps) {
  const words = useWords(uiWords).mapView;
  return (
    <Suspense
      fallback={
        <div className="map" aria-busy="true">
          <p className="map-message">{words.loading}</p>
        </div>
      }
    >
      <MapCanvas {...props} />
    </Suspense>
  );
}
