import { Type } from 'typebox';
import { readsMany, readsOne } from '../../../platform/http/audited-read.ts';
import { revisionSeen, revisionTag } from '../../../platform/http/etag.ts';
import { Problem, problemOf } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import {
  CorrectPosition,
  PUBLIC_SCHOOL_FIELDS,
  SchoolDetail,
  SchoolList,
  SchoolsNear,
  SchoolsNearQuery,
} from '../contract.ts';
import { correctPosition, withdrawPosition } from '../service/correct-position.ts';
import type { SchoolRouteDeps } from '../service/deps.ts';
import { findSchoolsNear } from '../service/find-schools-near.ts';
import { findSchool, listSchools } from '../service/find-schools.ts';

const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });
const SchoolQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200, screen: 'controlledName' })),
  flag: Type.Optional(Type.String({ maxLength: 60, screen: 'coded' })),
  form: Type.Optional(Type.String({ maxLength: 20, screen: 'coded' })),
  cursor: Type.Optional(Type.String({ format: 'uuid' })),
});
const PAGE = 100;

const LIST = {
  access: {
    who: 'public',
    fields: ['total', 'nextCursor', ...PUBLIC_SCHOOL_FIELDS.map((field) => `schools.${field}`)],
  },
  audit: readsMany('school', ({ schools }: SchoolList) => schools.length),
} as const;
const NEAR = {
  access: { who: 'public', fields: ['schools'] },
  audit: readsMany('school', ({ schools }: SchoolsNear) => schools.length),
} as const;
const ONE = { access: { who: 'public', fields: PUBLIC_SCHOOL_FIELDS }, audit: readsOne('school') } as const;
const CORRECT = { access: { who: 'signedIn', may: ['school', 'change'] }, quarantine: true } as const;
const WRITE = { access: { who: 'signedIn', may: ['school', 'change'] } } as const;

/** `/schools`: the registers of schools, and the coordinator's corrections of their positions. */
export function schoolRoutes(deps: SchoolRouteDeps): Routes {
  return (app) => {
    app.get(
      '/schools',
      { config: LIST, schema: { querystring: SchoolQuery, response: { 200: SchoolList } } },
      async ({ query, caller }) => {
        const { q, flag, form, cursor } = query;
        return listSchools(deps.of(caller), caller.actor, { words: q, flag, form, after: cursor, limit: PAGE });
      },
    );
    app.get(
      '/schools-near',
      { config: NEAR, schema: { querystring: SchoolsNearQuery, response: { 200: SchoolsNear } } },
      async ({ query, caller }) => {
        const found = await findSchoolsNear(deps.of(caller), caller.actor, query);
        if (!found.ok) throw problemOf(found.refusal, { 'position-not-usable': 'invalid-input' });
        return found.value;
      },
    );
    app.get(
      '/schools/:id',
      { config: ONE, schema: { params: Key, response: { 200: SchoolDetail } } },
      async ({ params, caller }, reply) => {
        const school = await findSchool(deps.of(caller), caller.actor, params.id);
        if (school === undefined) throw new Problem('not-found', 'school-not-found');
        return reply.header('etag', revisionTag(caller, school)).send(school);
      },
    );
    app.put(
      '/schools/:id/position',
      { config: CORRECT, schema: { params: Key, body: CorrectPosition, response: { 200: SchoolDetail } } },
      async ({ params, body, headers, caller }, reply) => {
        const revision = revisionSeen(headers['if-match']);
        const school = done(await correctPosition(deps.of(caller), caller.actor, params.id, revision, body), body);
        return reply.header('etag', revisionTag(caller, school)).send(school);
      },
    );
    app.delete(
      '/schools/:id/position',
      { config: WRITE, schema: { params: Key, response: { 200: SchoolDetail } } },
      async ({ params, headers, caller }, reply) => {
        const school = done(
          await withdrawPosition(deps.of(caller), caller.actor, params.id, revisionSeen(headers['if-match'])),
          null,
        );
        return reply.header('etag', revisionTag(caller, school)).send(school);
      },
    );
    return Promise.resolve();
  };
}

/** @param sent what the sender wanted; stands beside the current values in a 412, so that both can be shown */
function done(result: Awaited<ReturnType<typeof correctPosition>>, sent: CorrectPosition | null): SchoolDetail {
  if (result.ok) return result.value;
  const { refusal } = result;
  throw problemOf(refusal.code === 'school-changed' ? { ...refusal, sent } : refusal, {
    'school-not-found': 'not-found',
    'school-changed': 'stale',
    'correction-not-there': 'conflict',
    'correction-date-in-future': 'invalid-input',
    'position-not-usable': 'invalid-input',
  });
}
