export * from './contract.ts';
export { QUARANTINE_POLICY } from './domain/policy.ts';
export type { QuarantineState } from './domain/quarantine-life.ts';
