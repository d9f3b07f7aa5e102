export { holdIn } from './api/hold.ts';
export { quarantineRoutes } from './api/quarantine-routes.ts';
export type { QuarantineRouteDeps } from './service/quarantine-deps.ts';
export { QUARANTINE_COUNTS, QUARANTINE_WORK } from './service/quarantine-parts.ts';
export { QUARANTINE_PROBLEMS } from './texts/problems.ts';
