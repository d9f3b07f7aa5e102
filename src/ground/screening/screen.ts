import { findDwellingDetails } from './dwelling-details.ts';
import { findEmailAddresses } from './email-addresses.ts';
import { type FieldClass, SEARCHED_FOR } from './field-class.ts';
import type { Detector, Finding, FindingKind } from './finding.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { latinReadings } from './look-alikes.ts';
import { findPersonNames } from './person-names.ts';
import { findPersonWords } from './person-words.ts';
import { findPhoneNumbers } from './phone-numbers.ts';
import { makeReadable } from './readable-text.ts';
import { findSocialHandles } from './social-handles.ts';
import { findVehiclePlates } from './vehicle-plates.ts';
import { withoutOverlaps } from './without-overlaps.ts';

export interface ScreeningResult {
  /** `certain` when something certain was found, else `likely` when something likely was; help alone is `clear` */
  readonly outcome: 'clear' | 'likely' | 'certain';
  readonly findings: readonly Finding[];
}

const DETECTORS: readonly { readonly kinds: readonly FindingKind[]; readonly find: Detector }[] = [
  { kinds: ['personalIdentityNumber', 'coordinationNumber'], find: findIdentityNumbers },
  { kinds: ['vehiclePlate'], find: findVehiclePlates },
  { kinds: ['phoneNumber'], find: findPhoneNumbers },
  { kinds: ['emailAddress'], find: findEmailAddresses },
  { kinds: ['socialHandle'], find: findSocialHandles },
  { kinds: ['dwellingDetail'], find: findDwellingDetails },
  { kinds: ['personName'], find: findPersonNames },
  { kinds: ['personWord'], find: findPersonWords },
];

/**
 * Searches what somebody has written for what must not be kept about a person, as far as the field's class asks for it.
 * A net, not a permission: what comes out clear may still speak of somebody (see docs/decisions/0013).
 * @returns where something was found, in UTF-16 units of the text as given, first to last; never the text
 */
export function screen(text: string, fieldClass: FieldClass): ScreeningResult {
  const wanted: readonly FindingKind[] = SEARCHED_FOR[fieldClass];
  if (wanted.length === 0 || text === '') return { outcome: 'clear', findings: [] };
  const readable = makeReadable(text);
  const detectors = DETECTORS.filter(({ kinds }) => kinds.some((kind) => wanted.includes(kind)));
  const found = latinReadings(readable.text).flatMap((reading) => detectors.flatMap(({ find }) => find(reading)));
  const findings = withoutOverlaps(found.filter(({ kind }) => wanted.includes(kind))).map((finding) => ({
    ...finding,
    start: readable.startOf(finding.start),
    end: readable.endOf(finding.end - 1),
  }));
  return { outcome: outcomeOf(findings), findings };
}

function outcomeOf(findings: readonly Finding[]): ScreeningResult['outcome'] {
  if (findings.some(({ certainty }) => certainty === 'certain')) return 'certain';
  return findings.some(({ certainty }) => certainty === 'likely') ? 'likely' : 'clear';
}
