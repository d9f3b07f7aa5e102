import { swerefFromWgs84 } from '../../../ground/geo/index.ts';
import { formatDegrees, formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { LatLon } from '../../../ui/map/scene.ts';
import { schoolWords } from './school-words.ts';

/** A position in both ways that people here write it. */
export function PositionText({ position }: { readonly position: LatLon | null }) {
  const words = useWords(schoolWords);
  const language = useLanguage();
  if (position === null) return <span>{words.positionGone}</span>;
  const { north, east } = swerefFromWgs84(position);
  return (
    <span className="num">
      {formatDegrees(position.latitude, language)}; {formatDegrees(position.longitude, language)}
      <br />
      <span className="pm">
        {words.form.sweref}: {formatNumber(north, language)} N, {formatNumber(east, language)} E
      </span>
    </span>
  );
}
