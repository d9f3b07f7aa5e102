import { Type } from 'typebox';
import { readsFile, readsMany, readsOne, tellRead } from '../../../platform/http/audited-read.ts';
import { isHeld, scopedTag } from '../../../platform/http/etag.ts';
import { Problem } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { PlaceDetail, PlaceList, PUBLIC_PLACE_FIELDS, PUBLIC_VERSION_FIELDS } from '../contract.ts';
import type { PlaceRouteDeps } from '../service/deps.ts';
import { findPlace, listPlaces } from '../service/find-places.ts';
import { writeAreas } from '../service/write-areas.ts';

const Key = Type.Object({ id: Type.String({ minLength: 1, maxLength: 60 }) });
const PlaceQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200, screen: 'controlledName' })),
  cityDistrict: Type.Optional(Type.String({ maxLength: 200, screen: 'controlledName' })),
});

const PLACES = {
  access: { who: 'public', fields: ['total', ...PUBLIC_PLACE_FIELDS.map((field) => `places.${field}`)] },
  audit: readsMany('place', ({ places }: PlaceList) => places.length),
} as const;
const PLACE = {
  access: { who: 'public', fields: [...PUBLIC_PLACE_FIELDS, ...PUBLIC_VERSION_FIELDS] },
  audit: readsOne('place'),
} as const;
// Written as text by this room, so no list of fields is asked: an area has nothing that is not its own name and outline.
const AREAS = { access: { who: 'public', fields: [] }, audit: readsFile('area') } as const;

/** `/places` and `/areas`: the register of places, and the areas they lie in. */
export function placeRoutes(deps: PlaceRouteDeps): Routes {
  return (app) => {
    app.get(
      '/places',
      { config: PLACES, schema: { querystring: PlaceQuery, response: { 200: PlaceList } } },
      async ({ query, caller }) =>
        listPlaces(deps.of(caller), caller.actor, { words: query.q, cityDistrict: query.cityDistrict }),
    );
    app.get(
      '/places/:id',
      { config: PLACE, schema: { params: Key, response: { 200: PlaceDetail } } },
      async ({ params, caller }, reply) => {
        const place = await findPlace(deps.of(caller), caller.actor, params.id);
        if (place === undefined) throw new Problem('not-found', 'place-not-found');
        return reply.header('etag', scopedTag({ caller }, String(place.revision))).send(place);
      },
    );
    app.get('/areas', { config: AREAS }, async (request, reply) => {
      const { caller } = request;
      const { tag, body, count } = await writeAreas(deps.of(caller), caller.actor);
      tellRead(request, { count });
      if (isHeld(request, reply, tag)) return reply.code(304).send();
      return reply.header('content-type', 'application/geo+json; charset=utf-8').send(body);
    });
    return Promise.resolve();
  };
}
