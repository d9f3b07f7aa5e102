import type { Random } from '../../src/ground/random.ts';
import { pick, type Mutator } from './mutation.ts';
import { dressed } from './mutate-text.ts';
import { writeTable, type TableModel } from './mutate-table.ts';

/** Boundaries written as text: what must be refused, whatever boundary stood there. */
const BAD: readonly string[] = [
  'POLYGON ((18.06 59.33, 18.07 59.34, 18.07 59.33, 18.06 59.34, 18.06 59.33))',
  'POLYGON ((18.06 59.33, 18.07 59.33, 18.07 59.34, 18.06 59.34))',
  'POLYGON ((18.06 59.33, 18.07 59.33, 18.06 59.33))',
  'POLYGON ((18.06 59.33, 18.07 59.34, 18.07 59.34, 18.06 59.33))',
  'POLYGON ((59.33 18.06, 59.33 18.07, 59.34 18.07, 59.33 18.06))',
  'POLYGON ((18.06 59.33, 18.07 59.33, 18.07 59.34, 18.06 59.33), (18.2 59.5, 18.21 59.5, 18.21 59.51, 18.2 59.5))',
  'POLYGON ((18.06 59.33, 18.07 59.33, 18.07 59.34, 18.06 59.33)',
  'POLYGON (18.06 59.33, 18.07 59.33, 18.07 59.34, 18.06 59.33)',
  'POLYGON ((18.06, 59.33, 18.07, 59.33, 18.07, 59.34, 18.06, 59.33))',
  'POLYGON ((18.06 NaN, 18.07 59.33, 18.07 59.34, 18.06 NaN))',
  'POLYGON ((1e400 59.33, 18.07 59.33, 18.07 59.34, 1e400 59.33))',
  'POLYGON ((674032 6580822, 674132 6580822, 674132 6580922, 674032 6580822))',
  'SRID=3006;POLYGON ((18.06 59.33, 18.07 59.33, 18.07 59.34, 18.06 59.33))',
  'SRID=9999;POINT (18.06 59.33)',
  'LINESTRING (18.06 59.33, 18.07 59.34)',
  'GEOMETRYCOLLECTION (POINT (18.06 59.33))',
  'MULTIPOINT (18.06 59.33, 18.07 59.34)',
  'MULTIPOLYGON (((18.06 59.33, 18.08 59.33, 18.08 59.35, 18.06 59.33)), ((18.07 59.335, 18.075 59.335, 18.075 59.34, 18.07 59.335)))',
  'POINT (59.33 18.06)',
  'POINT (18,06 59,33)',
  'POINT 18.06 59.33',
  '{"type":"Point","coordinates":[18.06,59.33]}',
  '0101000000',
  '1900-01-01',
];

function withBoundary(
  label: string,
  must: 'refuse' | 'keep',
  how: (wkt: string, random: Random) => string,
): Mutator<TableModel> {
  return (model, random) => {
    const column = model.header.indexOf('wkt');
    const at = pick(
      [...model.rows.keys()].filter((index) => model.rows[index][column] !== ''),
      random,
    );
    const rows = model.rows.map((row, index) => (index === at ? row.with(column, how(row[column], random)) : row));
    return { label, must, bytes: dressed(writeTable(model.header, rows), random) };
  };
}

export const WKT_MUTATORS: readonly Mutator<TableModel>[] = [
  withBoundary('a boundary that cannot be trusted', 'refuse', (_wkt, random) => pick(BAD, random)),
  withBoundary('a boundary in other letters', 'keep', (wkt) =>
    wkt.toLowerCase().replaceAll(', ', ' ,\t').replaceAll('\t', '  '),
  ),
  withBoundary('a boundary that names its system', 'keep', (wkt) => `SRID=4326;${wkt}`),
  withBoundary('a boundary as a multi-part', 'keep', (wkt) => wkt.replace('POLYGON ', 'MULTIPOLYGON (').concat(')')),
  withBoundary('a bracket lost', 'refuse', (wkt, random) => {
    const at = pick(
      [...wkt.matchAll(/[()]/g)].map((match) => match.index),
      random,
    );
    return wkt.slice(0, at) + wkt.slice(at + 1);
  }),
];
