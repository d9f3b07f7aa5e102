import type { FileHandle } from 'node:fs/promises';

/** One file in a zip, as the directory at its end tells it: what it tells may be a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly isStored: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5000;
const MOST_DIRECTORY_BYTES = 4_194_304;
const ENCRYPTED = 0x2041;

/**
 * The directory of a zip of the plain kind that office programs write.
 * @returns undefined for one that is broken, encrypted, in parts, larger than that, or has names that lead out of it or
 *   stand twice
 */
export async function readZipDirectory(file: FileHandle, sizeBytes: number): Promise<ZipEntry[] | undefined> {
  const end = await findEnd(file, sizeBytes);
  if (end === undefined) return undefined;
  const [count, directoryBytes, at] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const isPlain = end.readUInt16LE(4) === 0 && end.readUInt16LE(8) === count;
  if (!isPlain || count > MOST_ENTRIES || directoryBytes > MOST_DIRECTORY_BYTES || at + directoryBytes > sizeBytes)
    return undefined;
  const entries = parseEntries(await readAt(file, at, directoryBytes), count);
  const names = new Set(entries?.map(({ name }) => name.toLowerCase()));
  return names.size === entries?.length && [...names].every(staysInside) ? entries : undefined;
}

async function findEnd(file: FileHandle, sizeBytes: number): Promise<Buffer | undefined> {
  const length = Math.min(sizeBytes, END_BYTES + LONGEST_COMMENT);
  const tail = await readAt(file, sizeBytes - length, length);
  for (let at = tail.length - END_BYTES; at >= 0; at--) if (tail.readUInt32LE(at) === END) return tail.subarray(at);
  return undefined;
}

function parseEntries(directory: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) return undefined;
    const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
    if ((flags & ENCRYPTED) !== 0 || (method !== 0 && method !== 8)) return undefined;
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      isStored: method === 0,
      packedBytes: directory.readUInt32LE(at + 20),
      unpackedBytes: directory.readUInt32LE(at + 24),
      headerAt: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function staysInside(name: string): boolean {
  return name !== '' && !/^[/\\]|^[a-z]:|\\|\0/i.test(name) && !name.split('/').includes('..');
}

/** Where the packed bytes of an entry begin; undefined when there is no entry where the directory says. */
export async function packedBytesAt(file: FileHandle, { headerAt }: ZipEntry): Promise<number | undefined> {
  const header = await readAt(file, headerAt, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) return undefined;
  return headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
