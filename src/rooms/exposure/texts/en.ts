import type { sv } from './sv.ts';

/** The room's words in English, by the same codes. */
export const en: typeof sv = {
  nearness: { within: 'within', outside: 'outside', undecided: 'cannot tell', positionUnknown: 'position unknown' },
  youthExposed: { yes: 'yes, by the proposal', no: 'no, by the proposal', undecided: 'cannot tell' },
  reasons: {
    'school-within': 'At least one school lies within {radius}.',
    'no-school-within': 'No school lies within {radius}.',
    'school-undecided': 'At least one school lies so close to the line that the uncertainty of its position decides.',
    'register-coverage':
      'The register is not declared complete for the school form. It can show that a school exists, but not that none does.',
    'position-unknown': 'At least one school in the municipality has a position that is missing or cannot be right.',
    'municipality-unknown':
      'The municipality of the place is not known, so no school of unknown position can be ruled out.',
    'form-not-stated': 'The register does not say which school form a school within the distance has.',
    'years-not-stated': 'The register does not say which years a school within the distance teaches.',
    'centre-outside-place': 'The centre lies outside the place itself.',
  },
  flags: {
    'position-missing': 'The register has no position.',
    'position-shared':
      "The position is exactly that of schools in other municipalities. It is probably the organiser's address.",
    'position-outside-municipality': 'The position lies outside the municipality that the school belongs to.',
    'position-corrected': 'The position has been corrected by the municipality.',
    'uncertainty-not-stated': 'The register does not say how certain the position is. We count with 20 metres.',
    'form-not-stated': 'The register does not state the school form.',
    'years-not-stated': 'The register does not state the years.',
  },
  settingRefusals: {
    'radius-not-a-number': 'The distance "{value}" is not a number. Write metres in digits, for example 500.',
    'radius-out-of-range': 'The distance "{value}" cannot be used. Write a number above 0 and at most 50,000 metres.',
    'measure-from-unknown': '"{value}" is no way to measure. Write boundary or centre.',
    'form-unknown': 'There is no school form "{value}". Choose among fsk, gr, gran, sp, sam, gy and gyan.',
    'year-unknown': 'There is no school year "{value}". Write 0 for the preschool class, otherwise 1 to 9.',
  },
};
