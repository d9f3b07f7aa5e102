export * from './contract.ts';
export { doubtPositions, type PlacedSite, type PositionDoubt } from './domain/doubt-positions.ts';
export type { KeptSchool, PositionCorrection } from './domain/kept-school.ts';
export { SCHOOL_POLICY } from './domain/policy.ts';
export {
  KNOWN_FORMS,
  notCounted,
  type FormTaught,
  type NotCounted,
  type PupilCount,
  type SchoolForm,
  type SchoolSite,
  type SchoolStatus,
} from './domain/school-site.ts';
