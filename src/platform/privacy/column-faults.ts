import type { TableContent } from './personal-data.ts';

/** A column of the database. */
export interface Column {
  readonly table: string;
  readonly column: string;
}

/** Columns of which nobody has said what they hold, and words about columns that there are not. */
export function columnFaults(columns: readonly Column[], content: Readonly<Record<string, TableContent>>): string[] {
  const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  const told = Object.entries(content).flatMap(([table, { personal, none }]) =>
    [...Object.keys(personal), ...none].map((column) => `${table}.${column}`),
  );
  const known = new Set(told);
  return [
    ...[...there].filter((name) => !known.has(name)).map((name) => `${name}: nobody says whether it is personal`),
    ...told.filter((name) => !there.has(name)).map((name) => `${name}: there is no such column`),
    ...told.filter((name, place) => told.indexOf(name) !== place).map((name) => `${name}: is told twice`),
  ];
}
