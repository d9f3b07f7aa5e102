/** The room's names for its codes, in English. */
export const roles = {
  safetyCoordinator: 'safety coordinator',
  communityPolice: 'community police officer',
  regionalCoordinator: 'regional coordinator',
  surveyAnalyst: 'analyst',
  schoolLead: 'school head',
  partnerMember: 'partner',
  outreachWorker: 'outreach worker',
  caseWriter: 'case writer',
  electedReader: 'elected reader',
  organisationAdministrator: 'administrator',
  auditor: 'auditor',
};

/** What each role is there for, in one sentence. */
export const roleSentences = {
  safetyCoordinator: 'Leads the work at the places, keeps the registers and shares places with others.',
  communityPolice: 'Keeps the places of the police and sees what others have opened in the area.',
  regionalCoordinator: 'Holds the county together and sees what the municipalities have opened.',
  surveyAnalyst: 'Takes registers in and looks through them, and sees what has been opened for analysis.',
  schoolLead: 'Sees the places near the school, as far as their owner has opened or shared them.',
  partnerMember: 'Sees what has been shared with the own organisation.',
  outreachWorker: 'Sees the places in their area.',
  caseWriter: 'Reads what statements and decisions are based on.',
  electedReader: 'Reads about the places in their area and changes nothing.',
  organisationAdministrator: 'Invites, gives roles and closes accounts. Sees no places by that.',
  auditor: 'Examines who has seen and changed what. Does not see the content.',
};

export const organisationKinds = {
  municipality: 'municipality',
  districtAdministration: 'city district administration',
  policeDistrict: 'local police district',
  region: 'region',
  analyst: 'analysis unit',
  school: 'school',
  privateOwner: 'private property owner or company',
  association: 'association',
  otherAuthority: 'other authority',
};

export const legalStatuses = {
  authority: 'authority',
  private: 'private',
};

/** Who a level is for, as the columns of the sharing dialog are called. */
export const levels = {
  public: 'Everybody',
  partner: 'Partners',
  authority: 'Authorities',
};

/** How far a record is shown to readers of a level. */
export const shown = {
  full: 'all',
  coarse: 'roughly',
  part: 'a part',
  count: 'a number only',
  none: 'nothing',
};

export const recordTypes = {
  place: 'places',
  boundary: 'boundaries of places',
  area: 'areas',
  school: 'schools',
  source: 'sources',
  mapping: 'mappings',
  assessment: 'assessments',
  situationPicture: 'situation pictures',
  causeAnalysis: 'cause analyses',
  actionPlan: 'action plans',
  outcomeIndicator: 'measures of how things are',
  activityIndicator: 'measures of what is done',
  policeWork: 'the work of the police',
  cameraInstallation: 'cameras',
  meeting: 'meetings',
  citizenReport: 'reports by residents and safety walks',
  evaluation: 'evaluations',
  decision: 'decisions and statements',
  organisation: 'organisations',
  person: 'people',
  role: 'roles',
  invitation: 'invitations',
  opening: 'opened records',
  share: 'shares',
  file: 'files',
  import: 'imports',
  quarantine: 'texts in quarantine',
  audit: 'the trail of who did what',
};

export const verbs = {
  read: 'see',
  create: 'add',
  change: 'change',
  remove: 'remove',
};

export const areaKinds = {
  organisation: 'the whole of the own organisation',
  cityDistrict: 'city district',
  policeDistrict: 'local police district',
  municipality: 'municipality',
  county: 'county',
};

export const invitationStates = {
  open: 'open',
  used: 'used',
  withdrawn: 'taken back',
  expired: 'too old',
};

export const memberStates = {
  active: 'open',
  closed: 'closed',
};
