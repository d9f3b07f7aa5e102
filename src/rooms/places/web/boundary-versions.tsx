import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { type Column, DataTable } from '../../../ui/components/data-table.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { dayInStockholm, formatDate } from '../../../ui/format/date.ts';
import { formatArea } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { BoundaryVersionView, PlaceDetail } from '../contract.ts';
import { placeWords } from './place-words.ts';

/** Every boundary the place has had, newest first. */
export function BoundaryVersions({ place }: { readonly place: PlaceDetail }) {
  const words = useWords(placeWords);
  const language = useLanguage();
  const columns: Column<BoundaryVersionView>[] = [
    {
      id: 'version',
      head: words.version,
      cell: ({ version }) => (
        <>
          {version} {version === place.version ? <Chip tone="place">{words.current}</Chip> : null}
        </>
      ),
    },
    {
      id: 'recorded',
      head: words.recorded,
      cell: ({ recordedAt }) => formatDate(dayInStockholm(recordedAt), language),
    },
    {
      id: 'area',
      head: words.area,
      numeric: true,
      wideOnly: true,
      cell: ({ areaSquareMetres }) => (areaSquareMetres === 0 ? words.point : formatArea(areaSquareMetres, language)),
    },
    { id: 'source', head: words.source, cell: ({ source }) => <SourceChip source={source} /> },
  ];
  return (
    <Card title={words.versions} padded={false}>
      <DataTable
        caption={words.versions}
        rows={place.versions.toSorted((a, b) => b.version - a.version)}
        idOf={({ version }) => String(version)}
        columns={columns}
      />
    </Card>
  );
}
