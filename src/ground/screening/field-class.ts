import type { FindingKind } from './finding.ts';

/** What a field is for, and so what may never stand in it. */
export const FIELD_CLASSES = [
  'freeText',
  'controlledName',
  'account',
  'functionContact',
  'secret',
  'coded',
  'number',
  'coordinate',
  'date',
] as const;
export type FieldClass = (typeof FIELD_CLASSES)[number];

const NUMBERS: readonly FindingKind[] = ['personalIdentityNumber', 'coordinationNumber', 'vehiclePlate'];
const CONTACTS: readonly FindingKind[] = ['phoneNumber', 'emailAddress'];

/** The one table: what each class is searched for. The others are validated by their shape, or never kept as text. */
export const SEARCHED_FOR = {
  /** what somebody writes */
  freeText: [...NUMBERS, ...CONTACTS, 'socialHandle', 'personName', 'dwellingDetail', 'personWord'],
  /** names of places, streets, schools, organisations and sources, which may hold names of people long dead */
  controlledName: [...NUMBERS, ...CONTACTS],
  /** name, address and function of somebody who uses the system, as the record of processing lists them */
  account: NUMBERS,
  /** a mailbox or a switchboard of a function: nobody's own */
  functionContact: [...NUMBERS, 'socialHandle', 'personName'],
  /** a password or a code for signing in: never kept as it is */
  secret: [],
  coded: [],
  number: [],
  coordinate: [],
  date: [],
} as const satisfies Record<FieldClass, readonly FindingKind[]>;
