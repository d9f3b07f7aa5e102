import { readCrs } from '../../ground/geo/index.ts';
import { readPoints, type ReadPoints } from '../../rooms/analysis/files.ts';
import { bytesOf } from './read-files.ts';
import { InputRefused, type Terminal } from './terminal.ts';

/** The points a line names, with how they are to be read. */
export interface NamedPoints {
  readonly file: string;
  readonly x: string | undefined;
  readonly y: string | undefined;
  readonly time: string | undefined;
  readonly crs: string | undefined;
}

/** A file of JSON that holds one object, such as a method's question. "-" is what comes in by a pipe. */
export async function readObject(file: string): Promise<Record<string, unknown>> {
  const text = new TextDecoder().decode(await bytesOf(file === '-' ? '/dev/stdin' : file));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputRefused('json-unreadable', `${file}: ${(cause as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputRefused('json-no-object', file);
  }
  return value as Record<string, unknown>;
}

/** Points for a method, or the rows that stand in the way, each told. */
export async function readNamedPoints(named: NamedPoints, terminal: Terminal): Promise<ReadPoints> {
  if (named.x === undefined || named.y === undefined) throw new InputRefused('points-need-columns', named.file);
  const crs = named.crs === undefined ? null : readCrs(named.crs);
  if (crs === undefined) throw new InputRefused('crs-unknown', named.crs!);
  const columns = { x: named.x, y: named.y, time: named.time ?? null, crs };
  const read = readPoints(await bytesOf(named.file), columns);
  const tell = ({ file }: NamedPoints, rows: ReadPoints['leftOut']): void => {
    for (const row of rows) {
      const message = terminal.texts.rejection(row);
      terminal.say(terminal.texts.rejectedRow({ file, kind: 'points', ...row, message }));
    }
  };
  if (!read.ok) {
    tell(named, read.refusal.rejected);
    throw new InputRefused('points-refused', named.file);
  }
  tell(named, read.value.leftOut);
  return read.value;
}
