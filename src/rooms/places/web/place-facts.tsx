import { formatArea, formatMetres, formatNumber } from '../../../ui/format/number.ts';
import { listed } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { gridMetresOf } from '../../access/index.ts';
import type { PlaceView } from '../contract.ts';
import { placeWords } from './place-words.ts';

/** "Kallas också Lyktan och Stationstorget · Centrum · 0,016 km² · LPO Granvik · Granviks kommun" */
export function PlaceFacts({ place }: { readonly place: PlaceView }) {
  const words = useWords(placeWords);
  const language = useLanguage();
  const extent = useExtent(place);
  const facts = [
    place.aliases.length === 0 ? undefined : words.alsoCalled(listed(place.aliases, language)),
    place.cityDistrict ?? undefined,
    extent,
    place.policeDistrict ?? undefined,
    place.owner === null ? undefined : words.keptBy(place.owner),
    place.shownAs === 'authority' ? undefined : words.coarse(formatMetres(gridMetresOf(place.shownAs), language)),
  ];
  return <p className="under">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>;
}

/** @returns the size in words: an area and its parts, a circle, or a point */
function useExtent({ radiusMetres, areaSquareMetres, parts }: PlaceView): string {
  const language = useLanguage();
  const words = useWords(placeWords);
  if (radiusMetres === 0) return words.point;
  if (radiusMetres !== null) return words.disc(formatMetres(radiusMetres, language));
  const area = formatArea(areaSquareMetres, language);
  return parts > 1 ? `${area}, ${words.parts(formatNumber(parts, language))}` : area;
}
