import type { Random } from '../../src/ground/random.ts';
import { below, pick, utf8, type Mutation, type Mutator } from './mutation.ts';
import { dressed } from './mutate-text.ts';

/** A table and what its columns are. */
export interface TableModel {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** columns of every row's point; rows without one have both empty */
  readonly lat: string;
  readonly lon: string;
  readonly name: string;
  readonly id: string;
  /** a column that holds text and is not needed */
  readonly describing: string;
  readonly metres: string;
}

type Cells = string[][];

/** Text that is no coordinate of a place in Sweden, in the ways that tables have been seen to break. */
export const BAD_COORDINATES = [
  'NaN',
  'nan',
  'Infinity',
  '-Infinity',
  '1e400',
  '1e2',
  '0x3b',
  '59.4 m',
  'N 59.4',
  '59°24′',
  '1900-01-01',
  '1899-12-30 00:00',
  '1.234.567',
  '59.4.1',
  '59,4,1',
  '#REF!',
  '#VÄRDE!',
  '-',
  '?',
  '.',
  ',',
  '59.',
  '.4',
  '--59',
  '999999999999999999999',
  '9e99',
  '6580822',
  '674032.12',
  '-59.4',
  '0',
  '91',
  '179.9',
  'null',
  'undefined',
  'true',
  '٥٩',
  '５９.4',
  '59 24',
  '59;4',
  '59/4',
] as const;

export function writeTable(header: readonly string[], rows: readonly (readonly string[])[], delimiter = ','): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return [header, ...rows].map((cells) => `${cells.map(cell).join(delimiter)}\n`).join('');
}

/** Changes a copy of the cells and writes the table in some encoding. */
function change(
  label: string,
  must: Mutation['must'],
  how: (cells: Cells, at: (head: string) => number, random: Random, model: TableModel) => void,
): Mutator<TableModel> {
  return (model, random) => {
    const cells = [model.header, ...model.rows].map((row) => [...row]);
    how(cells, (head) => model.header.indexOf(head), random, model);
    return { label, must, bytes: dressed(writeTable(cells[0], cells.slice(1)), random) };
  };
}

/** One row that has a point. */
function placed(cells: Cells, lat: number, random: Random): string[] {
  return pick(
    cells.slice(1).filter((row) => row[lat] !== ''),
    random,
  );
}

