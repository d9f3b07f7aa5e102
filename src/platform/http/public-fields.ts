import type { FastifyInstance } from 'fastify';

/**
 * A visitor gets the fields that a route lists and no others: a new field is private until somebody lists it. Paths pass
 * through lists; a listed field brings all that is below it. `places.name` is the name of each place.
 */
export function showListedFields(api: FastifyInstance): void {
  api.addHook('preSerialization', (request, reply, payload: unknown, done) => {
    const { access } = request.routeOptions.config;
    if (access?.who !== 'public' || request.caller.session !== null || reply.statusCode >= 400)
      return done(null, payload);
    // The contract asks for every field; what is left of an answer is written as it is.
    reply.serializer((left: unknown) => JSON.stringify(left));
    done(null, onlyListed(payload, access.fields));
  });
}

/** What is left of an answer when only listed fields may stay. */
export function onlyListed(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => onlyListed(item, fields));
  if (typeof value !== 'object' || value === null) return undefined;
  const left: [string, unknown][] = [];
  for (const [name, inside] of Object.entries(value)) {
    if (fields.includes(name)) left.push([name, inside]);
    else {
      const below = fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
      // A null holds nothing that could be private: "no nearest school" is told as it is.
      if (below.length > 0) left.push([name, inside === null ? null : onlyListed(inside, below)]);
    }
  }
  return Object.fromEntries(left);
}

/** The same fields, as they stand below another one. */
export function fieldsBelow(name: string, fields: readonly string[]): string[] {
  return fields.map((field) => `${name}.${field}`);
}
