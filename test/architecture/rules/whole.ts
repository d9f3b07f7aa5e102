import { type DirectionRule, BROWSER, TESTS, mayNotImport } from './zones.ts';

const SERVER_SIDE = ['^src/platform/', '^src/rooms/[^/]+/(?:store|service|api|exchange)/'];

/** Rules about the whole graph: what is reached through others counts as imported. */
export const WHOLE_RULES: readonly DirectionRule[] = [
  {
    name: 'node-never-reaches-tsx',
    comment: 'Node strips types from .ts, not from .tsx: the server would not start',
    severity: 'error',
    from: {
      path: [
        '^src/(?:ground|platform|worlds)/',
        '^src/apps/(?:server|cli)/',
        String.raw`^src/rooms/[^/]+/(?!web/|web\.ts$)`,
        '^scripts/',
        '^bench/',
      ],
      pathNot: TESTS,
    },
    to: { path: String.raw`\.tsx$`, reachable: true },
  },
  {
    name: 'browser-never-reaches-the-server-side',
    comment: 'also not through a third file',
    severity: 'error',
    from: { path: BROWSER, pathNot: TESTS },
    to: { path: SERVER_SIDE, reachable: true },
  },
  {
    name: 'cli-files-commands-never-reach-the-database',
    comment: 'files in, answer out works on a machine without a database',
    severity: 'error',
    from: {
      path: [
        '^src/apps/cli/(?:exposure|world|fetch)(?![a-z])',
        '^src/apps/cli/[^/]+/(?:exposure|world|fetch)(?![a-z])',
      ],
      pathNot: TESTS,
    },
    to: { path: '^src/platform/database/', reachable: true },
  },
  mayNotImport('product-never-imports-tests', 'test code does not ship', '^src/', {
    path: ['^(?:test|bench|scripts|proofs)/', TESTS],
  }),
  {
    name: 'no-cycles',
    comment: 'two files that need each other are one file, or a port is missing',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'a file that knows nothing and that nobody knows is not part of the product',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: [String.raw`\.d\.ts$`, '^src/apps/[^/]+/(?:main|index)\\.tsx?$'] },
    to: {},
  },
  {
    name: 'imports-resolve',
    comment: 'an import that leads nowhere hides whatever stands behind it',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];
