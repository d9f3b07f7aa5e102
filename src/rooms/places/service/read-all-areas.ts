import type { FileToRead, ReadOutcome } from '../../imports/index.ts';
import type { Area, AreaKind } from '../domain/area.ts';
import { readAreas } from '../exchange/read-areas.ts';

const KINDS: readonly AreaKind[] = ['municipality', 'cityDistrict', 'policeDistrict'];

/** The word in a mapping's `kinds` that stands for every area of a file that does not say what its areas are. */
export const EVERY_AREA = '*';

/**
 * Reads areas of every kind that a file holds. Features that say their `kind` are read as that; a file that says
 * nothing is read as the sender's mapping tells, else as municipalities where every area has a municipality's code,
 * else as city districts.
 */
export function readAllAreas(
  { bytes, fileName, declaration, mapping }: FileToRead,
  onProgress: (done: number, total: number) => void,
): ReadOutcome<Area> {
  const asked = { fileName, crs: declaration?.crs ?? null, ...toldFields(mapping?.columns ?? {}), onProgress };
  const told = KINDS.find((kind) => kind === mapping?.kinds[EVERY_AREA]);
  const unsaid = told ?? (readAreas(bytes, { ...asked, kind: 'municipality' }).ok ? 'municipality' : 'cityDistrict');
  const first = readAreas(bytes, { ...asked, kind: unsaid });
  if (!first.ok) return { outcome: 'refused', rejected: first.refusal.rejected };
  const others = KINDS.filter((kind) => kind !== unsaid && first.value.notices.some(({ value }) => value === kind));
  const accepted = [...first.value.accepted];
  const rejected = [...first.value.rejected];
  // What says no kind is read by every reading; it counts once, as the first took it.
  const taken = new Set(first.value.accepted.map(nameOf));
  const left = new Set(first.value.rejected.map(({ row }) => row));
  for (const kind of others) {
    const read = readAreas(bytes, { ...asked, kind });
    if (!read.ok) return { outcome: 'refused', rejected: read.refusal.rejected };
    accepted.push(...read.value.accepted.filter((area) => !taken.has(nameOf(area))));
    rejected.push(...read.value.rejected.filter(({ row }) => !left.has(row)));
  }
  const notices = first.value.notices.filter(({ code }) => code !== 'area-of-other-kind');
  return { outcome: 'read', reading: { ...first.value, accepted, rejected, notices } };
}

function nameOf({ code, name }: Area): string {
  return `${code}\n${name}`;
}

function toldFields(columns: Readonly<Record<string, string>>): { codeField?: string; nameField?: string } {
  return {
    ...(columns['code'] === undefined ? {} : { codeField: columns['code'] }),
    ...(columns['name'] === undefined ? {} : { nameField: columns['name'] }),
  };
}