export const TABLE_MUTATORS: readonly Mutator<TableModel>[] = [
  change('heads of latitude and longitude exchanged', 'refuse', ([header], at, _random, { lat, lon }) => {
    const [a, b] = [at(lat), at(lon)];
    [header[a], header[b]] = [header[b], header[a]];
  }),
  change('latitude and longitude exchanged in a row', 'refuse', (cells, at, random, { lat, lon }) => {
    const row = placed(cells, at(lat), random);
    [row[at(lat)], row[at(lon)]] = [row[at(lon)], row[at(lat)]];
  }),
  change('a coordinate that is none', 'refuse', (cells, at, random, { lat, lon }) => {
    placed(cells, at(lat), random)[at(pick([lat, lon], random))] = pick(BAD_COORDINATES, random);
  }),
  change('half a position', 'refuse', (cells, at, random, { lat, lon }) => {
    placed(cells, at(lat), random)[at(pick([lat, lon], random))] = pick(['', ' ', '\u00a0'], random);
  }),
  change('an emptied position', 'report', (cells, at, random, { lat, lon }) => {
    const row = placed(cells, at(lat), random);
    row[at(lat)] = row[at(lon)] = '';
  }),
  change('metres in the columns of degrees', 'refuse', (cells, at, random, { lat, lon }) => {
    const row = placed(cells, at(lat), random);
    row[at(lat)] = String(6_580_000 + below(9000, random));
    row[at(lon)] = String(660_000 + below(9000, random));
  }),
  change('a point moved abroad', 'refuse', (cells, at, random, { lat }) => {
    const row = placed(cells, at(lat), random);
    row[at(lat)] = String(Number(row[at(lat)]) + pick([-20, -9.5, 11, 25], random));
  }),
  change('decimal comma in quotes', 'keep', (cells, at, random, { lat, lon }) => {
    const row = placed(cells, at(lat), random);
    for (const column of [at(lat), at(lon)]) row[column] = row[column].replace('.', ',');
  }),
  (model, random) => {
    const cells = model.rows.map((row) => row.map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell)));
    return {
      label: 'semicolons and decimal commas',
      must: 'keep',
      bytes: dressed(writeTable(model.header, cells, ';'), random),
    };
  },
  (model, random) => ({
    label: 'tabs',
    must: 'keep',
    bytes: dressed(writeTable(model.header, model.rows, '\t'), random),
  }),
  (model, random) => {
    const text = writeTable(model.header, model.rows).replace(/(\d{2})\.(\d{4,})/, '$1,$2');
    return { label: 'decimal comma without quotes', must: 'refuse', bytes: dressed(text, random) };
  },
  (model, random) => {
    const text = writeTable(model.header, model.rows);
    const quotes = [...text.matchAll(/"/g)].map((match) => match.index);
    const at = pick(quotes, random);
    return { label: 'a quote deleted', must: 'report', bytes: utf8(text.slice(0, at) + text.slice(at + 1)) };
  },
  change('a row twice', 'keep', (cells, _at, random) => {
    const row = cells[1 + below(cells.length - 1, random)];
    cells.splice(1 + below(cells.length, random), 0, [...row]);
  }),
  change('another row with the same code', 'refuse', (cells, at, random, { id, name }) => {
    const row = [...cells[1 + below(cells.length - 1, random)]];
    row[at(name)] = `${row[at(name)]} södra`;
    if (row[at(id)] === '') row[at(id)] = cells[1][at(id)];
    cells.push(row);
  }),
  change('no name', 'refuse', (cells, at, random, { name }) => {
    cells[1 + below(cells.length - 1, random)][at(name)] = pick(['', '  ', '\u00a0'], random);
  }),
  change('an extra column', 'keep', (cells, _at, random) => {
    const where = below(cells[0].length + 1, random);
    for (const [index, row] of cells.entries())
      row.splice(where, 0, index === 0 ? 'anteckning' : pick(['', 'x', '"citat"', 'rad\nbyte', '1900-01-01'], random));
  }),
  change('white space around cells', 'keep', (cells, _at, random) => {
    for (const row of cells)
      for (const column of row.keys()) if (random() < 0.3) row[column] = ` ${row[column]}\t`.replace('\t', ' ');
  }),
  change('an empty line', 'keep', (cells, _at, random) => {
    cells.splice(
      1 + below(cells.length, random),
      0,
      cells[0].map(() => ''),
    );
  }),
  change('a cell too many', 'refuse', (cells, _at, random) => {
    cells[1 + below(cells.length - 1, random)].push(pick(['', 'x'], random));
  }),
  change('a cell too few', 'refuse', (cells, _at, random) => {
    cells[1 + below(cells.length - 1, random)].splice(below(cells[0].length, random), 1);
  }),
  change('a needed head renamed', 'refuse', ([header], at, random, { lat, lon, name }) => {
    header[at(pick([lat, lon, name], random))] = 'rubrik';
  }),
  change('a describing head renamed', 'report', ([header], at, _random, { describing }) => {
    header[at(describing)] = 'rubrik';
  }),
  change('heads in other letters', 'keep', ([header], _at, random) => {
    for (const column of header.keys()) if (random() < 0.5) header[column] = header[column].toUpperCase();
  }),
  change('the same head twice', 'refuse', ([header, ...rows], _at, random) => {
    header.push(pick(header, random));
    for (const row of rows) row.push('');
  }),
  change('no rows', 'refuse', (cells) => void cells.splice(1)),
  change('no header', 'refuse', (cells) => void cells.splice(0, 1)),
  change('metres out of reason', 'refuse', (cells, at, random, { metres }) => {
    cells[1 + below(cells.length - 1, random)][at(metres)] = pick(
      ['-1', '99999', 'NaN', '1,234', '20 m', '1e3', '\u22125'],
      random,
    );
  }),
  change('columns in another order', 'keep', (cells, _at, random) => {
    const by = below(cells[0].length, random);
    for (const row of cells) row.push(...row.splice(0, by));
  }),
];
