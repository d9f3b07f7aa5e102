import { KEPT_TABLES } from './kept-tables.ts';
import { TRAIL_TABLE, WEEDED_ROWS } from './weeded-rows.ts';

/** Tables of which nobody has said how long their rows are kept, and words about tables that there are not. */
export function retentionFaults(tables: readonly string[]): string[] {
  const told = new Set([...Object.keys(KEPT_TABLES), ...WEEDED_ROWS.map(({ table }) => table), TRAIL_TABLE]);
  return [
    ...tables.filter((table) => !told.has(table)).map((table) => `${table}: nobody says how long its rows are kept`),
    ...[...told].filter((table) => !tables.includes(table)).map((table) => `${table}: there is no such table`),
  ];
}
