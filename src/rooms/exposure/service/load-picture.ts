import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { digestOf, loadScope } from '../../access/server.ts';
import { listSources } from '../../imports/server.ts';
import { UNTOLD_MUNICIPALITY, type Area, type ShownPlace, type SourceNote } from '../../places/index.ts';
import { loadAreas, loadPlaces, noteOf, sourceNotes } from '../../places/server.ts';
import type { KeptSchool } from '../../schools/index.ts';
import { loadSchoolRegister, schoolRegisterRevision } from '../../schools/server.ts';
import type { AskedPlace } from '../domain/near-school.ts';
import { gatherSchools, type SchoolField, type SchoolSource } from '../domain/school-field.ts';
import type { ExposureSettings } from '../index.ts';
import type { ExposureDeps } from './deps.ts';

/** Everything that a question about exposure rests on, as it stood at one moment. */
export interface Picture {
  /** as the actor is shown them */
  readonly places: readonly ShownPlace[];
  readonly areas: readonly Area[];
  /** registers of schools, in the order that answers list them, each with the schools that are in it now */
  readonly sources: readonly (SchoolSource<KeptSchool> & { readonly note: SourceNote })[];
  readonly noteFor: (sourceId: string) => SourceNote;
  /** the schools that a question is about; gathered once for each choice of forms and years */
  readonly fieldFor: (settings: Pick<ExposureSettings, 'schoolForms' | 'schoolYears'>) => SchoolField<KeptSchool>;
}

/** The picture as it stands now; loaded once for each change of the registers. */
export function loadPicture({ database, cache }: ExposureDeps, actor: ActorId): Promise<Picture> {
  return database.inTransaction(
    actor,
    async (tx) => {
      const revision = await schoolRegisterRevision(tx);
      const scope = digestOf(await loadScope(tx));
      return cache.get(`exposure ${scope}`, revision, () => load(tx));
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

async function load(tx: Tx): Promise<Picture> {
  const places = await loadPlaces(tx);
  const areas = await loadAreas(tx);
  const register = await loadSchoolRegister(tx);
  const present = register.schools.filter(({ school }) => school.goneAt === null);
  const bySource = Map.groupBy(present, ({ school }) => school.sourceId);
  const sources = register.sources.map((source) => ({
    sites: (bySource.get(source.id) ?? []).map(({ school }) => school),
    declaredComplete: source.completeFor,
    note: noteOf(source),
  }));
  const noteFor = sourceNotes(await listSources(tx));
  return { places, areas, sources, noteFor, fieldFor: fieldKeeper(sources, areas) };
}

const MOST_FIELDS = 8;

function fieldKeeper(sources: Picture['sources'], areas: Picture['areas']): Picture['fieldFor'] {
  const fields = new Map<string, SchoolField<KeptSchool>>();
  return ({ schoolForms, schoolYears }) => {
    const key = `${schoolForms.toSorted().join()} ${schoolYears?.toSorted().join() ?? ''}`;
    const field = fields.get(key) ?? withCorrections(gatherSchools(sources, { schoolForms, schoolYears }, { areas }));
    fields.delete(key);
    fields.set(key, field);
    if (fields.size > MOST_FIELDS) fields.delete(fields.keys().next().value!);
    return field;
  };
}

/** A corrected position is the coordinator's word, not the register's, and the answer says so. */
function withCorrections(field: SchoolField<KeptSchool>): SchoolField<KeptSchool> {
  const flagged = (asked: SchoolField<KeptSchool>['schools'][number]) =>
    asked.site.correction === null ? asked : { ...asked, flags: [...asked.flags, 'position-corrected'] };
  return { ...field, schools: field.schools.map(flagged), unplaced: field.unplaced.map(flagged) };
}

/** A place as the rules ask for it. */
export function askedPlace({ municipality, shape, uncertaintyMetres }: ShownPlace): AskedPlace {
  return { municipality: municipality === UNTOLD_MUNICIPALITY ? null : municipality, shape, uncertaintyMetres };
}
