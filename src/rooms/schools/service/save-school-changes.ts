import type { Tx } from '../../../platform/database/database.ts';
import type { Applying, Source } from '../../imports/index.ts';
import type { SchoolChange, SettledSchool } from '../domain/compare-schools.ts';
import type { KeptSchool } from '../domain/kept-school.ts';
import {
  insertEvents,
  insertSchools,
  markGone,
  updateSchools,
  type EventToSave,
  type SchoolToSave,
  type SchoolWriting,
} from '../store/save-schools.ts';
import type { SchoolDeps } from './deps.ts';

// Between batches the server answers others; a batch of this size takes some tens of milliseconds.
const BATCH = 2000;

/** Writes what an import does to schools, with the events that tell it. */
export async function saveSchoolChanges(
  { ids, keeper }: SchoolDeps,
  tx: Tx,
  changes: readonly SchoolChange[],
  source: Source,
  { at, actor, importId, progress }: Applying,
): Promise<void> {
  const writing: SchoolWriting = {
    organisation: keeper.organisation,
    at,
    actor,
    importId,
    sourceName: source.name,
    sourceDate: source.date,
  };
  for (let from = 0; from < changes.length; from += BATCH) {
    const batch = changes.slice(from, from + BATCH).map((change) => withId(change, ids));
    await insertSchools(
      tx,
      writing,
      batch.flatMap((item) => toSave(item, 'added', source.id)),
    );
    await updateSchools(tx, writing, [
      ...batch.flatMap((item) => toSave(item, 'changed', source.id)),
      ...batch.flatMap((item) => toSave(item, 'moved', source.id)),
    ]);
    await markGone(
      tx,
      writing,
      batch.flatMap(({ id, change }) => (change.change === 'gone' ? [id] : [])),
    );
    await insertEvents(
      tx,
      writing,
      batch.flatMap((item) => eventsOf(item, ids)),
    );
    progress(Math.min(from + BATCH, changes.length), changes.length);
  }
}

interface Identified {
  readonly id: string;
  readonly change: SchoolChange;
}

function withId(change: SchoolChange, ids: SchoolDeps['ids']): Identified {
  return { id: change.change === 'added' ? ids.newId() : change.school.id, change };
}

function toSave({ id, change }: Identified, kind: 'added' | 'changed' | 'moved', sourceId: string): SchoolToSave[] {
  if (change.change !== kind) return [];
  const school = change.change === 'added' ? null : change.school;
  return [schoolToSave(id, sourceId, change.settled, school?.correction ?? null)];
}

/** A school as it is written; with a correction, that one stays the position in use. */
export function schoolToSave(
  id: string,
  sourceId: string,
  { site, municipalityFrom }: SettledSchool,
  correction: KeptSchool['correction'],
): SchoolToSave {
  return {
    id,
    sourceId,
    site,
    municipalityFrom,
    correction: correction?.position ?? null,
  };
}

function eventsOf({ id, change }: Identified, ids: SchoolDeps['ids']): EventToSave[] {
  const municipality = change.change === 'gone' ? change.school.municipality : change.settled.site.municipality;
  return change.events.map((event) => ({ ...event, id: ids.newId(), municipality, schoolId: id }));
}
