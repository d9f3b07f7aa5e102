export { signInRoutes } from './api/sign-in-routes.ts';
export { trainingRoutes } from './api/training-routes.ts';
export { accessRoutes } from './api/access-routes.ts';
export type { AccessDeps, AdministerDeps, AdministerRouteDeps } from './service/administer-deps.ts';
export { findWrongRule } from './service/find-provider-rules.ts';
export { settleEndedShares, startEndingShares } from './service/end-shares.ts';
export { HOUSE_COUNTS } from './service/house-counts.ts';
export { listColleagues, type Colleague } from './service/list-colleagues.ts';
export { digestOf, findCaller, loadScope } from './service/load-scope.ts';
export {
  inviteFirstAdministrator,
  type FirstAdministratorRefusal,
  type InvitedFirst,
} from './service/invite-first-administrator.ts';
export { makeNewPasswordLink, type NoSuchAccount } from './service/make-new-password-link.ts';
export { endCommandSession, openCommandSession, type CommandSessionRefusal } from './service/open-command-session.ts';
export { requestId, type KeyReused } from './service/request-id.ts';
export { listRecordShares, shareRecord, type SharingRefusal } from './service/share-record.ts';
export type { SignInDeps, SignInRouteDeps } from './service/sign-in-deps.ts';
export { findSharedWith, rolesOfPrivate } from './service/who-else.ts';
export { ACCESS_PROBLEMS } from './texts/problems.ts';
export { SIGN_IN_PROBLEMS } from './texts/sign-in-problems.ts';
