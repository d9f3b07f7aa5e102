import type { Policy } from '../../access/index.ts';

const COORDINATORS = ['safetyCoordinator', 'communityPolice', 'regionalCoordinator', 'surveyAnalyst'] as const;

/** Whoever takes files in also sees the files of colleagues on their way in. */
export const IMPORT_POLICY: Policy = {
  import: { read: COORDINATORS, create: COORDINATORS },
  file: { read: COORDINATORS, create: COORDINATORS, remove: COORDINATORS },
};
