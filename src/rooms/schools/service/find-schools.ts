import type { ActorId } from '../../../platform/database/actor.ts';
import { digestOf, loadScope } from '../../access/server.ts';
import { nameKey } from '../../imports/index.ts';
import { sourceNotes } from '../../places/server.ts';
import type { SchoolDetail, SchoolList } from '../index.ts';
import { listEvents } from '../store/list-schools.ts';
import type { SchoolDeps } from './deps.ts';
import {
  loadSchoolRegister,
  schoolRegisterRevision,
  type FlaggedSchool,
  type SchoolRegister,
} from './school-register.ts';
import { viewEvent, viewSchool } from './view-school.ts';

export interface SchoolQuestion {
  /** part of a name, a code or an address */
  readonly words?: string | undefined;
  readonly flag?: string | undefined;
  readonly form?: string | undefined;
  /** the id of the last school of the page before */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Schools by name, a page at a time; those that are gone from their register only when a word asks for them. */
export async function listSchools(deps: SchoolDeps, actor: ActorId, asked: SchoolQuestion): Promise<SchoolList> {
  const register = await registerOf(deps, actor);
  const key = nameKey(asked.words ?? '');
  const found = register.schools.filter((flagged) => answers(flagged, asked, key));
  const begin = asked.after === undefined ? 0 : found.findIndex(({ school }) => school.id === asked.after) + 1;
  const page = found.slice(begin, begin + asked.limit);
  const noteFor = sourceNotes(register.sources);
  return {
    schools: page.map((flagged) => viewSchool(flagged, noteFor(flagged.school.sourceId))),
    total: found.length,
    nextCursor: begin + page.length < found.length ? page.at(-1)!.school.id : null,
  };
}

function answers({ school, flags, words }: FlaggedSchool, { flag, form }: SchoolQuestion, key: string): boolean {
  if (school.goneAt !== null && key === '') return false;
  if (flag !== undefined && !flags.includes(flag)) return false;
  if (form !== undefined && !school.forms.some((taught) => taught.form === form)) return false;
  return key === '' || words.includes(key);
}

/** One school with its history, the latest first. */
export async function findSchool(deps: SchoolDeps, actor: ActorId, id: string): Promise<SchoolDetail | undefined> {
  const register = await registerOf(deps, actor);
  const flagged = register.schools.find(({ school }) => school.id === id);
  if (flagged === undefined) return undefined;
  const { school } = flagged;
  const events = await deps.database.inTransaction(
    actor,
    (tx) => listEvents(tx, { municipality: school.municipality ?? '0000', id }),
    { readOnly: true },
  );
  return {
    ...viewSchool(flagged, sourceNotes(register.sources)(school.sourceId)),
    history: events.map(viewEvent),
  };
}

/** The register as it stands now; loaded once for each change of it. */
export function registerOf(deps: SchoolDeps, actor: ActorId): Promise<SchoolRegister> {
  return deps.database.inTransaction(
    actor,
    async (tx) => {
      const revision = await schoolRegisterRevision(tx);
      const scope = digestOf(await loadScope(tx));
      return deps.cache.get(`schools ${scope}`, revision, () => loadSchoolRegister(tx));
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}
