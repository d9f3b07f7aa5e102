import type { ActorId } from '../../../platform/database/actor.ts';
import { viewPlace } from '../../places/server.ts';
import { answerPlace } from '../domain/answer-place.ts';
import { sensitivityOf } from '../domain/sensitivity.ts';
import type { ExposureSettings, PlaceExposure } from '../index.ts';
import type { ExposureDeps } from './deps.ts';
import { askedPlace, loadPicture, type Picture } from './load-picture.ts';
import { outlineWithin } from './outline-within.ts';
import { pointOf, viewCoverage, viewNear, viewUnplaced } from './view-answer.ts';

/** One place: its schools up to twice the radius, and how the answer changes when it is asked differently. */
export async function askPlace(
  deps: ExposureDeps,
  actor: ActorId,
  idOrCode: string,
  settings: ExposureSettings,
): Promise<PlaceExposure | undefined> {
  const picture = await loadPicture(deps, actor);
  const place = findPlace(picture, idOrCode);
  if (place === undefined) return undefined;
  const field = picture.fieldFor(settings);
  const asked = askedPlace(place);
  const answer = answerPlace(asked, field, settings);
  const from =
    settings.measureFrom === 'centre' ? { kind: 'disc' as const, centre: answer.centre, radiusMetres: 0 } : place.shape;
  return {
    settings,
    coverage: viewCoverage(picture, field),
    place: viewPlace(place, picture.noteFor),
    youthExposed: answer.youthExposed,
    reasons: [...answer.reasons],
    schools: answer.schools.map(viewNear),
    positionUnknown: answer.positionUnknown.map(viewUnplaced),
    sensitivity: sensitivityOf(asked, field, settings),
    ring: outlineWithin(from, settings.radiusMetres),
    centre: pointOf(answer.centre),
  };
}

export function findPlace({ places }: Picture, idOrCode: string): Picture['places'][number] | undefined {
  return places.find(({ id, code }) => id === idOrCode || code === idOrCode);
}
