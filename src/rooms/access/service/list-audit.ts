import { listTrail } from '../../../platform/audit/list-trail.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { TrailList, TrailQuery } from '../index.ts';
import { listMembers } from '../store/member-store.ts';
import type { AccessDeps } from './administer-deps.ts';

const PAGE = 100;
const READING = { readOnly: true, isolation: 'repeatable read' } as const;

/** A page of the trail of the caller's organisation, with the names of its people as they are now. */
export function listAudit(
  { database }: Pick<AccessDeps, 'database'>,
  { actor }: Pick<Caller, 'actor'>,
  query: TrailQuery,
): Promise<TrailList> {
  return database.inTransaction(
    actor,
    async (tx) => {
      const members = new Map((await listMembers(tx)).map(({ id, name, function: title }) => [id, { name, title }]));
      // One more than is shown tells whether there is another page.
      const acts = await listTrail(tx, query, PAGE + 1);
      const rows = acts.slice(0, PAGE).map(({ actor: id, at, ...act }) => {
        const member = members.get(id);
        const person = member === undefined ? null : { id, name: member.name, function: member.title };
        return { ...act, at: at.toISOString(), person };
      });
      return { rows, next: acts.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
    },
    READING,
  );
}
