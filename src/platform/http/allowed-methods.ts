import type { FastifyInstance } from 'fastify';

/**
 * Remembers the routes that are added after it, so that a right address asked in a wrong way can be told from a wrong
 * address.
 * @returns the methods that a path of the API answers to, in alphabetical order; none when there is nothing there
 */
export function rememberMethods(app: FastifyInstance): (path: string) => string[] {
  const routes: { readonly segments: readonly string[]; readonly methods: readonly string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    // The page of the browser's own router answers to every address, and so tells nothing.
    if (!url.includes('*')) routes.push({ segments: url.split('/'), methods: [method].flat() });
  });
  return (path) => {
    const asked = path.split('/');
    const found = routes.filter(({ segments }) => matches(segments, asked)).flatMap(({ methods }) => methods);
    return [...new Set(found)].toSorted();
  };
}

function matches(segments: readonly string[], asked: readonly string[]): boolean {
  return (
    segments.length === asked.length &&
    segments.every((segment, at) => (segment.startsWith(':') ? asked[at] !== '' : segment === asked[at]))
  );
}
