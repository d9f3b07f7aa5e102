import { centroidOf, measureFrom } from '../../../ground/geo/index.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import { viewPlace } from '../../places/server.ts';
import type { KeptSchool } from '../../schools/index.ts';
import { ASSUMED_SCHOOL_UNCERTAINTY_METRES, nearnessOf } from '../domain/nearness.ts';
import { writtenMetres } from '../exchange/answered.ts';
import type { ExposureSettings, SchoolExposure } from '../index.ts';
import { doubtPositions } from '../../schools/index.ts';
import type { ExposureDeps } from './deps.ts';
import { loadPicture, type Picture } from './load-picture.ts';
import { pointOf, viewCoverage } from './view-answer.ts';

/**
 * Which places are near a school, nearest first, up to twice the radius. The school is asked about whatever it teaches:
 * its head wants to know, also where the settings look for other forms.
 */
export async function askSchool(
  deps: ExposureDeps,
  actor: ActorId,
  id: string,
  settings: ExposureSettings,
): Promise<SchoolExposure | undefined> {
  const picture = await loadPicture(deps, actor);
  const source = picture.sources.find(({ sites }) => sites.some((site) => site.id === id));
  const site = source?.sites.find((candidate) => candidate.id === id);
  if (source === undefined || site === undefined) return undefined;
  const doubted = doubtPositions(source.sites, picture.areas)[source.sites.indexOf(site)].length > 0;
  return {
    settings,
    coverage: viewCoverage(picture, picture.fieldFor(settings)),
    places: placesNear(picture, site, doubted, settings),
  };
}

function placesNear(
  { places, noteFor }: Picture,
  site: KeptSchool,
  doubted: boolean,
  { radiusMetres, measureFrom: from }: ExposureSettings,
): SchoolExposure['places'] {
  const { position } = site;
  if (position === null) return [];
  const near = places.map((place) => {
    const centre = { kind: 'disc' as const, centre: centroidOf(place.shape), radiusMetres: 0 };
    const { distanceMetres, nearest } = measureFrom(from === 'centre' ? centre : place.shape)(position);
    const schoolUncertainty = site.uncertaintyMetres ?? ASSUMED_SCHOOL_UNCERTAINTY_METRES;
    const uncertaintyMetres = schoolUncertainty + (place.uncertaintyMetres ?? 0);
    const told = nearnessOf(distanceMetres, radiusMetres, uncertaintyMetres);
    const nearness = doubted ? ('undecided' as const) : told;
    return { place, distanceMetres, uncertaintyMetres, nearness, nearest };
  });
  return near
    .filter(
      ({ distanceMetres, nearness }) => distanceMetres <= 2 * radiusMetres || (nearness === 'undecided' && !doubted),
    )
    .toSorted((a, b) => a.distanceMetres - b.distanceMetres)
    .map(({ place, distanceMetres, nearest, ...rest }) => ({
      place: viewPlace(place, noteFor),
      distanceMetres: writtenMetres(distanceMetres),
      ...rest,
      nearestPoint: pointOf(nearest),
    }));
}
