import { type DirectionRule, BROWSER, NPM_TYPES, TESTS, mayNotImport } from './zones.ts';

const npm = [...NPM_TYPES];
const packages = (...names: string[]): string => `node_modules/(?:${names.join('|')})(?:/|$)`;

/** Packages made for browsers. A new one is added here with the decision that chose it. */
const BROWSER_PACKAGES = packages(
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  'react-aria-components',
  '@tanstack/react-[a-z]+',
  'maplibre-gl',
  '@fontsource-variable/[a-z0-9-]+',
  '@observablehq/plot',
  'i18next',
  '@types/geojson',
);
const SCHEMA_LIBRARY = packages('typebox');

/** Which packages each zone may know. */
export const NPM_RULES: readonly DirectionRule[] = [
  {
    name: 'ground-uses-no-npm',
    comment: 'not even npm; the one written exception is the reader of CSV quoting',
    severity: 'error',
    from: { path: '^src/ground/', pathNot: [TESTS, String.raw`^src/ground/table/read-csv\.ts$`] },
    to: { dependencyTypes: npm },
  },
  mayNotImport(
    'csv-reader-uses-csv-parse-only',
    'the exception of ground is for one package',
    String.raw`^src/ground/table/read-csv\.ts$`,
    {
      dependencyTypes: npm,
      pathNot: packages('csv-parse'),
    },
  ),
  mayNotImport('worlds-use-no-npm', 'a world must be the same everywhere and always', '^src/worlds/', {
    dependencyTypes: npm,
  }),
  mayNotImport(
    'domain-uses-only-the-schema-library',
    'rules must read the same in server and browser',
    ['^src/rooms/[^/]+/(?:domain|texts)/', String.raw`^src/rooms/[^/]+/(?:contract|index)\.ts$`],
    { dependencyTypes: [...npm, 'core'], pathNot: SCHEMA_LIBRARY },
  ),
  mayNotImport('store-uses-only-the-query-builder', 'one driver, behind platform/database', '^src/rooms/[^/]+/store/', {
    dependencyTypes: npm,
    pathNot: packages('kysely'),
  }),
  mayNotImport('service-uses-no-npm', 'the world is reached through platform', '^src/rooms/[^/]+/service/', {
    dependencyTypes: npm,
  }),
  mayNotImport('api-uses-only-http-packages', 'routes know contracts and the server', '^src/rooms/[^/]+/api/', {
    dependencyTypes: npm,
    pathNot: packages('typebox', 'fastify'),
  }),
  mayNotImport(
    'exchange-has-no-database-and-no-http',
    'formats turn bytes into rows and rows into bytes',
    ['^src/rooms/[^/]+/exchange/', String.raw`^src/rooms/[^/]+/files\.ts$`],
    {
      path: [
        packages('pg', 'kysely', 'fastify', '@fastify/[a-z]+', 'vite'),
        '^(?:node:)?(?:http2?|https|net|tls|dns)$',
      ],
    },
  ),
  mayNotImport('browser-uses-browser-packages', 'only packages made for browsers', BROWSER, {
    dependencyTypes: npm,
    pathNot: [BROWSER_PACKAGES, SCHEMA_LIBRARY],
  }),
  mayNotImport('product-uses-no-dev-package', 'what ships cannot need what only developers install', '^src/', {
    dependencyTypes: ['npm-dev'],
    dependencyTypesNot: ['type-only'],
  }),
  mayNotImport(
    'packages-are-declared',
    'a package that package.json does not name can vanish',
    '^(?:src|test|bench|scripts)/',
    {
      dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
    },
  ),
];
