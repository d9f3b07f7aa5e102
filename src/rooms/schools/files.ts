export { SCHOOL_FILE_CODES, type SchoolCode } from './exchange/codes.ts';
export { describeSchoolTable, type TableQuestion } from './exchange/describe-table.ts';
export type { SchoolReading, SchoolsOptions } from './exchange/options.ts';
export { readSchools } from './exchange/read-schools.ts';
export { rejections as schoolRejectionsEn } from './texts/en.ts';
export { rejections as schoolRejectionsSv } from './texts/sv.ts';
