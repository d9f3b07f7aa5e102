import type { ActorId } from '../../../platform/database/actor.ts';
import { viewPlace } from '../../places/server.ts';
import { answerPlace } from '../domain/answer-place.ts';
import { countsOf } from '../domain/sensitivity.ts';
import type { ExposureOverview, ExposureSettings } from '../index.ts';
import type { ExposureDeps } from './deps.ts';
import { askedPlace, loadPicture } from './load-picture.ts';
import { viewCoverage, viewNear } from './view-answer.ts';

/** Every place with its answer. */
export async function askOverview(
  deps: ExposureDeps,
  actor: ActorId,
  settings: ExposureSettings,
): Promise<ExposureOverview> {
  const picture = await loadPicture(deps, actor);
  const field = picture.fieldFor(settings);
  const answers = picture.places.map((place) => {
    const { youthExposed, reasons, schools } = answerPlace(askedPlace(place), field, settings);
    return {
      place: viewPlace(place, picture.noteFor),
      youthExposed,
      reasons: [...reasons],
      ...countsOf(schools),
      nearest: schools.length === 0 ? null : viewNear(schools[0]),
    };
  });
  return { settings, coverage: viewCoverage(picture, field), answers };
}
