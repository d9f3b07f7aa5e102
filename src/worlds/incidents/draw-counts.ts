import type { Random } from '../../ground/random.ts';
import { drawBinomial, drawPoisson } from '../../ground/statistics/numbers/draw.ts';
import { randomStream } from '../../ground/statistics/numbers/random-stream.ts';
import { dayOf, MONTHS, monthOf } from './calendar.ts';
import { INCIDENT_KINDS, kindOfFigure, type IncidentKind } from './kinds.ts';
import { PLANTED } from './planted.ts';
import { rhythmOf, type Rhythm } from './rhythm.ts';
import { placeNumber, SOURCES, sourceOf, type Source } from './sources.ts';

/** How many incidents a source gives: one number a month for each kind. */
export type MonthlyCounts = Readonly<Record<IncidentKind, Int32Array>>;

export interface IncidentSettings {
  readonly seed: number;
  /** of the town: means are in proportion to it */
  readonly inhabitants: number;
  /** 0 is Granvik itself, where the measure, the effort and the emerging cluster are planted */
  readonly town: number;
}

export const RHYTHMS = Object.fromEntries(INCIDENT_KINDS.map((kind) => [kind, rhythmOf(kind)])) as Readonly<
  Record<IncidentKind, Rhythm>
>;

const INHABITANTS_OF_MEANS = 30_000;
const STREAMS_PER_TOWN = 1000;
const MEASURE_MONTH = monthOf(dayOf(PLANTED.measure.startsOn));
const MEASURE_STREAM = 60;

/** A stream of chance of the incidents of one town; none is shared with streets, houses or names. */
export function incidentStream({ seed, town }: IncidentSettings, stream: number): Random {
  return randomStream(seed, town * STREAMS_PER_TOWN + stream);
}

/** The mean of a month before the measure: level, season, weekdays, growth and effort. */
export function expectedIncidents(
  source: Source,
  kind: IncidentKind,
  month: number,
  settings: IncidentSettings,
): number {
  const level = (source.perYear[kind] * settings.inhabitants) / INHABITANTS_OF_MEANS;
  return level * RHYTHMS[kind].monthShares[month] * effortFactor(source, kind, month, settings.town);
}

/**
 * Draws how many incidents each source gives in each month, the planted measure and its movement included. Quick: no street or
 * house is needed, so a proof may draw thousands of municipalities.
 */
export function drawMonthlyCounts(settings: IncidentSettings): ReadonlyMap<Source, MonthlyCounts> {
  const drawn = new Map(SOURCES.map((source) => [source, drawSource(source, settings)]));
  if (settings.town === 0) takeMeasure(drawn, settings);
  return drawn;
}

function drawSource(source: Source, settings: IncidentSettings): MonthlyCounts {
  const random = incidentStream(settings, source.stream);
  const series = INCIDENT_KINDS.map((kind) => {
    const counts = Int32Array.from({ length: MONTHS }, (_, month) =>
      drawPoisson(expectedIncidents(source, kind, month, settings), random),
    );
    return [kind, counts] as const;
  });
  return Object.fromEntries(series) as Record<IncidentKind, Int32Array>;
}

/** Takes each outcome away with the chance of the planted fall, and lets some of them happen in the ring instead. */
function takeMeasure(drawn: ReadonlyMap<Source, MonthlyCounts>, settings: IncidentSettings): void {
  const { place, fall, movedShare } = PLANTED.measure;
  const random = incidentStream(settings, MEASURE_STREAM);
  const treated = drawn.get(sourceOf('place', place))!;
  const ring = drawn.get(sourceOf('ring', place))!;
  for (const kind of INCIDENT_KINDS) {
    if (kindOfFigure(kind) !== 'outcome') continue;
    for (let month = MEASURE_MONTH; month < MONTHS; month++) {
      const gone = drawBinomial(treated[kind][month], fall, random);
      treated[kind][month] -= gone;
      ring[kind][month] += drawBinomial(gone, movedShare, random);
    }
  }
}

function effortFactor({ area, place }: Source, kind: IncidentKind, month: number, town: number): number {
  const { place: name, from, to, factor } = PLANTED.effort;
  if (town !== 0 || area !== 'place' || kindOfFigure(kind) !== 'activity' || place !== placeNumber(name)) return 1;
  return month >= monthOf(dayOf(from)) && month < monthOf(dayOf(to)) ? factor : 1;
}
