export { exposureRoutes } from './api/exposure-routes.ts';
export type { ExposureDeps, ExposureRouteDeps } from './service/deps.ts';
export { EXPOSURE_PROBLEMS } from './texts/problems.ts';
