/** One marked part of a JPEG. A scan has its coded pixels after its body, up to its end. */
export interface Segment {
  readonly marker: number;
  /** what follows the length */
  readonly body: Buffer;
  readonly start: number;
  readonly end: number;
}

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/**
 * The segments of a JPEG from its start to its end marker; what follows that is not looked at.
 * @returns undefined when it is cut off or is no JPEG
 * @source ITU-T T.81, annex B
 */
export function readSegments(bytes: Buffer): Segment[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const segments: Segment[] = [];
  for (let at = 2; ;) {
    const start = markerAt(bytes, at);
    if (start === undefined) return undefined;
    if (bytes[start + 1] === END_OF_IMAGE) return segments;
    const segment = readSegment(bytes, start);
    if (segment === undefined) return undefined;
    segments.push(segment);
    at = segment.end;
  }
}

/** Where the marker begins; any number of 0xff may stand before it. */
function markerAt(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] !== 0xff) return undefined;
  let start = at;
  while (bytes[start + 1] === 0xff) start++;
  return start + 1 < bytes.length ? start : undefined;
}

function readSegment(bytes: Buffer, start: number): Segment | undefined {
  const marker = bytes[start + 1];
  // Markers without a length stand nowhere but inside a scan.
  if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || start + 4 > bytes.length) return undefined;
  const bodyEnd = start + 2 + bytes.readUInt16BE(start + 2);
  if (bodyEnd < start + 4 || bodyEnd > bytes.length) return undefined;
  const end = marker === START_OF_SCAN ? endOfScan(bytes, bodyEnd) : bodyEnd;
  return end === undefined ? undefined : { marker, body: bytes.subarray(start + 4, bodyEnd), start, end };
}

/** Coded pixels end where 0xff is followed by anything but a zero or the mark of a restart. */
function endOfScan(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && (next < 0xd0 || next > 0xd7) && next !== 0xff) return at;
  }
  return undefined;
}
