export * from './contract.ts';
export { IMPORT_LIFE, type ImportStep, type StepRefusal } from './domain/import-life.ts';
export type { Applied, Applying, FileToRead, Importer, Outlook, ReadOutcome } from './domain/importer.ts';
export { IMPORT_POLICY } from './domain/policy.ts';
export { nameKey } from './domain/name-key.ts';
export type { Keeper, Source } from './domain/source.ts';
