import type { Policy } from '../../access/index.ts';

const REVIEWERS = ['safetyCoordinator', 'communityPolice', 'regionalCoordinator', 'organisationAdministrator'] as const;

/** Few may be asked to look. Whoever may send a request may let it wait: what that takes, its own room says. */
export const QUARANTINE_POLICY: Policy = { quarantine: { read: REVIEWERS, change: REVIEWERS } };
