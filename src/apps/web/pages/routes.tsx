import { lazy } from 'react';
import { PlacesNearSchool, PrintPage } from '../../../rooms/exposure/web.ts';
import { useMay } from '../../../rooms/access/web.ts';
import { QuarantinePage } from '../../../rooms/quarantine/web.ts';
import { heldSchoolForms, SchoolPage } from '../../../rooms/schools/web.ts';
import { useLanguage } from '../../../ui/language/language-provider.tsx';
import { useWorkspace } from '../frame/use-workspace.ts';
import { useParam } from './use-param.ts';

/** Wiring only: what a link names is handed to the room's page, and panels of later rooms to the pages of earlier ones. */
export const AboutPage = lazy(() => import('./about-page.tsx'));
export const TodayPage = lazy(() => import('./today/today-page.tsx'));
export const ImportRoute = lazy(() => import('./import-route.tsx'));

export function SchoolRoute() {
  const id = useParam('id');
  return <SchoolPage key={id} id={id} near={(school) => <PlacesNearSchool school={school} />} />;
}

export function PrintRoute() {
  return <PrintPage fictional={useWorkspace().data?.fictional === true} />;
}

/** Hands over what each room calls its forms whose texts may wait. A room with such a form adds it here. */
export function QuarantineRoute() {
  return <QuarantinePage forms={heldSchoolForms(useLanguage(), useMay())} />;
}
