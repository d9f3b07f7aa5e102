import type { ExposureSettings, YouthExposed } from '../contract.ts';
import { maySayNo, type Coverage } from './coverage.ts';
import type { AskedPlace, NearSchool } from './near-school.ts';
import type { AskedSchool } from './school-field.ts';

export interface Judgement {
  readonly youthExposed: YouthExposed;
  /** every rule that speaks, in the order a reader should hear them */
  readonly reasons: readonly string[];
}

/**
 * The proposed class "särskilt utsatt plats för unga": a school of the asked form within the radius. Proposed in the
 * motion, not adopted by anybody; computed, never stored. "No" is said only when nothing speaks against it: "cannot
 * tell" is a good answer, a wrong "no" is not.
 * @source KS 2023/1390; domain guide S15, S16
 */
export function judgeYouthExposed(
  place: AskedPlace,
  schools: readonly NearSchool[],
  positionUnknown: readonly AskedSchool[],
  field: { readonly coverages: readonly Coverage[] },
  settings: ExposureSettings,
): Judgement {
  const within = schools.filter(({ nearness }) => nearness === 'within');
  if (within.some(({ surelyAsked }) => surelyAsked)) return { youthExposed: 'yes', reasons: ['school-within'] };
  const reasons: string[] = [];
  if (within.length > 0) reasons.push(...new Set(within.flatMap(({ flags }) => flags.filter(isSilence))));
  if (schools.some(({ nearness, placed }) => placed && nearness === 'undecided')) reasons.push('school-undecided');
  if (!maySayNo(field.coverages, settings.schoolForms)) reasons.push('register-coverage');
  if (schools.some(({ placed }) => !placed) || positionUnknown.some(({ site }) => inSame(place, site.municipality))) {
    reasons.push('position-unknown');
  }
  // Not knowing the place's own municipality is worth saying only when it alone stands in the way.
  if (reasons.length === 0 && positionUnknown.length > 0) reasons.push('position-unknown', 'municipality-unknown');
  return reasons.length > 0
    ? { youthExposed: 'undecided', reasons }
    : { youthExposed: 'no', reasons: ['no-school-within'] };
}

function inSame(place: AskedPlace, municipality: string | null): boolean {
  return place.municipality !== null && place.municipality === municipality;
}

function isSilence(flag: string): boolean {
  return flag === 'form-not-stated' || flag === 'years-not-stated';
}
