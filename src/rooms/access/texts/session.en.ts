import { roles } from './en.ts';
import type { sessionSv } from './session.sv.ts';

/** Who somebody is and may be: the words that stand in the frame around every view, in English. */
export const sessionEn: typeof sessionSv = {
  signedInAs: 'You are signed in as',
  account: 'My account',
  changePerson: 'Be another person',
  signOut: 'Sign out',
  standIn: 'as a substitute',
  inArea: (role, area) => `${role}, ${area}`,
  outTitle: 'You have been signed out',
  notOutTitle: 'You are still signed in',
  leaving: 'Signing out.',
  notOut: 'The sign-out did not go through. Try again before anybody else uses the device.',
  roles,
  areas: {
    organisation: () => 'the data of the organisation',
    cityDistrict: (name) => name,
    policeDistrict: (name) => name,
    municipality: () => 'the whole municipality',
    county: () => 'the whole county',
  },
};
