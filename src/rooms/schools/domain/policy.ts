import { WORKING_ROLES, type Policy } from '../../access/index.ts';

const KEEPERS = ['safetyCoordinator', 'regionalCoordinator', 'surveyAnalyst', 'communityPolice'] as const;

/** Registers of schools are read by everybody who works; those who take them in also correct positions. */
export const SCHOOL_POLICY: Policy = { school: { read: WORKING_ROLES, create: KEEPERS, change: KEEPERS } };
