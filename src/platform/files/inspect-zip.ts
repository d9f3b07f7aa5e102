import type { FileHandle } from 'node:fs/promises';
import { declaresEntities } from './inspect-markup.ts';
import { unpack, ZipDanger } from './unpack-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const MOST_UNPACKED_BYTES = 200_000_000;
const MACRO_NAMES = /vbaproject|vbadata|macrosheets?\/|^basic\/|^scripts\/|activex|oleobject/i;
const OFFICE = /^(?:xl|word|ppt|visio)\//;
const MARKUP = /\.(?:xml|rels|vml|rdf)$/i;

/**
 * Opens a zip as far as it takes to know that it is an ordinary office file: every file in it is unpacked once, counted
 * and thrown away, since what the directory tells of sizes may be a lie.
 * @returns what makes it dangerous, or that it is an archive and no office file; undefined for an ordinary office file
 */
export async function inspectZip(file: FileHandle, sizeBytes: number): Promise<ZipDanger['code'] | undefined> {
  const entries = await readZipDirectory(file, sizeBytes);
  if (entries === undefined || !isOfficeFile(entries)) return 'upload-archive';
  if (entries.some(({ name }) => MACRO_NAMES.test(name))) return 'upload-macro';
  try {
    await lookIntoAll(file, sizeBytes, entries);
    return undefined;
  } catch (error) {
    if (error instanceof ZipDanger) return error.code;
    throw error;
  }
}

function isOfficeFile(entries: readonly ZipEntry[]): boolean {
  const names = entries.map(({ name }) => name);
  if (names.includes('[Content_Types].xml')) return names.some((name) => OFFICE.test(name));
  return names[0] === 'mimetype' && names.includes('content.xml') && names.includes('META-INF/manifest.xml');
}

async function lookIntoAll(file: FileHandle, sizeBytes: number, entries: readonly ZipEntry[]): Promise<void> {
  const packedBytes = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  // More packed bytes than the file has: the entries lie over each other.
  if (packedBytes > sizeBytes) throw new ZipDanger('upload-bomb');
  const budget = { leftBytes: MOST_UNPACKED_BYTES };
  for (const entry of entries) {
    const parts = unpack(file, entry, budget);
    // Every entry is unpacked to its end, whatever is in it.
    if (MARKUP.test(entry.name) ? await declaresEntities(parts) : await drain(parts))
      throw new ZipDanger('upload-xml-entities');
  }
}

async function drain(parts: AsyncIterable<Uint8Array>): Promise<false> {
  for await (const _part of parts);
  return false;
}
