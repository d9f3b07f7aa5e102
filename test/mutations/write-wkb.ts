export interface Geometry {
  readonly type: string;
  readonly coordinates: unknown;
}

export interface WkbStyle {
  readonly srsId: number;
  readonly little: boolean;
  /** numbers beyond east and north: none, a height, a height and a measure */
  readonly further: 0 | 1 | 2;
  readonly envelope: boolean;
  readonly emptyFlag: boolean;
}

const KINDS: Readonly<Record<string, number>> = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPolygon: 6,
  GeometryCollection: 7,
};

/** A geometry as the blob of a GeoPackage, in every way that the standard allows. */
export function wkb(geometry: Geometry, style: Partial<WkbStyle>): Uint8Array {
  const { srsId = 3006, little = true, further = 0, envelope = false, emptyFlag = false } = style;
  const bytes: number[] = [];
  const number = (length: 4 | 8, write: (view: DataView) => void): void => {
    const view = new DataView(new ArrayBuffer(length));
    write(view);
    bytes.push(...new Uint8Array(view.buffer));
  };
  const whole = (value: number): void => number(4, (view) => view.setInt32(0, value, little));
  const real = (value: number): void => number(8, (view) => view.setFloat64(0, value, little));
  const head = (kind: number): void => {
    bytes.push(little ? 1 : 0);
    whole(kind + (further === 2 ? 3000 : further * 1000));
  };
  const position = (raw: readonly number[]): void => {
    for (const value of [raw[0], raw[1], ...Array.from({ length: further }, () => 17.5)]) real(value);
  };
  const list = <Part>(parts: readonly Part[], one: (part: Part) => void): void => {
    whole(parts.length);
    for (const part of parts) one(part);
  };
  const polygon = (rings: readonly number[][][]): void => list(rings, (ring) => list(ring, position));

  bytes.push(0x47, 0x50, 0, (emptyFlag ? 0x10 : 0) | (envelope ? 2 : 0) | (little ? 1 : 0));
  whole(srsId);
  if (envelope) for (const value of [1, 2, 3, 4]) real(value);
  head(KINDS[geometry.type]);
  if (geometry.type === 'Point') position(geometry.coordinates as number[]);
  else if (geometry.type === 'LineString') list(geometry.coordinates as number[][], position);
  else if (geometry.type === 'Polygon') polygon(geometry.coordinates as number[][][]);
  else if (geometry.type === 'MultiPolygon') {
    list(geometry.coordinates as number[][][][], (part) => {
      head(3);
      polygon(part);
    });
  } else whole(0);
  return Uint8Array.from(bytes);
}
