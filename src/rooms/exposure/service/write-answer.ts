import { BYTE_ORDER_MARK } from '../../../ground/table/index.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import { preferredLanguage } from '../../../platform/texts/fill-in.ts';
import { answerPlace } from '../domain/answer-place.ts';
import type { Answered } from '../exchange/answered.ts';
import { writeAnswerCsv } from '../exchange/write-csv.ts';
import { writeAnswerGeoJson } from '../exchange/write-geojson.ts';
import { writeAnswerXlsx } from '../exchange/write-xlsx.ts';
import type { ExposureSettings } from '../index.ts';
import { findPlace } from './ask-place.ts';
import type { ExposureDeps } from './deps.ts';
import { askedPlace, loadPicture, type Picture } from './load-picture.ts';

export type AnswerFormat = 'csv' | 'geojson' | 'xlsx';

/** A file that leaves the house. */
export interface WrittenAnswer {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Buffer;
  /** places in it */
  readonly count: number;
  /** the place, when it is about one */
  readonly recordId: string | null;
}

export interface AskedFile {
  readonly settings: ExposureSettings;
  readonly format: AnswerFormat;
  /** as the browser sends it */
  readonly acceptLanguage: string | undefined;
  /** one place, by id or code; every place when left out */
  readonly place?: string | undefined;
}

/** The answer as a file: the same rows as on the screen, with settings, sources and their dates in it. */
export async function writeAnswer(
  deps: ExposureDeps,
  actor: ActorId,
  { settings, format, acceptLanguage, place }: AskedFile,
): Promise<WrittenAnswer | undefined> {
  const picture = await loadPicture(deps, actor);
  const one = place === undefined ? undefined : findPlace(picture, place);
  if (place !== undefined && one === undefined) return undefined;
  const answered = answer(picture, one === undefined ? picture.places : [one], settings, deps.notice);
  const words = one === undefined ? [] : [one.name];
  const fileName = deps.nameFile([...words, `skolor-inom-${settings.radiusMetres}-m`], format);
  const written = await WRITERS[format](answered, deps, picture, acceptLanguage);
  return { fileName, count: answered.places.length, recordId: one?.id ?? null, ...written };
}

type Writer = (
  answered: Answered,
  deps: ExposureDeps,
  picture: Picture,
  acceptLanguage: string | undefined,
) => Promise<Omit<WrittenAnswer, 'fileName' | 'count' | 'recordId'>>;

const WRITERS: Record<AnswerFormat, Writer> = {
  csv: async (answered) => {
    return { mediaType: 'text/csv; charset=utf-8', content: BYTE_ORDER_MARK + writeAnswerCsv(answered) };
  },
  geojson: async (answered) => {
    const content = JSON.stringify(writeAnswerGeoJson(answered));
    return { mediaType: 'application/geo+json; charset=utf-8', content };
  },
  xlsx: async (answered, { clock }, picture, acceptLanguage) => {
    const sources = writtenSources(picture, answered.settings);
    const language = preferredLanguage(acceptLanguage);
    return {
      mediaType: XLSX,
      content: await writeAnswerXlsx(answered, { language, writtenOn: clock.today(), sources }),
    };
  },
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function answer(
  picture: Picture,
  places: Picture['places'],
  settings: ExposureSettings,
  notice: string | null,
): Answered {
  const field = picture.fieldFor(settings);
  return {
    settings,
    sources: picture.sources.map(({ note }) => note),
    notice,
    places: places.map((place) => {
      const asked = askedPlace(place);
      return {
        id: place.code,
        name: place.name,
        cityDistrict: place.cityDistrict,
        municipality: asked.municipality,
        shape: place.shape,
        answer: answerPlace(asked, field, settings),
      };
    }),
  };
}

function writtenSources(picture: Picture, settings: ExposureSettings) {
  const { coverages } = picture.fieldFor(settings);
  return picture.sources.map(({ note, declaredComplete }, at) => {
    return { ...note, declaredComplete, units: coverages[at].units };
  });
}
