import { type DirectionRule, BROWSER, INDEX_DOORS, SERVER_DOORS, WEB_DOORS, mayImport, mayNotImport } from './zones.ts';

const DOORS = String.raw`^src/rooms/[^/]+/(?:index|server|web|files)\.ts$`;
const WORLD_DOORS = [String.raw`^src/worlds/index\.ts$`, String.raw`^src/worlds/[^/]+/index\.ts$`];
/** Commands that keep their work in the database; every other command is files in, answer out. */
const DATABASE_NAMES = '(?:serve|import|access|audit|retention|database)(?![a-z])';
const DATABASE_COMMANDS = [`^src/apps/cli/${DATABASE_NAMES}`, `^src/apps/cli/[^/]+/${DATABASE_NAMES}`];

/** The folders around the rooms. */
export const HOUSE_RULES: readonly DirectionRule[] = [
  mayNotImport('ground-knows-only-ground', 'ground is pure: no I/O, no framework', '^src/ground/', {
    pathNot: ['^src/ground/', 'node_modules/'],
  }),
  mayImport('platform-knows-no-room', 'platform adapts the world; it may use ground and npm', '^src/platform/', [
    '^src/(?:ground|platform)/',
  ]),
  mayImport('ui-knows-only-ground', 'the browser kit may use ground and npm for browsers', '^src/ui/', [
    '^src/(?:ground|ui)/',
  ]),
  mayNotImport(
    'worlds-know-only-ground',
    'a world is made from ground alone, so that it is the same everywhere',
    '^src/worlds/',
    {
      pathNot: ['^src/(?:ground|worlds)/', 'node_modules/'],
    },
  ),
  mayImport('apps-by-doors-only', 'apps wire doors together and hold no rules', '^src/apps/([^/]+)/', [
    '^src/apps/$1/',
    String.raw`^src/apps/server/(?:index|main)\.ts$`,
    '^src/(?:ground|platform|ui)/',
    DOORS,
    ...WORLD_DOORS,
  ]),
  mayNotImport(
    'browser-apps-use-browser-doors',
    'a browser app has no server side',
    '^src/apps/(?:web|public|field)/',
    {
      path: ['^src/platform/', SERVER_DOORS, String.raw`^src/rooms/[^/]+/files\.ts$`, '^src/apps/(?:server|cli)/'],
    },
  ),
  mayNotImport('server-apps-use-no-screens', 'server and command line have no screens', '^src/apps/(?:server|cli)/', {
    path: ['^src/ui/', WEB_DOORS, '^src/apps/(?:web|public|field)/'],
  }),
  {
    name: 'cli-files-commands-use-pure-doors',
    comment:
      'files in, answer out: index.ts and files.ts only. A command of the database is named serve, import, audit or retention; they reach it by database',
    severity: 'error',
    from: { path: '^src/apps/cli/', pathNot: [...DATABASE_COMMANDS, String.raw`\.test\.ts$`] },
    to: { path: [SERVER_DOORS, '^src/platform/database/', '^src/apps/server/'] },
  },
  mayNotImport('browser-never-uses-node', 'there is no Node in a browser', BROWSER, { dependencyTypes: ['core'] }),
  mayNotImport('rooms-by-their-doors', 'another room is known by its doors', '^src/rooms/([^/]+)/', {
    path: '^src/rooms/[^/]+/',
    pathNot: ['^src/rooms/$1/', INDEX_DOORS, SERVER_DOORS, WEB_DOORS],
  }),
];
