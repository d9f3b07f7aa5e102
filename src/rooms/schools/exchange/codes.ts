import { FILE_CODES, type FileCode } from '../../../ground/table/index.ts';

/** What only a file of schools can be told; the rest is shared by every importer. */
export const SCHOOL_ONLY_CODES = [
  'file-holds-places',
  'details-needed',
  'api-error',
  'page-of-many',
  'kind-missing',
  'kind-unknown',
  'kind-form-unknown',
  'status-unknown',
  'flag-unreadable',
  'forms-missing',
  'forms-unreadable',
  'pupils-unreadable',
  'school-abroad',
  'unit-not-a-school',
] as const;

export type SchoolCode = FileCode | (typeof SCHOOL_ONLY_CODES)[number];

/** Every code that {@link readSchools} can answer with. */
export const SCHOOL_FILE_CODES: readonly SchoolCode[] = [...FILE_CODES, ...SCHOOL_ONLY_CODES];
