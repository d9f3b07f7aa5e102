import { accept, refuse, type Result } from '../../../ground/result.ts';

/** The geometry of a GeoPackage row as nested lists, in the order of the file: east or longitude first. */
export interface GpkgGeometry {
  readonly type: 'Point' | 'Polygon' | 'MultiPolygon' | 'empty';
  readonly coordinates: unknown;
  readonly srsId: number;
}

export interface GpkgRefusal {
  readonly code: 'geometry-unreadable' | 'geometry-kind';
  readonly value: string;
}

const KINDS: Readonly<Record<number, string>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection',
};
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/**
 * Reads the blob of a GeoPackage geometry: its header, then well-known binary in either byte order. Heights and
 * measures are skipped. Counts are checked against the bytes that are there before anything is made of them.
 * @source OGC 12-128r19, clause 2.1.3; OGC 06-103r4, clause 8
 */
export function readGpkgGeometry(blob: Uint8Array): Result<GpkgGeometry, GpkgRefusal> {
  if (blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50 || blob[2] !== 0) return unreadable('GP');
  const flags = blob[3];
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 7];
  if (envelope === undefined || flags & 0x20) return unreadable(`flags ${flags}`);
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const srsId = view.getInt32(4, (flags & 1) === 1);
  if (flags & 0x10) return accept({ type: 'empty', coordinates: [], srsId });
  const cursor = { at: 8 + envelope };
  const read = readWkb(view, cursor);
  if (!read.ok) return read;
  return cursor.at === blob.length ? accept({ ...read.value, srsId }) : unreadable(`${cursor.at} / ${blob.length}`);
}

function unreadable(why: string): Result<never, GpkgRefusal> {
  return refuse({ code: 'geometry-unreadable', value: why });
}

interface Cursor {
  at: number;
}
type Wkb = Omit<GpkgGeometry, 'srsId'>;

interface WkbHead {
  readonly kind: number;
  readonly little: boolean;
  /** numbers in a position: 2, 3 or 4 */
  readonly width: number;
}

class CutShort extends Error {}

function readWkb(view: DataView, cursor: Cursor): Result<Wkb, GpkgRefusal> {
  try {
    const head = readHead(view, cursor);
    const name = KINDS[head.kind];
    if (name === undefined) return refuse({ code: 'geometry-unreadable', value: `type ${head.kind}` });
    if (name === 'Point') return accept(pointOf(readPosition(view, cursor, head)));
    if (name === 'Polygon') return accept(emptyWhenNone('Polygon', readRings(view, cursor, head)));
    if (name !== 'MultiPolygon') return refuse({ code: 'geometry-kind', value: name });
    const polygons = readMany(view, cursor, head, 9, () => {
      const inner = readHead(view, cursor);
      if (inner.kind !== 3) throw new CutShort(`type ${inner.kind}`);
      return readRings(view, cursor, inner);
    });
    return accept(emptyWhenNone('MultiPolygon', polygons));
  } catch (cause) {
    if (cause instanceof CutShort) return refuse({ code: 'geometry-unreadable', value: cause.message });
    throw cause;
  }
}

/** A point whose numbers are all NaN is how WKB says "no point". */
function pointOf(position: readonly number[]): Wkb {
  const empty = position.slice(0, 2).every(Number.isNaN);
  return empty ? { type: 'empty', coordinates: [] } : { type: 'Point', coordinates: position };
}

function emptyWhenNone(type: 'Polygon' | 'MultiPolygon', parts: readonly unknown[]): Wkb {
  return parts.length === 0 ? { type: 'empty', coordinates: [] } : { type, coordinates: parts };
}

function readHead(view: DataView, cursor: Cursor): WkbHead {
  need(view, cursor, 5);
  const order = view.getUint8(cursor.at);
  if (order > 1) throw new CutShort(`byte order ${order}`);
  const little = order === 1;
  const type = view.getUint32(cursor.at + 1, little);
  cursor.at += 5;
  const dimensions = Math.floor(type / 1000);
  if (dimensions > 3) throw new CutShort(`type ${type}`);
  return { kind: type % 1000, little, width: dimensions === 0 ? 2 : dimensions === 3 ? 4 : 3 };
}

function readRings(view: DataView, cursor: Cursor, head: WkbHead): number[][][] {
  return readMany(view, cursor, head, 4, () =>
    readMany(view, cursor, head, head.width * 8, () => readPosition(view, cursor, head)),
  );
}

/** @param least bytes that each part takes at least, so that a false count cannot ask for more than the blob holds */
function readMany<Part>(view: DataView, cursor: Cursor, head: WkbHead, least: number, one: () => Part): Part[] {
  need(view, cursor, 4);
  const count = view.getUint32(cursor.at, head.little);
  cursor.at += 4;
  need(view, cursor, count * least);
  return Array.from({ length: count }, one);
}

function readPosition(view: DataView, cursor: Cursor, head: WkbHead): number[] {
  need(view, cursor, head.width * 8);
  const position = [view.getFloat64(cursor.at, head.little), view.getFloat64(cursor.at + 8, head.little)];
  cursor.at += head.width * 8;
  return position;
}

function need(view: DataView, cursor: Cursor, bytes: number): void {
  if (cursor.at + bytes > view.byteLength) throw new CutShort(`${cursor.at + bytes} / ${view.byteLength}`);
}
