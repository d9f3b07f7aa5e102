// The rule as it stands; named here because a route calls verbs, not rules.
export { readSettings as readQuestion } from '../domain/settings.ts';
