import { accept, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { hidePersonCells, matchHeads, openFile } from '../../../ground/table/index.ts';
import { PLACE_HEADS, type PlaceField } from './place-heads.ts';

/** What a table offers when its columns must be told. The same shape as the wire's MappingQuestion. */
export interface TableQuestion {
  header: string[];
  rows: string[][];
  fields: { field: string; required: boolean }[];
  guess: { columns: Record<string, string>; kinds: Record<string, string> };
  kindValues: { value: string; rows: number }[];
}

/** Describes a CSV for the mapping step: heads, the first ten rows and our guess. Null for files that are no table. */
export function describePlaceTable(bytes: Uint8Array): Result<TableQuestion | null, FileRefusal> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  if (opened.value.kind !== 'csv') return accept(null);
  const { header, rows } = opened.value.table;
  const guessed = matchHeads(header, PLACE_HEADS, undefined);
  const columns = guessed.ok ? [...guessed.value].map(([field, at]) => [field, header[at]] as const) : [];
  return accept({
    header: [...header],
    rows: hidePersonCells(
      header,
      rows.slice(0, 10).map(({ cells }) => cells),
      columns.map(([, head]) => head),
    ),
    fields: (Object.keys(PLACE_HEADS) as PlaceField[]).map((field) => ({ field, required: field === 'name' })),
    guess: { columns: Object.fromEntries(columns), kinds: {} },
    kindValues: [],
  });
}
