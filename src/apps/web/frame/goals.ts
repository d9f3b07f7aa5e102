import type { IconName } from '../../../ui/components/icon.tsx';
import type { May } from '../../../rooms/access/web.ts';
import type { Role, SignedIn } from '../../../rooms/access/index.ts';

export type Goal = 'idag' | 'karta' | 'platser' | 'skolor' | 'hamta' | 'organisation' | 'spar' | 'granskning' | 'om';

export const ICON_OF: Readonly<Record<Goal, IconName>> = {
  idag: 'today',
  karta: 'map',
  platser: 'place',
  skolor: 'school',
  hamta: 'bring',
  organisation: 'people',
  spar: 'trail',
  granskning: 'review',
  om: 'about',
};

/** What each role goes to, in the order of its work. What its rights do not allow is left out, so no link is dead. */
const GOALS_OF: Readonly<Record<Role, readonly Goal[]>> = {
  safetyCoordinator: ['idag', 'platser', 'karta', 'skolor', 'hamta'],
  communityPolice: ['idag', 'platser', 'karta', 'skolor', 'hamta'],
  regionalCoordinator: ['idag', 'karta', 'platser', 'skolor', 'hamta'],
  surveyAnalyst: ['idag', 'karta', 'platser', 'skolor', 'hamta'],
  schoolLead: ['idag', 'platser', 'karta'],
  partnerMember: ['idag', 'platser', 'karta'],
  outreachWorker: ['idag', 'platser', 'karta'],
  caseWriter: ['idag', 'platser', 'karta', 'skolor'],
  electedReader: ['idag', 'platser', 'karta'],
  organisationAdministrator: ['organisation'],
  auditor: ['spar'],
};

const MAY_GO: Readonly<Partial<Record<Goal, (may: May) => boolean>>> = {
  karta: (may) => may('place', 'read') && may('school', 'read'),
  platser: (may) => may('place', 'read'),
  skolor: (may) => may('school', 'read'),
  hamta: (may) => may('import', 'create'),
  organisation: (may) => may('invitation', 'read'),
  spar: (may) => may('audit', 'read'),
  granskning: (may) => may('quarantine', 'change'),
};

/** The roles of a person, the one that gives the first view first. */
export function rolesOf({ roles }: SignedIn): readonly Role[] {
  const held = new Set(roles.map(({ role }) => role));
  return (Object.keys(GOALS_OF) as Role[]).filter((role) => held.has(role));
}

export function goalsFor(signedIn: SignedIn, may: May): readonly Goal[] {
  const wanted = new Set(rolesOf(signedIn).flatMap((role) => GOALS_OF[role]));
  return [...wanted, 'granskning' as const, 'om' as const].filter((goal) => MAY_GO[goal]?.(may) ?? true);
}

/** @returns the first page of whoever is signed in */
export function firstGoal(signedIn: SignedIn): Goal {
  const [first] = rolesOf(signedIn);
  return first === undefined ? 'om' : GOALS_OF[first][0];
}
