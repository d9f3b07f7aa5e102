import type { IReachabilityForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** A rule with a name, about an import or about what imports lead to. */
export type DirectionRule = (IRegularForbiddenRuleType | IReachabilityForbiddenRuleType) & { readonly name: string };

/** Tests stand beside the code and may import everything, so no rule about product code starts in them. */
export const TESTS = String.raw`\.(?:test|proof|journey)\.tsx?$`;

export const NPM_TYPES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled'] as const;

/** What runs in a browser. */
export const BROWSER = [
  '^src/ui/',
  '^src/rooms/[^/]+/web/',
  String.raw`^src/rooms/[^/]+/web\.ts$`,
  '^src/apps/(?:web|public|field)/',
];

export const INDEX_DOORS = String.raw`^src/rooms/[^/]+/index\.ts$`;
export const SERVER_DOORS = String.raw`^src/rooms/[^/]+/server\.ts$`;
export const WEB_DOORS = String.raw`^src/rooms/[^/]+/web\.ts$`;

/** Own parts of the room that the importing file stands in: `$1` is that room. */
export function own(...parts: string[]): string {
  return `^src/rooms/$1/(?:${parts.map((part) => (part.endsWith('/') ? part : `${part}\\.ts$`)).join('|')})`;
}

/** From one zone, everything in `src` is forbidden except what is named. */
export function mayImport(name: string, comment: string, from: string | string[], allowed: string[]): DirectionRule {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: TESTS },
    to: { path: '^src/', pathNot: allowed },
  };
}

export function mayNotImport(
  name: string,
  comment: string,
  from: string | string[],
  to: IRegularForbiddenRuleType['to'],
): DirectionRule {
  return { name, comment, severity: 'error', from: { path: from, pathNot: TESTS }, to };
}
