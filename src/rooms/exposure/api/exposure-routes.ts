import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { Problem, problemOf } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { ExposureOverview, ExposureQuery, PlaceExposure, SchoolExposure, type ExposureSettings } from '../contract.ts';
import { askOverview } from '../service/ask-overview.ts';
import { askPlace } from '../service/ask-place.ts';
import { askSchool } from '../service/ask-school.ts';
import type { ExposureRouteDeps } from '../service/deps.ts';
import { readQuestion } from '../service/read-question.ts';
import { writeAnswer, type AnswerFormat, type WrittenAnswer } from '../service/write-answer.ts';

const PlaceKey = Type.Object({ id: Type.String({ minLength: 1, maxLength: 60 }) });
const SchoolKey = Type.Object({ id: Type.String({ format: 'uuid' }) });
const FORMATS: readonly AnswerFormat[] = ['csv', 'geojson', 'xlsx'];

const READ = { access: { who: 'anyone', may: ['place', 'read'] } } as const;

/** `/exposure`, `/places/:id/exposure`, `/schools/:id/exposure`: computed when asked, never stored; as files too. */
export function exposureRoutes(deps: ExposureRouteDeps): Routes {
  const querystring = ExposureQuery;
  return (app) => {
    app.get(
      '/exposure',
      { config: READ, schema: { querystring, response: { 200: ExposureOverview } } },
      async ({ query, caller }) => askOverview(deps, caller.actor, settingsIn(query)),
    );
    app.get(
      '/places/:id/exposure',
      { config: READ, schema: { querystring, params: PlaceKey, response: { 200: PlaceExposure } } },
      async ({ params, query, caller }) =>
        found(await askPlace(deps, caller.actor, params.id, settingsIn(query)), 'place-not-found'),
    );
    app.get(
      '/schools/:id/exposure',
      { config: READ, schema: { querystring, params: SchoolKey, response: { 200: SchoolExposure } } },
      async ({ params, query, caller }) =>
        found(await askSchool(deps, caller.actor, params.id, settingsIn(query)), 'school-not-found'),
    );
    for (const format of FORMATS) {
      app.get(
        `/exposure.${format}`,
        { config: READ, schema: { querystring } },
        async ({ query, headers, caller }, reply) => {
          const asked = { settings: settingsIn(query), format, acceptLanguage: headers['accept-language'] };
          return sendFile(reply, found(await writeAnswer(deps, caller.actor, asked), 'place-not-found'));
        },
      );
      app.get(
        `/places/:id/exposure.${format}`,
        { config: READ, schema: { querystring, params: PlaceKey } },
        async ({ params, query, headers, caller }, reply) => {
          const asked = { settings: settingsIn(query), format, acceptLanguage: headers['accept-language'] };
          return sendFile(
            reply,
            found(await writeAnswer(deps, caller.actor, { ...asked, place: params.id }), 'place-not-found'),
          );
        },
      );
    }
    return Promise.resolve();
  };
}

function sendFile(reply: FastifyReply, { fileName, mediaType, content }: WrittenAnswer): FastifyReply {
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
