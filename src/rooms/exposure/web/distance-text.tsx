import { formatDistance, formatNumber } from '../../../ui/format/number.ts';
import { useLanguage } from '../../../ui/language/language-provider.tsx';

interface Props {
  readonly metres: number;
  readonly uncertaintyMetres: number;
  readonly radiusMetres: number;
}

/** "489 m ± 30": the uncertainty is drawn, not hidden in a tooltip. */
export function DistanceText({ metres, uncertaintyMetres, radiusMetres }: Props) {
  const language = useLanguage();
  return (
    <span className="nowrap">
      {formatDistance(metres, radiusMetres, language)}{' '}
      <span className="pm">±&nbsp;{formatNumber(Math.ceil(uncertaintyMetres), language)}</span>
    </span>
  );
}
