import { useMay, useSignedIn } from '../../../rooms/access/web.ts';
import { useWaitingCount } from '../../../rooms/quarantine/web.ts';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import { goalsFor, rolesOf } from './goals.ts';
import type { NamedGoal } from './rail.tsx';

/** Where whoever is signed in can go, by the names that fit the role; nowhere for a visitor. */
export function useGoals(): readonly NamedGoal[] {
  const signedIn = useSignedIn();
  const may = useMay();
  const words = useWords(frameWords);
  const waiting = useWaitingCount(may('quarantine', 'change'));
  if (signedIn === undefined) return [];
  const [first] = rolesOf(signedIn);
  const isDistrict = signedIn.roles.some(({ role, area }) => role === first && area.kind === 'cityDistrict');
  const ofRole = first === undefined ? undefined : words.todayOf[first];
  const today = first === 'electedReader' && !isDistrict ? words.todayOfMunicipality : ofRole;
  return goalsFor(signedIn, may).map((goal) => ({
    goal,
    waiting: goal === 'granskning' ? waiting : 0,
    name: goal === 'idag' ? (today ?? words.rail.idag) : words.rail[goal],
    shortName: goal === 'idag' ? (today ?? words.tabs.idag) : words.tabs[goal],
  }));
}
