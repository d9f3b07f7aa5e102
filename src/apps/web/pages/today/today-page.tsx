import type { ComponentType } from 'react';
import { useSignedIn } from '../../../../rooms/access/web.ts';
import type { Role } from '../../../../rooms/access/index.ts';
import { rolesOf } from '../../frame/goals.ts';
import { HomeRoute } from '../home-route.tsx';
import { DistrictToday, PartnerToday, TonightToday } from './places-views.tsx';
import { SchoolToday } from './school-today.tsx';
import type { PlaceRole } from './today-words.ts';
import { WorkToday } from './work-today.tsx';

const VIEW_OF: Readonly<Record<PlaceRole, ComponentType<{ readonly role: PlaceRole }>>> = {
  safetyCoordinator: WorkToday,
  communityPolice: WorkToday,
  regionalCoordinator: WorkToday,
  surveyAnalyst: WorkToday,
  caseWriter: WorkToday,
  schoolLead: SchoolToday,
  partnerMember: PartnerToday,
  outreachWorker: TonightToday,
  electedReader: DistrictToday,
};

/** Each role's own first view. */
export default function TodayPage() {
  const signedIn = useSignedIn();
  const role = signedIn === undefined ? undefined : rolesOf(signedIn).find(isPlaceRole);
  if (role === undefined) return <HomeRoute />;
  const View = VIEW_OF[role];
  return <View role={role} />;
}

function isPlaceRole(role: Role): role is PlaceRole {
  return role in VIEW_OF;
}
