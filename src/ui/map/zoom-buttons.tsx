import type { Map as MapLibre } from 'maplibre-gl';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';

/** Zoom by buttons with names; the map jumps when less motion is asked for. */
export function ZoomButtons({ map, onWhole }: { readonly map: MapLibre; readonly onWhole: () => void }) {
  const words = useWords(uiWords).mapView;
  const step = (by: number) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    map.easeTo({ zoom: map.getZoom() + by, duration: still ? 0 : 200 });
  };
  return (
    <div className="zoom">
      <button type="button" aria-label={words.zoomIn} onClick={() => step(1)}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => step(-1)}>
        −
      </button>
      <button type="button" aria-label={words.wholeAnswer} onClick={onWhole}>
        <svg
          viewBox="0 0 24 24"
          width="17"
          height="17"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        >
          <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
        </svg>
      </button>
    </div>
  );
}
