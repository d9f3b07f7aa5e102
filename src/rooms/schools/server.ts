export { schoolRoutes } from './api/school-routes.ts';
export { schoolAreasFollower } from './service/areas-follower.ts';
export type { SchoolDeps } from './service/deps.ts';
export { createRegisterCache, type RegisterCache } from './service/register-cache.ts';
export { SCHOOL_COUNTS } from './service/school-counts.ts';
export { schoolImporter } from './service/school-importer.ts';
export {
  loadSchoolRegister,
  schoolRegisterRevision,
  type FlaggedSchool,
  type SchoolRegister,
} from './service/school-register.ts';
export { viewPoint } from './service/view-school.ts';
export { SCHOOL_PROBLEMS } from './texts/problems.ts';
