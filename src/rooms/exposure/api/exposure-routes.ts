import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { readsFile, readsMany, readsOf, tellRead } from '../../../platform/http/audited-read.ts';
import { Problem, problemOf } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import {
  ExposureOverview,
  ExposureQuery,
  PlaceExposure,
  PUBLIC_ANSWER_FIELDS,
  PUBLIC_NEAR_SCHOOL_FIELDS,
  PUBLIC_OVERVIEW_FIELDS,
  SchoolExposure,
  type ExposureSettings,
} from '../contract.ts';
import { askOverview } from '../service/ask-overview.ts';
import { askPlace } from '../service/ask-place.ts';
import { askSchool } from '../service/ask-school.ts';
import type { ExposureRouteDeps } from '../service/deps.ts';
import { readQuestion } from '../service/read-question.ts';
import { writeAnswer, type AnswerFormat, type WrittenAnswer } from '../service/write-answer.ts';

const PlaceKey = Type.Object({ id: Type.String({ minLength: 1, maxLength: 60 }) });
const SchoolKey = Type.Object({ id: Type.String({ format: 'uuid' }) });
const FORMATS: readonly AnswerFormat[] = ['csv', 'geojson', 'xlsx'];

const OVERVIEW = {
  access: { who: 'public', fields: PUBLIC_OVERVIEW_FIELDS },
  audit: readsMany('place', ({ answers }: ExposureOverview) => answers.length),
} as const;
const PLACE = {
  access: { who: 'public', fields: PUBLIC_ANSWER_FIELDS },
  audit: readsOf('place', ({ place }: PlaceExposure) => place.id),
} as const;
const SCHOOL = {
  access: { who: 'public', fields: PUBLIC_NEAR_SCHOOL_FIELDS },
  audit: readsOf('school', () => null),
} as const;
// A file is written from listed columns by this room's writers; none of them is above `public`.
const FILE = { access: { who: 'public', fields: [] }, audit: readsFile('place') } as const;

/** `/exposure`, `/places/:id/exposure`, `/schools/:id/exposure`: computed when asked, never stored; as files too. */
export function exposureRoutes(deps: ExposureRouteDeps): Routes {
  const querystring = ExposureQuery;
  return (app) => {
    app.get(
      '/exposure',
      { config: OVERVIEW, schema: { querystring, response: { 200: ExposureOverview } } },
      async ({ query, caller }) => askOverview(deps, caller.actor, settingsIn(query)),
    );
    app.get(
      '/places/:id/exposure',
      { config: PLACE, schema: { querystring, params: PlaceKey, response: { 200: PlaceExposure } } },
      async ({ params, query, caller }) =>
        found(await askPlace(deps, caller.actor, params.id, settingsIn(query)), 'place-not-found'),
    );
    app.get(
      '/schools/:id/exposure',
      { config: SCHOOL, schema: { querystring, params: SchoolKey, response: { 200: SchoolExposure } } },
      async ({ params, query, caller }) =>
        found(await askSchool(deps, caller.actor, params.id, settingsIn(query)), 'school-not-found'),
    );
    for (const format of FORMATS) {
      app.get(`/exposure.${format}`, { config: FILE, schema: { querystring } }, async (request, reply) => {
        const { query, headers, caller } = request;
        const asked = { settings: settingsIn(query), format, acceptLanguage: headers['accept-language'] };
        return sendFile(request, reply, found(await writeAnswer(deps, caller.actor, asked), 'place-not-found'));
      });
      app.get(
        `/places/:id/exposure.${format}`,
        { config: FILE, schema: { querystring, params: PlaceKey } },
        async (request, reply) => {
          const { params, query, headers, caller } = request;
          const asked = { settings: settingsIn(query), format, acceptLanguage: headers['accept-language'] };
          return sendFile(
            request,
            reply,
            found(await writeAnswer(deps, caller.actor, { ...asked, place: params.id }), 'place-not-found'),
          );
        },
      );
    }
    return Promise.resolve();
  };
}

function sendFile(request: FastifyRequest, reply: FastifyReply, written: WrittenAnswer): FastifyReply {
  const { fileName, mediaType, content, count, recordId } = written;
  tellRead(request, { count, recordId });
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .send(content);
}

// Where each setting stands in the address.
const FIELDS = {
  'radius-not-a-number': 'radius',
  'radius-out-of-range': 'radius',
  'measure-from-unknown': 'from',
  'form-unknown': 'forms',
  'year-unknown': 'years',
} as const;

function settingsIn(query: ExposureQuery): ExposureSettings {
  const read = readQuestion(query);
  if (read.ok) return read.value;
  throw problemOf({ ...read.refusal, field: `querystring/${FIELDS[read.refusal.code]}` }, INVALID);
}

const INVALID = {
  'radius-not-a-number': 'invalid-input',
  'radius-out-of-range': 'invalid-input',
  'measure-from-unknown': 'invalid-input',
  'form-unknown': 'invalid-input',
  'year-unknown': 'invalid-input',
} as const;

function found<Value>(value: Value | undefined, code: 'place-not-found' | 'school-not-found'): Value {
  if (value === undefined) throw new Problem('not-found', code);
  return value;
}
