import type { PlantedImport } from './planted-house.ts';
import { storyRuleName } from './rules/story.ts';
import { STORY } from './story.ts';

/** Imports that must be caught by the rule of that name, beginning in the first file. */
export interface PlantedFault {
  readonly rule: string;
  readonly imports: readonly PlantedImport[];
}

const PLACES = 'src/rooms/places';

const ONE_EACH: Record<string, readonly PlantedImport[]> = {
  'ground-knows-only-ground': [['src/ground/geo/area.ts', 'node:fs']],
  'platform-knows-no-room': [['src/platform/jobs/run.ts', `${PLACES}/index.ts`]],
  'ui-knows-only-ground': [['src/ui/map.ts', 'src/platform/clock.ts']],
  'worlds-know-only-ground': [['src/worlds/granvik.ts', `${PLACES}/index.ts`]],
  'apps-by-doors-only': [['src/apps/server/wire.ts', `${PLACES}/service/import-places.ts`]],
  'browser-apps-use-browser-doors': [['src/apps/web/main.ts', `${PLACES}/server.ts`]],
  'server-apps-use-no-screens': [['src/apps/server/wire.ts', `${PLACES}/web.ts`]],
  'cli-files-commands-use-pure-doors': [['src/apps/cli/exposure.ts', `${PLACES}/server.ts`]],
  'browser-never-uses-node': [['src/ui/save.ts', 'node:path']],
  'rooms-by-their-doors': [['src/rooms/exposure/domain/answer.ts', `${PLACES}/domain/place.ts`]],
  'domain-is-pure': [[`${PLACES}/domain/place.ts`, 'src/platform/clock.ts']],
  'index-door-is-pure': [[`${PLACES}/index.ts`, `${PLACES}/service/find-place.ts`]],
  'texts-know-own-domain': [[`${PLACES}/texts/sv.ts`, `${PLACES}/web/place-page.ts`]],
  'store-knows-own-domain': [[`${PLACES}/store/place-store.ts`, `${PLACES}/service/find-place.ts`]],
  'service-uses-server-doors': [['src/rooms/exposure/service/answer.ts', `${PLACES}/web.ts`]],
  'api-calls-own-service': [[`${PLACES}/api/place-routes.ts`, `${PLACES}/store/place-store.ts`]],
  'api-runs-no-rules': [[`${PLACES}/api/place-routes.ts`, `${PLACES}/domain/place.ts`]],
  'exchange-knows-own-domain': [[`${PLACES}/exchange/read.ts`, 'src/platform/database/connect.ts']],
  'web-uses-web-doors': [['src/rooms/exposure/web/answer.ts', `${PLACES}/server.ts`]],
  'server-door-has-no-screens': [[`${PLACES}/server.ts`, `${PLACES}/web/place-page.ts`]],
  'files-door-opens-exchange': [[`${PLACES}/files.ts`, `${PLACES}/store/place-store.ts`]],
  'ground-uses-no-npm': [['src/ground/table/read-table.ts', 'npm:csv-parse']],
  'csv-reader-uses-csv-parse-only': [['src/ground/table/read-csv.ts', 'npm:exceljs']],
  'worlds-use-no-npm': [['src/worlds/granvik.ts', 'npm:exceljs']],
  'domain-uses-only-the-schema-library': [[`${PLACES}/domain/place.ts`, 'npm:kysely']],
  'store-uses-only-the-query-builder': [[`${PLACES}/store/place-store.ts`, 'npm:pg']],
  'service-uses-no-npm': [[`${PLACES}/service/find-place.ts`, 'npm:exceljs']],
  'api-uses-only-http-packages': [[`${PLACES}/api/place-routes.ts`, 'npm:kysely']],
  'exchange-has-no-database-and-no-http': [[`${PLACES}/exchange/read.ts`, 'node:https']],
  'browser-uses-browser-packages': [['src/ui/map.ts', 'npm:exceljs']],
  'product-uses-no-dev-package': [['src/platform/random.ts', 'npm:fast-check']],
  'packages-are-declared': [['src/platform/random.ts', 'npm:left-over']],
  'node-never-reaches-tsx': [
    ['src/apps/server/wire.ts', 'src/apps/server/page.ts'],
    ['src/apps/server/page.ts', 'src/apps/server/shell.tsx'],
  ],
  'browser-never-reaches-the-server-side': [
    [`${PLACES}/web/page.ts`, `${PLACES}/domain/place.ts`],
    [`${PLACES}/domain/place.ts`, 'src/platform/clock.ts'],
  ],
  'cli-files-commands-never-reach-the-database': [
    ['src/apps/cli/exposure.ts', `${PLACES}/files.ts`],
    [`${PLACES}/files.ts`, `${PLACES}/exchange/read.ts`],
    [`${PLACES}/exchange/read.ts`, 'src/platform/database/connect.ts'],
  ],
  'product-never-imports-tests': [['src/platform/clock.ts', 'test/support/clock.ts']],
  'no-cycles': [
    [`${PLACES}/domain/place.ts`, `${PLACES}/domain/boundary.ts`, 'type'],
    [`${PLACES}/domain/boundary.ts`, `${PLACES}/domain/place.ts`, 'type'],
  ],
  'imports-resolve': [[`${PLACES}/domain/place.ts`, `${PLACES}/domain/missing.ts`]],
};

