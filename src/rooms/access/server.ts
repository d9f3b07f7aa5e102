export { accessRoutes } from './api/access-routes.ts';
export type { AccessDeps, AdministerDeps, AdministerRouteDeps } from './service/administer-deps.ts';
export { HOUSE_COUNTS } from './service/house-counts.ts';
export { digestOf, findCaller, loadScope } from './service/load-scope.ts';
export { requestId, type KeyReused } from './service/request-id.ts';
export { listRecordShares, shareRecord, type SharingRefusal } from './service/share-record.ts';
export { findSharedWith, rolesOfPrivate } from './service/who-else.ts';
export { ACCESS_PROBLEMS } from './texts/problems.ts';
