import { dayInStockholm, formatShortDate } from '../../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { Waiting } from '../../../../ui/page/waiting-list.tsx';
import { today } from '../../../../ui/today.ts';
import type { MemberView } from '../../contract.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { useInvitations, useMembers } from '../organisation/organisation-queries.ts';
import { useMay, useSignedIn } from './session-provider.tsx';
import { soonFor, unanswered } from './soon.ts';

/** Roles and substitutes whose time begins or ends for the reader, and invitations that nobody has answered. */
export function useWaitingHouse(): readonly Waiting[] {
  const may = useMay();
  const me = useSignedIn()?.person.id;
  const member = useMembers(may('person', 'read')).data?.members.find(({ id }) => id === me);
  return [...useOwnTimes(member), ...useUnanswered()];
}

function useOwnTimes(member: MemberView | undefined): readonly Waiting[] {
  const words = useWords(accessWords).waiting;
  const names = useWords(accessNames).roles;
  const language = useLanguage();
  if (member === undefined) return [];
  const { standsIn, stoodInBy, ending } = soonFor(member, today());
  const day = (text: string) => formatShortDate(text, language);
  return [
    ...standsIn.map(({ substitute, person, role, from, to }) => ({
      id: `in ${substitute}`,
      title: words.youStandIn(person),
      text: words.standInText(names[role], day(from), day(to)),
      day: from,
      when: words.to(day(to)),
    })),
    ...stoodInBy.map(({ substitute: { id, person, from, to }, grant }) => ({
      id: `by ${id}`,
      title: words.standsInForYou(person.name),
      text: words.standInText(names[grant.role], day(from), day(to)),
      day: from,
      when: words.to(day(to)),
    })),
    ...ending.map(({ id, role, to }) => ({
      id: `ends ${id}`,
      title: words.roleEnds(names[role]),
      text: words.roleEndsText,
      day: to,
      when: day(to),
    })),
  ];
}

function useUnanswered(): readonly Waiting[] {
  const words = useWords(accessWords).waiting;
  const language = useLanguage();
  const may = useMay();
  const invitations = useInvitations(may('invitation', 'read')).data?.invitations ?? [];
  return unanswered(invitations).map(({ id, name, expiresAt }) => {
    const day = dayInStockholm(expiresAt);
    return {
      id,
      title: words.invited(name),
      text: words.invitedText,
      day,
      when: words.to(formatShortDate(day, language)),
      go: { href: '/organisation/inbjudningar', label: words.show },
    };
  });
}
