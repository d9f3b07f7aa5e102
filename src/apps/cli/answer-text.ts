import { writtenMetres, type Answered, type AnsweredPlace } from '../../rooms/exposure/files.ts';
import type { SourceEntry } from './answer-document.ts';
import type { CliTexts } from './texts/index.ts';

/** The answer for people: a paragraph a place, then what it rests on. */
export function answerText(answered: Answered, sources: readonly SourceEntry[], texts: CliTexts): string {
  const places = answered.places.map((place) => placeText(place, answered, texts));
  const rests = sources.map((source) => texts.sourceLine(source));
  return [texts.heading(answered.settings), ...places, [texts.restsOn, ...rests].join('\n')].join('\n\n') + '\n';
}

function placeText({ name, answer }: AnsweredPlace, { settings }: Answered, texts: CliTexts): string {
  const schools = answer.schools.map((school) =>
    texts.schoolLine({
      name: school.site.name,
      distanceMetres: writtenMetres(school.distanceMetres),
      uncertaintyMetres: school.pairUncertaintyMetres,
      nearness: school.nearness,
      flags: school.flags,
    }),
  );
  const unknown = answer.positionUnknown.length > 0 ? [texts.positionUnknown(answer.positionUnknown.length)] : [];
  return [
    `${name}: ${texts.youthExposed[answer.youthExposed]}`,
    ...answer.reasons.map((reason) => `  ${texts.reason(reason, settings.radiusMetres)}`),
    ...schools,
    ...unknown,
  ].join('\n');
}
