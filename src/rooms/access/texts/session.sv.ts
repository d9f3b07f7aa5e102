import { roles } from './sv.ts';

/** Who somebody is and may be: the words that stand in the frame around every view, in Swedish. */
export const sessionSv = {
  signedInAs: 'Du är inloggad som',
  account: 'Mitt konto',
  changePerson: 'Byt person',
  signOut: 'Logga ut',
  standIn: 'som ersättare',
  inArea: (role: string, area: string) => `${role}, ${area}`,
  outTitle: 'Du har loggats ut',
  notOutTitle: 'Du är fortfarande inloggad',
  leaving: 'Loggar ut.',
  notOut: 'Utloggningen gick inte igenom. Försök igen innan någon annan använder enheten.',
  roles,
  areas: {
    organisation: () => 'organisationens egna uppgifter',
    cityDistrict: (name: string) => name,
    policeDistrict: (name: string) => name,
    municipality: () => 'hela kommunen',
    county: () => 'hela länet',
  },
};