/** More faults where one rule is about several kinds of import. */
const MORE: readonly PlantedFault[] = [
  { rule: 'ground-knows-only-ground', imports: [['src/ground/geo/area.ts', 'src/platform/random.ts', 'type']] },
  { rule: 'apps-by-doors-only', imports: [['src/apps/cli/serve.ts', 'src/apps/server/wire.ts']] },
  { rule: 'rooms-by-their-doors', imports: [['src/rooms/exposure/web/answer.ts', `${PLACES}/files.ts`]] },
  {
    rule: 'rooms-by-their-doors',
    imports: [['src/rooms/exposure/service/answer.ts', `${PLACES}/store/place-store.ts`]],
  },
  { rule: 'web-uses-web-doors', imports: [[`${PLACES}/web/place-page.tsx`, `${PLACES}/service/find-place.ts`]] },
  { rule: 'domain-uses-only-the-schema-library', imports: [[`${PLACES}/contract.ts`, 'node:crypto']] },
  { rule: 'exchange-has-no-database-and-no-http', imports: [[`${PLACES}/exchange/read.ts`, 'npm:pg']] },
  { rule: 'node-never-reaches-tsx', imports: [[`${PLACES}/service/find-place.ts`, `${PLACES}/web/place-page.tsx`]] },
];

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  ...STORY.slice(0, -1).map((room, place) => ({
    rule: storyRuleName(room),
    imports: [[`src/rooms/${room}/domain/rule.ts`, `src/rooms/${STORY[place + 1]}/index.ts`]] as const,
  })),
  ...Object.entries(ONE_EACH).map(([rule, imports]) => ({ rule, imports })),
  ...MORE,
];

/** A file that knows nothing and that nobody knows; it has no import to plant. */
export const ORPHAN = { rule: 'no-orphans', path: `${PLACES}/domain/alone.ts` };

/** Every import that the table in ARCHITECTURE.md allows, once: the rules may not catch any of it. */
export const SOUND_IMPORTS: readonly PlantedImport[] = [
  ['src/ground/table/read-csv.ts', 'npm:csv-parse'],
  ['src/ground/geo/area.ts', 'src/ground/geo/shape.ts'],
  ['src/platform/database/connect.ts', 'npm:pg'],
  ['src/platform/database/connect.ts', 'src/ground/geo/shape.ts'],
  ['src/platform/http/server.ts', 'node:http'],
  ['src/ui/map.tsx', 'npm:react'],
  ['src/ui/map.tsx', 'src/ground/geo/shape.ts'],
  ['src/ui/map.tsx', 'src/ui/draw.ts?worker&url'],
  ['src/worlds/index.ts', 'src/ground/geo/area.ts'],
  [`${PLACES}/domain/place.ts`, 'src/ground/geo/area.ts'],
  [`${PLACES}/domain/place.ts`, 'npm:typebox'],
  [`${PLACES}/contract.ts`, 'npm:typebox'],
  [`${PLACES}/index.ts`, `${PLACES}/domain/place.ts`],
  [`${PLACES}/index.ts`, `${PLACES}/texts/sv.ts`],
  [`${PLACES}/texts/en.ts`, `${PLACES}/texts/sv.ts`],
  [`${PLACES}/store/place-store.ts`, 'npm:kysely'],
  [`${PLACES}/store/place-store.ts`, 'src/platform/database/connect.ts'],
  [`${PLACES}/store/place-store.ts`, `${PLACES}/domain/place.ts`],
  [`${PLACES}/service/find-place.ts`, `${PLACES}/store/place-store.ts`],
  [`${PLACES}/service/find-place.ts`, `${PLACES}/exchange/read.ts`],
  [`${PLACES}/exchange/read.ts`, 'npm:exceljs'],
  [`${PLACES}/exchange/read.ts`, 'node:sqlite'],
  ['src/rooms/exposure/exchange/write.ts', `${PLACES}/index.ts`],
  [`${PLACES}/files.ts`, `${PLACES}/exchange/read.ts`],
  [`${PLACES}/api/place-routes.ts`, `${PLACES}/service/find-place.ts`],
  [`${PLACES}/api/place-routes.ts`, `${PLACES}/contract.ts`],
  [`${PLACES}/api/place-routes.ts`, 'src/platform/http/server.ts'],
  [`${PLACES}/api/place-routes.ts`, `${PLACES}/domain/place.ts`, 'type'],
  [`${PLACES}/server.ts`, `${PLACES}/api/place-routes.ts`],
  [`${PLACES}/web/place-page.tsx`, 'npm:react'],
  [`${PLACES}/web/place-page.tsx`, 'src/ui/map.tsx'],
  [`${PLACES}/web/place-page.tsx`, `${PLACES}/contract.ts`],
  [`${PLACES}/web.ts`, `${PLACES}/web/place-page.tsx`],
  ['src/rooms/exposure/domain/answer.ts', `${PLACES}/index.ts`],
  ['src/rooms/exposure/service/answer.ts', `${PLACES}/server.ts`],
  ['src/rooms/exposure/web/answer.tsx', `${PLACES}/web.ts`],
  ['src/apps/web/main.tsx', `${PLACES}/web.ts`],
  ['src/apps/web/main.tsx', 'src/ui/map.tsx'],
  ['src/apps/server/main.ts', `${PLACES}/server.ts`],
  ['src/apps/server/main.ts', 'src/worlds/index.ts'],
  ['src/apps/cli/exposure.ts', `${PLACES}/files.ts`],
  ['src/apps/cli/import.ts', `${PLACES}/server.ts`],
  ['src/apps/cli/serve.ts', 'src/apps/server/main.ts'],
  [`${PLACES}/store/place-store.store.test.ts`, 'npm:fast-check'],
  [`${PLACES}/store/place-store.store.test.ts`, 'test/support/database.ts'],
  ['test/support/database.ts', 'src/platform/database/connect.ts'],
];
