import { fetchAccessPages } from '../../../rooms/access/web.ts';
import { fetchPlacesPages } from '../../../rooms/places/web.ts';
import { fetchExposurePages } from '../../../rooms/exposure/web.ts';
import { fetchImportsPages } from '../../../rooms/imports/web.ts';
import { fetchQuarantinePage } from '../../../rooms/quarantine/web.ts';
import { fetchSchoolsPages } from '../../../rooms/schools/web.ts';

/** Fetches every page of the app. A page that cannot be had now is asked for again when it is opened. */
export async function fetchPages(): Promise<void> {
  const pages = [
    fetchAccessPages(),
    fetchExposurePages(),
    fetchPlacesPages(),
    fetchSchoolsPages(),
    fetchImportsPages(),
    fetchQuarantinePage(),
    import('./about-page.tsx'),
    import('./today/today-page.tsx'),
    import('./import-route.tsx'),
  ];
  await Promise.allSettled(pages);
}
