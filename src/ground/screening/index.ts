export { FIELD_CLASSES, SEARCHED_FOR, type FieldClass } from './field-class.ts';
export { FINDING_KINDS, type Certainty, type Finding, type FindingKind } from './finding.ts';
export { checkDigitOf, hasCheckDigit } from './luhn.ts';
export { screen, type ScreeningResult } from './screen.ts';
export { MASK, maskPersonData } from './mask.ts';
