/** How far a record may be shown. The narrowest is the default. */
export const LEVELS = ['public', 'partner', 'authority'] as const;
export type Level = (typeof LEVELS)[number];

/** What is kept of the work itself, in the order of the work: the rows of the visibility table. */
export const WORK_RECORDS = [
  'place',
  'boundary',
  'area',
  'school',
  'source',
  'mapping',
  'assessment',
  'situationPicture',
  'causeAnalysis',
  'actionPlan',
  'outcomeIndicator',
  'activityIndicator',
  'policeWork',
  'cameraInstallation',
  'meeting',
  'citizenReport',
  'evaluation',
  'decision',
] as const;

/** What is kept so that the work can be done, and by whom. */
export const HOUSE_RECORDS = [
  'organisation',
  'person',
  'role',
  'invitation',
  'opening',
  'share',
  'file',
  'import',
  'quarantine',
  'audit',
] as const;

export type WorkRecord = (typeof WORK_RECORDS)[number];
export type HouseRecord = (typeof HOUSE_RECORDS)[number];
/** What a policy, a share and an opening are about. */
export type RecordType = WorkRecord | HouseRecord;
export const RECORD_TYPES: readonly RecordType[] = [...WORK_RECORDS, ...HOUSE_RECORDS];

export const VERBS = ['read', 'create', 'change', 'remove'] as const;
export type Verb = (typeof VERBS)[number];
