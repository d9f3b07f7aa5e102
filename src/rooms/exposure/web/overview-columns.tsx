import { Link } from 'react-aria-components';
import type { Column } from '../../../ui/components/data-table.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import type { Language } from '../../../ui/language/language.ts';
import { placePath } from '../../places/web.ts';
import type { ExposureSettings, YouthExposed } from '../contract.ts';
import { DistanceText } from './distance-text.tsx';
import { exposureWords } from './exposure-words.ts';
import { SchoolSourceMark, SourceMark } from './footnotes.tsx';
import { AnswerChip } from './nearness-chip.tsx';
import type { OverviewRow } from './overview-rows.ts';

const ORDER: Readonly<Record<YouthExposed, number>> = { yes: 0, undecided: 1, no: 2 };

export function overviewColumns(settings: ExposureSettings, search: string, language: Language): Column<OverviewRow>[] {
  const words = exposureWords[language].overview;
  return [
    {
      id: 'name',
      head: words.place,
      sortBy: ({ place }) => place.name,
      cell: ({ place, matchedAlias }) => (
        <>
          <Link href={placePath(place.code, search)}>{place.name}</Link>
          <SourceMark id={place.source.id} />{' '}
          {place.cityDistrict === null ? null : <span className="beside">{place.cityDistrict}</span>}
          {matchedAlias === undefined ? null : <span className="under">{words.matchedAlias(matchedAlias)}</span>}
        </>
      ),
    },
    {
      id: 'count',
      head: words.count(formatNumber(settings.radiusMetres, language)),
      numeric: true,
      wideOnly: true,
      sortBy: ({ within, undecided }) => within + undecided / 1000,
      cell: (row) => <CountCell row={row} language={language} />,
    },
    {
      id: 'nearest',
      head: words.nearest,
      wideOnly: true,
      sortBy: ({ nearest }) => nearest?.name ?? null,
      cell: ({ nearest }) =>
        nearest === null ? (
          '–'
        ) : (
          <>
            {nearest.name}
            <SchoolSourceMark source={nearest.source} />
          </>
        ),
    },
    {
      id: 'distance',
      head: words.distance,
      numeric: true,
      sortBy: ({ nearest }) => nearest?.distanceMetres ?? null,
      cell: ({ nearest }) =>
        nearest === null ? (
          '–'
        ) : (
          <DistanceText
            metres={nearest.distanceMetres}
            uncertaintyMetres={nearest.uncertaintyMetres}
            radiusMetres={settings.radiusMetres}
          />
        ),
    },
    {
      id: 'answer',
      head: words.answerHead,
      sortBy: ({ youthExposed }) => ORDER[youthExposed],
      cell: ({ youthExposed }) => <AnswerChip answer={youthExposed} />,
    },
  ];
}

export function CountCell({
  row: { within, undecided },
  language,
}: {
  readonly row: Pick<OverviewRow, 'within' | 'undecided'>;
  readonly language: Language;
}) {
  const words = exposureWords[language].sensitivity;
  return (
    <>
      {formatNumber(within, language)}
      {undecided === 0 ? null : (
        <>
          {' '}
          <span className="open-count" aria-hidden="true">
            {words.undecided(formatNumber(undecided, language))}
          </span>
          <span className="vh">{words.undecidedSaid(formatNumber(undecided, language))}</span>
        </>
      )}
    </>
  );
}
