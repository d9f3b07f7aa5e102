import { accept, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { hidePersonCells, matchHeads, openFile, type CsvTable } from '../../../ground/table/index.ts';
import { maskPersonData } from '../../../ground/screening/index.ts';
import { formOfKind } from './school-forms.ts';
import { SCHOOL_HEADS, type SchoolField } from './school-heads.ts';

/** What a table offers when its columns must be told. The same shape as the wire's MappingQuestion. */
export interface TableQuestion {
  header: string[];
  rows: string[][];
  fields: { field: string; required: boolean }[];
  guess: { columns: Record<string, string>; kinds: Record<string, string> };
  kindValues: { value: string; rows: number }[];
}

const REQUIRED: readonly string[] = ['code', 'name'] satisfies SchoolField[];

/** Describes a CSV for the mapping step: heads, the first ten rows and our guess. Null for files that are no table. */
export function describeSchoolTable(bytes: Uint8Array): Result<TableQuestion | null, FileRefusal> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  if (opened.value.kind !== 'csv') return accept(null);
  const { table } = opened.value;
  const guessed = matchHeads(table.header, SCHOOL_HEADS, undefined);
  const columns = guessed.ok ? [...guessed.value].map(([field, at]) => [field, table.header[at]] as const) : [];
  const kindValues = countKinds(table, guessed.ok ? guessed.value.get('kind') : undefined);
  const kinds = kindValues.flatMap(({ value }) => {
    const form = formOfKind(value, {})?.form;
    return form === undefined ? [] : [[value, form] as const];
  });
  return accept({
    header: [...table.header],
    rows: hidePersonCells(
      table.header,
      table.rows.slice(0, 10).map(({ cells }) => cells),
      columns.map(([, head]) => head),
    ),
    fields: Object.keys(SCHOOL_HEADS).map((field) => ({ field, required: REQUIRED.includes(field) })),
    guess: { columns: Object.fromEntries(columns), kinds: Object.fromEntries(kinds) },
    kindValues,
  });
}

/** The hundred commonest values of the column of kinds, with how many rows each. */
function countKinds(table: CsvTable, at: number | undefined): { value: string; rows: number }[] {
  if (at === undefined) return [];
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) {
    const kind = maskPersonData(cells[at], 'controlledName');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, rows]) => ({ value, rows }))
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, 100);
}
