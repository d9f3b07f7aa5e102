import { WORKING_ROLES, type Policy } from '../../access/index.ts';

const KEEPERS = ['safetyCoordinator', 'communityPolice', 'regionalCoordinator'] as const;

/** Everybody who works with places may read those that are owned, shared or opened; a few keep the register. */
export const PLACE_POLICY: Policy = {
  place: { read: WORKING_ROLES, create: KEEPERS, change: KEEPERS },
  area: { read: WORKING_ROLES, create: [...KEEPERS, 'surveyAnalyst'], remove: [...KEEPERS, 'surveyAnalyst'] },
  source: { read: WORKING_ROLES, change: [...KEEPERS, 'surveyAnalyst'] },
};
