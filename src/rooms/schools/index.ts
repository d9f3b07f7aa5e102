export * from './contract.ts';
export {
  notCounted,
  type FormTaught,
  type NotCounted,
  type PupilCount,
  type SchoolForm,
  type SchoolSite,
  type SchoolStatus,
} from './domain/school-site.ts';
