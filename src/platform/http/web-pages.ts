import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Serves the built browser application: files as they are, and its first page for every address that the browser's own
 * router knows. Does nothing where it has not been built.
 * @returns whether there was something to serve
 */
export async function serveWebPages(app: FastifyInstance, folder: string): Promise<boolean> {
  const firstPage = join(folder, 'index.html');
  if (!existsSync(firstPage)) return false;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => reply.header('cache-control', cachingOf(path)),
  });
  const html = readFileSync(firstPage);
  const etag = `"${createHash('sha256').update(html).digest('base64url')}"`;
  const sendFirstPage = (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('text/html; charset=utf-8').send(html);
  };
  app.get('/*', (request, reply) => (isPage(request.url) ? sendFirstPage(request, reply) : reply.callNotFound()));
  return true;
}

/** Vite puts a checksum into the names of what it places in `assets`. */
function cachingOf(path: string): string {
  return path.includes('/assets/') ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache';
}

/** A missing picture or script must be a 404; it must not become the first page. */
function isPage(url: string): boolean {
  const path = url.split('?')[0];
  return !path.startsWith('/api/') && path !== '/api' && !/\.[a-z0-9]+$/i.test(path);
}
