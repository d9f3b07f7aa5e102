import type { todaySv } from './today.sv.ts';

const waiting = 'This waits for you';

/** The words of each role's first view, in English. */
export const todayEn: typeof todaySv = {
  onTurn: 'Next up',
  nothing: 'Nothing waits for you just now.',
  nothingTitle: 'Today',
  bring: 'Bring in data',
  views: {
    safetyCoordinator: {
      title: waiting,
      list: 'My places',
      empty: 'There are no places in the register yet. Bring in the register that you have.',
    },
    communityPolice: {
      title: waiting,
      list: 'Places that you see',
      empty: 'You see no place yet. Ask the municipality to share one with you, or bring in those of the police.',
    },
    regionalCoordinator: {
      title: waiting,
      list: 'Places that you see',
      empty: 'No municipality has shared a place with you yet. Ask a safety coordinator to do it.',
    },
    surveyAnalyst: {
      title: waiting,
      list: 'Places that you see',
      empty: 'You see no place yet. Ask whoever keeps the register to share it, or bring in one of your own.',
    },
    caseWriter: { title: waiting, list: 'Places', empty: 'There are no places to read about yet.' },
    partnerMember: {
      title: 'Our part',
      list: 'Places shared with us',
      empty:
        'No place is shared with you yet. Whoever leads the work at the place invites you, and then it stands here.',
    },
    outreachWorker: { title: 'Tonight', list: 'Places', empty: 'There are no places in your area.' },
    electedReader: { title: 'My district', list: 'Places', empty: 'There are no places in your area.' },
    schoolLead: {
      title: 'Places near my school',
      list: 'Places',
      empty:
        'No place is open to you yet. Ask the safety coordinator of the municipality to share the one that is near the school.',
    },
  },
  myMunicipality: 'My municipality',
  shared: (count, organisation) =>
    count.count === 1
      ? `One place is shared with ${organisation}.`
      : `${count.first} places are shared with ${organisation}.`,
  partnerNote:
    'You see where the place is, simplified, and which schools are near. You never get data about offences, nor in a compilation.',
  inArea: (count, area) => {
    const where = area === '' ? '' : ` in ${area}`;
    return count.count === 1 ? `One place${where}.` : `${count.first} places${where}.`;
  },
  tonightNote: 'Here stands where the places are. Shifts and hours cannot be logged here.',
  districtNote: 'You read and change nothing. What is done at the places cannot be read here yet.',
  school: {
    choose: 'Which school is yours?',
    find: 'Name of the school',
    help: 'Write a part of the name and choose the school. The choice is kept on this device.',
    none: 'No school fits what you wrote.',
    is: (school) => `Measured from ${school}.`,
    change: 'Change school',
    unknown: 'The school is no longer in the register. Choose another.',
  },
};
