import type { Town } from '../fabric/town.ts';
import type { Spot } from '../shape/spot.ts';
import { DAYS, MONTHS } from './calendar.ts';
import {
  drawMonthlyCounts,
  incidentStream,
  RHYTHMS,
  type IncidentSettings,
  type MonthlyCounts,
} from './draw-counts.ts';
import { INCIDENT_KINDS, type IncidentKind } from './kinds.ts';
import { PLANTED } from './planted.ts';
import type { Source } from './sources.ts';
import { incidentGround, drawUntil, spotInDisc, spotsOf, type IncidentGround } from './spots.ts';

/** One event of a coarse kind, on a day, at a spot of the plan. Nobody is in it. */
export interface Incident {
  /** from the first day of all */
  readonly day: number;
  readonly kind: IncidentKind;
  readonly at: Spot;
}

/** Days and spots of a source are drawn from the stream so far after the one of its counts. */
const SPOT_STREAMS = 100;
const REPEAT_STREAM = 61;
const EMERGING_STREAM = 62;

/**
 * All incidents of one town over the planted years, by day. The number of each source and month comes first
 * ({@link drawMonthlyCounts}), then where and when; near repeats and the emerging cluster come on top.
 * @example drawIncidents(world.townOf(0), { seed: 7, inhabitants: 30000, town: 0 });
 */
export function drawIncidents(town: Pick<Town, 'plan' | 'homes'>, settings: IncidentSettings): readonly Incident[] {
  const ground = incidentGround(town.plan);
  const incidents: Incident[] = [];
  for (const [source, counts] of drawMonthlyCounts(settings)) {
    const drawn = [...scatter(source, counts, spotsOf(source, ground, town.homes), settings)];
    incidents.push(...drawn);
    if (source.area === 'background') incidents.push(...repeats(drawn, ground, settings));
  }
  if (settings.town === 0) incidents.push(...emerging(ground, settings));
  return incidents.toSorted((one, other) => one.day - other.day);
}

function* scatter(
  source: Source,
  counts: MonthlyCounts,
  drawSpot: ReturnType<typeof spotsOf>,
  settings: IncidentSettings,
): Generator<Incident> {
  const random = incidentStream(settings, source.stream + SPOT_STREAMS);
  for (let month = 0; month < MONTHS; month++)
    for (const kind of INCIDENT_KINDS)
      for (let i = 0; i < counts[kind][month]; i++)
        yield { day: RHYTHMS[kind].drawDay(month, random), kind, at: drawSpot(random) };
}

/** What follows near and soon; after the last day it is not seen. */
function* repeats(
  incidents: readonly Incident[],
  { isBackground }: IncidentGround,
  settings: IncidentSettings,
): Generator<Incident> {
  const { kind, chance, withinMetres, withinDays, sameSpotShare } = PLANTED.nearRepeat;
  const random = incidentStream(settings, REPEAT_STREAM);
  for (const first of incidents) {
    if (first.kind !== kind || random() >= chance) continue;
    const day = first.day + 1 + Math.floor(random() * withinDays);
    const isSameSpot = random() < sameSpotShare;
    const at = isSameSpot ? first.at : drawUntil(() => spotInDisc(first.at, withinMetres, random), isBackground);
    if (day < DAYS) yield { day, kind, at };
  }
}

function* emerging({ isBackground }: IncidentGround, settings: IncidentSettings): Generator<Incident> {
  const { kind, at: middle, radiusMetres, lastDays, incidents } = PLANTED.emerging;
  const random = incidentStream(settings, EMERGING_STREAM);
  for (let i = 0; i < incidents; i++) {
    const day = DAYS - 1 - Math.floor(random() * lastDays);
    yield { day, kind, at: drawUntil(() => spotInDisc(middle, radiusMetres, random), isBackground) };
  }
}
