import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { formatMetres, formatNumber, withUnit } from '../format/number.ts';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { metresPerPixel, scaleLength } from './drawing.ts';

const MOST_PIXELS = 110;

export function ScaleBar({ map }: { readonly map: MapLibre }) {
  const language = useLanguage();
  const words = useWords(uiWords).mapView;
  const [perPixel, setPerPixel] = useState(() => metresPerPixel(map.getCenter().lat, map.getZoom()));
  useEffect(() => {
    const read = () => setPerPixel(metresPerPixel(map.getCenter().lat, map.getZoom()));
    read();
    map.on('move', read);
    return () => void map.off('move', read);
  }, [map]);
  const metres = scaleLength(perPixel, MOST_PIXELS);
  const text = metres < 10_000 ? formatMetres(metres, language) : withUnit(formatNumber(metres / 1000, language), 'km');
  return (
    <div className="scale" role="img" aria-label={words.scale(text)}>
      {text}
      <i style={{ width: `${metres / perPixel}px` }} />
    </div>
  );
}
