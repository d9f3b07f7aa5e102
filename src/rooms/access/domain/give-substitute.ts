import { accept, refuse, type Result } from '../../../ground/result.ts';
import { holdsPeriod, overlap, periodFault, type PeriodRefusal } from './period.ts';
import type { RoleGrant, Substitute } from './role-grant.ts';

export type GiveSubstituteRefusal =
  | PeriodRefusal
  | { readonly code: 'substitute-is-holder' }
  | { readonly code: 'person-closed' }
  | { readonly code: 'substitute-outside-role'; readonly from: string; readonly to: string | null }
  | { readonly code: 'substitute-already'; readonly from: string; readonly to: string };

export type AskedSubstitute = Pick<Substitute, 'person' | 'from' | 'to'>;

/**
 * Whether somebody may act in a role of another between two dates: not the holder, an open account, within the time that
 * the role is held, and not doubled.
 * @param state of the substitute, who belongs to the same organisation: others are not found at all
 * @param given substitutes in this role that are not withdrawn
 */
export function giveSubstitute(
  grant: RoleGrant,
  state: 'active' | 'closed',
  given: readonly Substitute[],
  asked: AskedSubstitute,
  today: string,
): Result<AskedSubstitute, GiveSubstituteRefusal> {
  if (asked.person === grant.person) return refuse({ code: 'substitute-is-holder' });
  if (state === 'closed') return refuse({ code: 'person-closed' });
  const fault = periodFault(asked, today);
  if (fault !== undefined) return refuse(fault);
  if (!holdsPeriod(grant, asked)) return refuse({ code: 'substitute-outside-role', from: grant.from, to: grant.to });
  const doubled = given.find(({ person, ...period }) => person === asked.person && overlap(period, asked));
  if (doubled !== undefined) return refuse({ code: 'substitute-already', from: doubled.from, to: doubled.to });
  return accept(asked);
}
