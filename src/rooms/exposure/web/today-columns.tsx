import { Link } from 'react-aria-components';
import type { Column } from '../../../ui/components/data-table.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { useSignedIn } from '../../access/web.ts';
import { placePath } from '../../places/web.ts';
import type { ExposureOverview, PlaceAnswer } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import { CountCell } from './overview-columns.tsx';

/** @returns the source of every place, when they share one: it then stands once, above the list */
export function commonSource({ answers }: ExposureOverview): PlaceAnswer['place']['source'] | undefined {
  const [first] = answers;
  return answers.every(({ place }) => place.source.id === first.place.source.id) ? first?.place.source : undefined;
}

/** The places of the day: what they are called, how many schools are near, who runs them and how old the data are. */
export function useTodayColumns(overview: ExposureOverview | undefined): Column<PlaceAnswer>[] {
  const words = useWords(exposureWords).today;
  const language = useLanguage();
  const own = useSignedIn()?.organisation.name;
  if (overview === undefined) return [];
  const isShared = overview.answers.some(({ place }) => place.owner !== own);
  const owner: Column<PlaceAnswer> = {
    id: 'owner',
    head: words.keptBy,
    cell: ({ place }) => (place.owner === own ? words.own : (place.owner ?? '–')),
  };
  const source: Column<PlaceAnswer> = {
    id: 'source',
    head: words.source,
    wideOnly: true,
    cell: ({ place }) => <SourceChip source={place.source} />,
  };
  return [
    {
      id: 'name',
      head: exposureWords[language].overview.place,
      cell: ({ place }) => (
        <>
          <Link href={placePath(place.code)}>{place.name}</Link>
          {place.cityDistrict === null ? null : <span className="under">{place.cityDistrict}</span>}
        </>
      ),
    },
    {
      id: 'count',
      head: words.schools(formatNumber(overview.settings.radiusMetres, language)),
      numeric: true,
      cell: (row) => <CountCell row={row} language={language} />,
    },
    ...(isShared ? [owner] : []),
    ...(commonSource(overview) === undefined ? [source] : []),
  ];
}
