/** The room's names for its codes, in Swedish. */
export const roles = {
  safetyCoordinator: 'trygghetssamordnare',
  communityPolice: 'områdespolis',
  regionalCoordinator: 'regional samordnare',
  surveyAnalyst: 'analytiker',
  schoolLead: 'skolledare',
  partnerMember: 'samverkanspart',
  outreachWorker: 'fältarbetare',
  caseWriter: 'handläggare',
  electedReader: 'förtroendevald',
  organisationAdministrator: 'administratör',
  auditor: 'granskare',
};

/** What each role is there for, in one sentence. */
export const roleSentences = {
  safetyCoordinator: 'Leder arbetet på platserna, håller registren och delar platser med andra.',
  communityPolice: 'Håller polisens platser och ser det som andra har öppnat i området.',
  regionalCoordinator: 'Håller ihop länet och ser det som kommunerna har öppnat.',
  surveyAnalyst: 'Läser in och granskar register, och ser det som har öppnats för analys.',
  schoolLead: 'Ser platserna nära skolan, så långt ägaren har öppnat eller delat dem.',
  partnerMember: 'Ser det som har delats med den egna organisationen.',
  outreachWorker: 'Ser platserna i sitt område.',
  caseWriter: 'Läser underlag till yttranden och beslut.',
  electedReader: 'Läser om platserna i sitt område och ändrar ingenting.',
  organisationAdministrator: 'Bjuder in, ger roller och stänger konton. Ser inga platser genom det.',
  auditor: 'Granskar vem som har sett och ändrat vad. Ser inte innehållet.',
};

export const organisationKinds = {
  municipality: 'kommun',
  districtAdministration: 'stadsdelsförvaltning',
  policeDistrict: 'lokalpolisområde',
  region: 'region',
  analyst: 'analysenhet',
  school: 'skola',
  privateOwner: 'privat fastighetsägare eller företag',
  association: 'förening',
  otherAuthority: 'annan myndighet',
};

export const legalStatuses = {
  authority: 'myndighet',
  private: 'privat',
};

/** Who a level is for, as the columns of the sharing dialog are called. */
export const levels = {
  public: 'Alla',
  partner: 'Samverkansparter',
  authority: 'Myndigheter',
};

/** How far a record is shown to readers of a level. */
export const shown = {
  full: 'allt',
  coarse: 'ungefärligt',
  part: 'en del',
  count: 'bara antal',
  none: 'inget',
};

export const recordTypes = {
  place: 'platser',
  boundary: 'platsers avgränsning',
  area: 'områden',
  school: 'skolor',
  source: 'källor',
  mapping: 'kartläggningar',
  assessment: 'bedömningar',
  situationPicture: 'lägesbilder',
  causeAnalysis: 'orsaksanalyser',
  actionPlan: 'åtgärdsplaner',
  outcomeIndicator: 'mått på läget',
  activityIndicator: 'mått på insatser',
  policeWork: 'polisens arbete',
  cameraInstallation: 'kameror',
  meeting: 'möten',
  citizenReport: 'synpunkter och trygghetsvandringar',
  evaluation: 'utvärderingar',
  decision: 'beslut och yttranden',
  organisation: 'organisationer',
  person: 'personer',
  role: 'roller',
  invitation: 'inbjudningar',
  opening: 'öppnade uppgifter',
  share: 'delningar',
  file: 'filer',
  import: 'inläsningar',
  quarantine: 'texter i karantän',
  audit: 'loggen över vem som gjort vad',
};

export const verbs = {
  read: 'se',
  create: 'lägga till',
  change: 'ändra',
  remove: 'ta bort',
};

export const areaKinds = {
  organisation: 'hela den egna organisationen',
  cityDistrict: 'stadsdelsområde',
  policeDistrict: 'lokalpolisområde',
  municipality: 'kommun',
  county: 'län',
};

export const invitationStates = {
  open: 'öppen',
  used: 'använd',
  withdrawn: 'tillbakatagen',
  expired: 'för gammal',
};

export const memberStates = {
  active: 'öppet',
  closed: 'stängt',
};
