import { useMemo, useState } from 'react';
import { Link } from 'react-aria-components';
import { Chip } from '../../../ui/components/chip.tsx';
import { type Column, DataTable } from '../../../ui/components/data-table.tsx';
import { type Sort } from '../../../ui/components/sort.ts';
import { formatMetres, formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { SchoolSiteView } from '../contract.ts';
import { schoolPath } from './school-path.ts';
import { formsInWords, schoolWords, unplacedFlag } from './school-words.ts';

/** Schools of unknown position come first: they are what somebody has to do something about. */
function unplacedFirst(schools: readonly SchoolSiteView[]): readonly SchoolSiteView[] {
  return schools.toSorted(
    (a, b) => Number(unplacedFlag(a.flags) === undefined) - Number(unplacedFlag(b.flags) === undefined),
  );
}

export function SchoolTable({ schools }: { readonly schools: readonly SchoolSiteView[] }) {
  const words = useWords(schoolWords);
  const language = useLanguage();
  const [sort, setSort] = useState<Sort>();
  const rows = useMemo(() => unplacedFirst(schools), [schools]);
  const columns: Column<SchoolSiteView>[] = [
    {
      id: 'name',
      head: words.school,
      sortBy: ({ name }) => name,
      cell: ({ id, name, forms }) => (
        <>
          <Link href={schoolPath(id)}>{name}</Link>
          <span className="under phone-only">{formsInWords(forms, language)}</span>
        </>
      ),
    },
    {
      id: 'code',
      head: words.code,
      wideOnly: true,
      sortBy: ({ code }) => code,
      cell: ({ code }) => <span className="num">{code}</span>,
    },
    {
      id: 'forms',
      head: words.forms,
      wideOnly: true,
      sortBy: ({ forms }) => formsInWords(forms, language),
      cell: ({ forms }) => formsInWords(forms, language),
    },
    {
      id: 'pupils',
      head: words.pupils,
      numeric: true,
      wideOnly: true,
      sortBy: ({ pupils }) => pupils?.count ?? null,
      cell: ({ pupils }) => (pupils === null ? '–' : formatNumber(pupils.count, language)),
    },
    { id: 'position', head: words.position, cell: (school) => <PositionCell school={school} /> },
  ];
  return (
    <DataTable caption={words.title} rows={rows} idOf={({ id }) => id} columns={columns} sort={sort} onSort={setSort} />
  );
}

function PositionCell({ school: { flags, uncertaintyMetres } }: { readonly school: SchoolSiteView }) {
  const words = useWords(schoolWords);
  const language = useLanguage();
  const unplaced = unplacedFlag(flags);
  if (unplaced !== undefined) return <Chip tone="unknown">{words.flagNames[unplaced]}</Chip>;
  return (
    <span className="row">
      <span className="pm num">± {formatMetres(uncertaintyMetres, language)}</span>
      {flags.includes('position-corrected') ? <Chip tone="line">{words.flagNames['position-corrected']}</Chip> : null}
    </span>
  );
}
