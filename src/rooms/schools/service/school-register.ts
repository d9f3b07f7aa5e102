import type { Tx } from '../../../platform/database/database.ts';
import { nameKey, type Source } from '../../imports/index.ts';
import { listSources } from '../../imports/server.ts';
import { loadAreas, placeRevision } from '../../places/server.ts';
import { doubtPositions } from '../domain/doubt-positions.ts';
import type { KeptSchool } from '../domain/kept-school.ts';
import { listSchools } from '../store/list-schools.ts';
import { schoolRevision } from '../store/school-register.ts';

/** Every school of every source, with what speaks against its position. */
export interface SchoolRegister {
  readonly sources: readonly Source[];
  /** by name; the gone ones too */
  readonly schools: readonly FlaggedSchool[];
}

export interface FlaggedSchool {
  readonly school: KeptSchool;
  readonly flags: readonly string[];
  /** code, name and address without case and accents: what a search looks through */
  readonly words: string;
}

/** Loads the register within a transaction that sees one moment. */
export async function loadSchoolRegister(tx: Tx): Promise<SchoolRegister> {
  const areas = await loadAreas(tx);
  const schools = await listSchools(tx);
  const sources = (await listSources(tx)).filter(({ kind }) => kind === 'schools');
  const bySource = Map.groupBy(schools, ({ sourceId }) => sourceId);
  const flagged = sources.flatMap(({ id }) => {
    const own = bySource.get(id) ?? [];
    // What is gone is not in the register any more, so it cannot share a position with what is.
    const present = own.filter(({ goneAt }) => goneAt === null);
    const doubts = new Map(doubtPositions(present, areas).map((found, at) => [present[at], found]));
    return own.map((school): FlaggedSchool => {
      const words = [school.code, school.name, school.address ?? ''].map(nameKey).join('\n');
      return { school, flags: flagsOf(school, doubts.get(school) ?? []), words };
    });
  });
  return { sources, schools: flagged.toSorted(byName) };
}

const { compare } = new Intl.Collator('sv');

function byName({ school: a }: FlaggedSchool, { school: b }: FlaggedSchool): number {
  return compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** A text that differs whenever the register, or the areas it is judged by, has changed. */
export async function schoolRegisterRevision(tx: Tx): Promise<string> {
  return `${await placeRevision(tx)}:${await schoolRevision(tx)}`;
}

function flagsOf(school: KeptSchool, doubts: readonly string[]): string[] {
  const flags = [...doubts];
  if (school.position === null) flags.push('position-missing');
  if (school.uncertaintyMetres === null) flags.push('uncertainty-not-stated');
  if (school.correction !== null) flags.push('position-corrected');
  return flags;
}
