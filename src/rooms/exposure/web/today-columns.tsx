import { Link } from 'react-aria-components';
import type { Column } from '../../../ui/components/data-table.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { useSignedIn } from '../../access/web.ts';
import { placePath } from '../../places/web.ts';
import type { ExposureOverview, PlaceAnswer } from '../contract.ts';
import { DistanceText } from './distance-text.tsx';
import { exposureWords } from './exposure-words.ts';
import { CountCell } from './overview-columns.tsx';

/** @returns the source of every place, when they share one: it then stands once, above the list */
export function commonSource({ answers }: ExposureOverview): PlaceAnswer['place']['source'] | undefined {
  const [first] = answers;
  return answers.every(({ place }) => place.source.id === first.place.source.id) ? first?.place.source : undefined;
}

/**
 * The places of the day: what they are called, how many schools are near, who runs them and how old the data are.
 * @param isWide whether the table has the whole width, and so room for the nearest school
 */
export function useTodayColumns(overview: ExposureOverview, isWide: boolean): Column<PlaceAnswer>[] {
  const words = useWords(exposureWords).today;
  const language = useLanguage();
  const own = useSignedIn()?.organisation.name;
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
  const nearest: Column<PlaceAnswer> = {
    id: 'nearest',
    head: exposureWords[language].overview.nearest,
    wideOnly: true,
    cell: ({ nearest: school }) =>
      school === null ? (
        '–'
      ) : (
        <>
          {school.name}{' '}
          <span className="beside">
            <DistanceText
              metres={school.distanceMetres}
              uncertaintyMetres={school.uncertaintyMetres}
              radiusMetres={overview.settings.radiusMetres}
            />
          </span>
        </>
      ),
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
    ...(isWide ? [nearest] : []),
    ...(isShared ? [owner] : []),
    ...(commonSource(overview) === undefined ? [source] : []),
  ];
}
