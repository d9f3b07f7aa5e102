import { Link } from 'react-aria-components';
import { type Column } from '../../../ui/components/data-table.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { placePath } from '../../places/web.ts';
import type { SchoolExposure } from '../contract.ts';
import { DistanceText } from './distance-text.tsx';
import { exposureWords } from './exposure-words.ts';
import { NearnessChip } from './nearness-chip.tsx';
import { settingsSearch } from './settings.ts';

export type PlaceRow = SchoolExposure['places'][number] & { readonly id: string };

/** A place near the school, its distance and whether it lies inside. */
export function usePlaceColumns({ settings }: SchoolExposure): Column<PlaceRow>[] {
  const words = useWords(exposureWords);
  const language = useLanguage();
  const [link] = useLinkState();
  return [
    {
      id: 'name',
      head: words.school.place,
      cell: ({ place }) => <Link href={placePath(place.code, settingsSearch(link))}>{place.name}</Link>,
    },
    { id: 'district', head: words.school.district, wideOnly: true, cell: ({ place }) => place.cityDistrict ?? '–' },
    {
      id: 'distance',
      head: words.place.distance,
      numeric: true,
      cell: ({ distanceMetres, uncertaintyMetres }) => (
        <DistanceText
          metres={distanceMetres}
          uncertaintyMetres={uncertaintyMetres}
          radiusMetres={settings.radiusMetres}
        />
      ),
    },
    {
      id: 'nearness',
      head: words.place.inside(formatNumber(settings.radiusMetres, language)),
      cell: ({ nearness }) => <NearnessChip nearness={nearness} />,
    },
  ];
}
