import type { FastifyPluginAsync, FastifyPluginOptions, FastifyTypeProvider, RawServerDefault } from 'fastify';
import type { Static, TSchema } from 'typebox';

/** Lets a route's contract give the types of its body, query, parameters and answer. */
export interface TypeBoxProvider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
  readonly serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
}

/** The routes of a room: `export const placeRoutes = (deps): Routes => async (app) => { app.get(...) }`. */
export type Routes = FastifyPluginAsync<FastifyPluginOptions, RawServerDefault, TypeBoxProvider>;
