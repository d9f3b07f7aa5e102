import { type DirectionRule, INDEX_DOORS, SERVER_DOORS, WEB_DOORS, mayImport, mayNotImport, own } from './zones.ts';

const GROUND = '^src/ground/';
const room = (part: string): string => `^src/rooms/([^/]+)/${part}`;

/**
 * The parts of a room. Where the table in ARCHITECTURE.md is silent, the reading is the narrowest that works: a verb
 * (`service`) may call its own room's file readers, a route may name a domain type but not run a domain rule, and a
 * format may know the pure doors that its own domain knows.
 */
export const ROOM_RULES: readonly DirectionRule[] = [
  mayImport(
    'domain-is-pure',
    'rules know ground, their own domain and the pure doors',
    room(String.raw`(?:domain/|contract\.ts$)`),
    [GROUND, own('domain/', 'contract'), INDEX_DOORS],
  ),
  mayImport('index-door-is-pure', 'the pure door shows own rules and words', room(String.raw`index\.ts$`), [
    GROUND,
    own('domain/', 'contract', 'texts/'),
    INDEX_DOORS,
  ]),
  mayImport('texts-know-own-domain', 'words are keyed by the codes of their own room', room('texts/'), [
    GROUND,
    own('domain/', 'contract', 'texts/'),
  ]),
  mayImport('store-knows-own-domain', 'SQL in, domain types out; no service, route or screen', room('store/'), [
    GROUND,
    own('domain/', 'store/'),
    '^src/platform/database/',
  ]),
  mayImport(
    'service-uses-server-doors',
    'a verb loads, decides, saves; other rooms by index.ts and server.ts',
    room('service/'),
    [GROUND, own('domain/', 'store/', 'service/', 'exchange/'), '^src/platform/', INDEX_DOORS, SERVER_DOORS],
  ),
  mayImport('api-calls-own-service', 'parse, call one service, answer; never the store', room('api/'), [
    GROUND,
    own('service/', 'domain/', 'contract', 'texts/', 'api/'),
    '^src/platform/http/',
  ]),
  mayNotImport('api-runs-no-rules', 'a route may name a domain type; the service runs the rule', room('api/'), {
    path: own('domain/'),
    dependencyTypesNot: ['type-only'],
  }),
  mayImport('exchange-knows-own-domain', 'bytes in, { accepted, rejected } out', room('exchange/'), [
    GROUND,
    own('domain/', 'contract', 'exchange/', 'texts/'),
    INDEX_DOORS,
  ]),
  mayImport(
    'web-uses-web-doors',
    'screens never touch the server side',
    [room('web/'), room(String.raw`web\.ts$`)],
    [GROUND, '^src/ui/', own('domain/', 'contract', 'web/', 'texts/', 'index'), INDEX_DOORS, WEB_DOORS],
  ),
  mayImport('server-door-has-no-screens', 'the server door opens services and routes', room(String.raw`server\.ts$`), [
    GROUND,
    '^src/platform/',
    own('domain/', 'contract', 'store/', 'service/', 'api/', 'exchange/', 'texts/'),
    INDEX_DOORS,
    SERVER_DOORS,
  ]),
  mayImport(
    'files-door-opens-exchange',
    'the files door opens the formats, without database or http',
    room(String.raw`files\.ts$`),
    [GROUND, own('domain/', 'contract', 'exchange/', 'texts/', 'index'), INDEX_DOORS],
  ),
];
