export * from './contract.ts';
export { answerPlace, type Answer } from './domain/answer-place.ts';
export type { AskedPlace, NearSchool } from './domain/near-school.ts';
export { maySayNo, type Coverage } from './domain/coverage.ts';
export { nearnessOf } from './domain/nearness.ts';
export {
  gatherSchools,
  type AskedSchool,
  type FieldOptions,
  type SchoolField,
  type SchoolSource,
} from './domain/school-field.ts';
export { countsOf, sensitivityOf } from './domain/sensitivity.ts';
export {
  DEFAULT_SETTINGS,
  readSettings,
  SCHOOL_FORMS,
  SCHOOL_YEARS,
  type SettingRefusal,
  type SettingWords,
} from './domain/settings.ts';
export { en as exposureEn } from './texts/en.ts';
export { sv as exposureSv } from './texts/sv.ts';
