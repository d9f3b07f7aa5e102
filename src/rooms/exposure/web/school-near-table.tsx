import { Link } from 'react-aria-components';
import { type Column, DataTable } from '../../../ui/components/data-table.tsx';
import type { Sort } from '../../../ui/components/sort.ts';
import { formatNumber } from '../../../ui/format/number.ts';
import type { Language } from '../../../ui/language/language.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { schoolPath, yearsTaught } from '../../schools/web.ts';
import type { ExposureSettings, Nearness, SchoolNear } from '../contract.ts';
import { DistanceText } from './distance-text.tsx';
import { exposureWords } from './exposure-words.ts';
import { SchoolSourceMark } from './footnotes.tsx';
import { NearnessChip } from './nearness-chip.tsx';

interface Props {
  readonly caption: string;
  readonly rows: readonly SchoolNear[];
  readonly settings: ExposureSettings;
  readonly search: string;
  readonly selected?: string | null;
  readonly onSelect?: (id: string) => void;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
}

const ORDER: Readonly<Record<Nearness, number>> = { within: 0, undecided: 1, outside: 2 };

export function schoolColumns(settings: ExposureSettings, search: string, language: Language): Column<SchoolNear>[] {
  const words = exposureWords[language].place;
  return [
    {
      id: 'name',
      head: words.school,
      sortBy: ({ name }) => name,
      cell: ({ id, name, forms, pupils, source }) => (
        <>
          <Link href={schoolPath(id, search)}>{name}</Link>
          <SchoolSourceMark source={source} />
          <span className="under phone-only">
            {[
              yearsTaught(forms),
              pupils === null ? '' : `${words.pupils.toLowerCase()} ${formatNumber(pupils.count, language)}`,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </>
      ),
    },
    {
      id: 'years',
      head: words.years,
      wideOnly: true,
      cell: ({ forms }) => <span className="nowrap">{yearsTaught(forms) || '–'}</span>,
    },
    {
      id: 'distance',
      head: words.distance,
      numeric: true,
      sortBy: ({ distanceMetres }) => distanceMetres,
      cell: ({ distanceMetres, uncertaintyMetres }) => (
        <DistanceText
          metres={distanceMetres}
          uncertaintyMetres={uncertaintyMetres}
          radiusMetres={settings.radiusMetres}
        />
      ),
    },
    {
      id: 'pupils',
      head: words.pupils,
      numeric: true,
      wideOnly: true,
      sortBy: ({ pupils }) => pupils?.count ?? null,
      cell: ({ pupils }) => (pupils === null ? '–' : formatNumber(pupils.count, language)),
    },
    {
      id: 'nearness',
      head: words.inside(formatNumber(settings.radiusMetres, language)),
      sortBy: ({ nearness }) => ORDER[nearness],
      cell: ({ nearness }) => <NearnessChip nearness={nearness} />,
    },
  ];
}

export function SchoolNearTable({ caption, rows, settings, search, ...rest }: Props) {
  const language = useLanguage();
  const words = useWords(exposureWords).place;
  if (rows.length === 0)
    return <p className="body">{words.noneInReach(formatNumber(2 * settings.radiusMetres, language))}</p>;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      idOf={({ id }) => id}
      columns={schoolColumns(settings, search, language)}
      {...rest}
    />
  );
}
