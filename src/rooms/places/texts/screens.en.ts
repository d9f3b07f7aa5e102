import type { screensSv } from './screens.sv.ts';

/** The words of the room's own screens, in English. */
export const screensEn: typeof screensSv = {
  alsoCalled: (names) => `Also called ${names}`,
  parts: (count) => `${count} parts`,
  disc: (radius) => `a circle of radius ${radius}`,
  point: 'a point',
  responsible: {
    somebody: (name) => `Answers for it: ${name}`,
    nobody: 'Nobody answers for the place.',
    nobodyChoice: 'Nobody',
    label: 'Who answers for the place',
    choose: 'Choose who answers for it',
    change: 'Choose another',
    save: 'Save',
    cancel: 'Cancel',
  },
  keptBy: (owner) => `The place is run by ${owner}`,
  coarse: (metres) => `the boundary is shown to within ${metres}`,
  noDistrict: 'district unknown',
  places: 'Places',
  register: 'Place register',
  versions: 'The boundary over time',
  version: 'Version',
  recorded: 'Recorded',
  area: 'Area',
  source: 'Source',
  current: 'current',
  baseMap: (name) => `Map data: ${name}`,
  noBaseMap: 'No base map',
  trainingMap: "Granvik's training map",
  ownMap: 'Platsbild',
};
