import { groundDistanceMetres, readPosition, type SwerefPoint } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptSchool, PositionCorrection } from '../domain/kept-school.ts';
import type { CorrectPosition, SchoolDetail } from '../index.ts';
import { insertCorrection, placeSchool, withdrawCorrection } from '../store/correction-store.ts';
import { listSchools } from '../store/list-schools.ts';
import { insertEvents, type SchoolWriting } from '../store/save-schools.ts';
import { lockSchoolRegister, touchSchoolRegister } from '../store/school-register.ts';
import type { SchoolDeps } from './deps.ts';
import { findSchool } from './find-schools.ts';

export type CorrectionRefusal =
  | { readonly code: 'school-not-found' }
  | { readonly code: 'school-changed'; readonly current: SchoolDetail }
  | { readonly code: 'correction-not-there' }
  | { readonly code: 'correction-date-in-future'; readonly date: string }
  | { readonly code: 'position-not-usable'; readonly reason: string; readonly value: string };

/**
 * Puts a school where a coordinator says that it is. The register's own position is kept beside it, and the next import
 * does not undo it.
 * @param revision the revision that the coordinator saw; another one means that somebody was first
 */
export function correctPosition(
  deps: SchoolDeps,
  actor: ActorId,
  id: string,
  revision: number,
  told: CorrectPosition,
): Promise<Result<SchoolDetail, CorrectionRefusal>> {
  const { longitude, latitude } = told.position;
  const read = readPosition([longitude, latitude], 'EPSG:4326');
  if (!read.ok) {
    const { code: reason, value } = read.refusal;
    return Promise.resolve(refuse({ code: 'position-not-usable', reason, value }));
  }
  if (told.date > deps.clock.today()) {
    return Promise.resolve(refuse({ code: 'correction-date-in-future', date: told.date }));
  }
  return change(deps, actor, id, revision, async (tx, writing, school) => {
    const correction: PositionCorrection = {
      id: deps.ids.newId(),
      position: read.value,
      uncertaintyMetres: told.uncertaintyMetres,
      source: told.source,
      date: told.date,
      recordedAt: writing.at,
      replaced: school.registerPosition,
    };
    await withdrawCorrection(tx, writing, school);
    await insertCorrection(tx, writing, school, correction);
    return accept({ kind: 'corrected', to: correction.position, sourceName: told.source });
  });
}

/** Takes the correction back: the register's own position is in use again. */
export function withdrawPosition(
  deps: SchoolDeps,
  actor: ActorId,
  id: string,
  revision: number,
): Promise<Result<SchoolDetail, CorrectionRefusal>> {
  return change(deps, actor, id, revision, async (tx, writing, school) => {
    if (school.correction === null) return refuse({ code: 'correction-not-there' });
    await withdrawCorrection(tx, writing, school);
    return accept({ kind: 'correctionWithdrawn', to: school.registerPosition, sourceName: school.correction.source });
  });
}

interface Moving {
  readonly kind: 'corrected' | 'correctionWithdrawn';
  readonly to: SwerefPoint | null;
  readonly sourceName: string;
}

async function change(
  deps: SchoolDeps,
  actor: ActorId,
  id: string,
  revision: number,
  decide: (tx: Tx, writing: SchoolWriting, school: KeptSchool) => Promise<Result<Moving, CorrectionRefusal>>,
): Promise<Result<SchoolDetail, CorrectionRefusal>> {
  const { keeper, clock } = deps;
  const changed = await deps.database.inTransaction(
    actor,
    async (tx): Promise<Result<true, 'stale' | CorrectionRefusal>> => {
      await lockSchoolRegister(tx, keeper.organisation);
      const [school] = await listSchools(tx, { organisation: keeper.organisation, id });
      if (school === undefined) return refuse({ code: 'school-not-found' });
      if (school.revision !== revision) return refuse('stale');
      const base = { organisation: keeper.organisation, at: clock.now(), actor, importId: null, sourceDate: null };
      const writing: SchoolWriting = { ...base, sourceName: '' };
      const moving = await decide(tx, writing, school);
      if (!moving.ok) return moving;
      const { kind, to, sourceName } = moving.value;
      await placeSchool(tx, writing, school, to);
      const metres = metresBetween(school.position, to);
      const event = { id: deps.ids.newId(), municipality: school.municipality, schoolId: id, kind, metres };
      await insertEvents(tx, { ...writing, sourceName }, [{ ...event, correctionKept: false }]);
      await recordAct(tx, { verb: kind === 'corrected' ? 'correct' : 'withdraw', recordType: 'school', recordId: id });
      await touchSchoolRegister(tx, keeper.organisation);
      return accept(true);
    },
  );
  if (!changed.ok && changed.refusal !== 'stale') return refuse(changed.refusal);
  const current = await findSchool(deps, actor, id);
  if (current === undefined) return refuse({ code: 'school-not-found' });
  return changed.ok ? accept(current) : refuse({ code: 'school-changed', current });
}

function metresBetween(from: SwerefPoint | null, to: SwerefPoint | null): number | null {
  if (from === null || to === null) return null;
  return groundDistanceMetres({ kind: 'disc', centre: from, radiusMetres: 0 }, to);
}
