import { dayAfter } from '../../../../ui/format/day.ts';
import type { InvitationView, MemberView } from '../../contract.ts';

/** How far ahead somebody is told that a time runs out. */
const DAYS_AHEAD = 30;

type StandIn = MemberView['standsInFor'][number];
type Grant = MemberView['roles'][number];
type Substitute = Grant['substitutes'][number];

/** What is soon to begin or to end for one person. */
export interface Soon {
  /** the person stands in for others, now or within the days ahead */
  readonly standsIn: readonly StandIn[];
  /** others stand in for the person */
  readonly stoodInBy: readonly { readonly substitute: Substitute; readonly grant: Grant }[];
  /** roles that end within the days ahead */
  readonly ending: readonly (Grant & { readonly to: string })[];
}

export function soonFor(member: MemberView, today: string): Soon {
  const last = dayAfter(today, DAYS_AHEAD);
  const isNear = ({ from, to }: { readonly from: string; readonly to: string }) => to >= today && from <= last;
  return {
    standsIn: member.standsInFor.filter(isNear),
    stoodInBy: member.roles.flatMap((grant) =>
      grant.substitutes.filter(isNear).map((substitute) => ({ substitute, grant })),
    ),
    ending: member.roles.filter(
      (grant): grant is Grant & { readonly to: string } => grant.to !== null && grant.to >= today && grant.to <= last,
    ),
  };
}

export function unanswered(invitations: readonly InvitationView[]): readonly InvitationView[] {
  return invitations.filter(({ state }) => state === 'open');
}
