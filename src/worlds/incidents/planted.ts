import type { IncidentKind, OutcomeKind } from './kinds.ts';

type Weekday = readonly [number, number, number, number, number, number, number];

/** How many incidents a year a place of Granvik has by itself, in the first year. */
export interface HotSpot {
  /** name of a place of the plan; in a later town, the place drawn from it */
  readonly place: string;
  readonly outcomesPerYear: number;
  /** in the ring next to it, 0-100 m from its edge; elsewhere the ring has the background of the town only */
  readonly ringOutcomesPerYear: number;
  readonly detectionsPerYear: number;
}

const weekendKinds: Weekday = [0.8, 0.75, 0.8, 0.9, 1.3, 1.5, 0.95];
const weekdayKinds: Weekday = [0.95, 1.0, 1.05, 1.1, 1.25, 0.95, 0.7];
const shifts: Weekday = [0.9, 1.2, 1.25, 1.2, 1.15, 0.75, 0.55];

/**
 * The truth about the incidents of Granvik: everything that was planted, where and how much, so that a test, or a reader who has
 * analysed the files, can look up what was there to be found. Figures are means for a town of 30,000 and follow its
 * inhabitants; shares and distances do not.
 */
export const PLANTED = {
  firstDay: '2021-01-01',
  years: 5,
  /** the same everywhere: the yearly change of every mean */
  yearlyGrowth: 0.02,

  /** January to December, mean 1 */
  season: {
    outcome: [0.78, 0.8, 0.9, 1, 1.15, 1.22, 1.2, 1.2, 1.08, 0.98, 0.87, 0.82],
    activity: [0.95, 1.05, 1.1, 1.1, 1.1, 1.0, 0.6, 0.9, 1.1, 1.1, 1.1, 0.9],
  },
  /** Monday to Sunday, mean 1 */
  weekday: {
    violence: weekendKinds,
    damage: weekendKinds,
    visibleSale: weekdayKinds,
    visibleUse: weekdayKinds,
    detectionOffence: shifts,
  } satisfies Record<IncidentKind, Weekday>,

  /** a year in the whole built town, outside the places and outside the ring of a hot spot that has one */
  background: {
    violence: 70,
    damage: 200,
    visibleSale: 30,
    visibleUse: 30,
    detectionOffence: 40,
  } satisfies Record<IncidentKind, number>,
  /** how the outcomes of a place and its ring divide into kinds */
  placeMix: { violence: 0.2, damage: 0.15, visibleSale: 0.4, visibleUse: 0.25 } satisfies Record<OutcomeKind, number>,
  ringMetres: 100,
  hotSpots: [
    { place: 'Lykttorget', outcomesPerYear: 120, ringOutcomesPerYear: 24, detectionsPerYear: 24 },
    { place: 'Almdalens centrum', outcomesPerYear: 120, ringOutcomesPerYear: 24, detectionsPerYear: 18 },
    { place: 'Spårstigen', outcomesPerYear: 40, ringOutcomesPerYear: 0, detectionsPerYear: 9 },
    { place: 'Fyrgränden', outcomesPerYear: 36, ringOutcomesPerYear: 0, detectionsPerYear: 8 },
    { place: 'Skutkajen', outcomesPerYear: 30, ringOutcomesPerYear: 0, detectionsPerYear: 7 },
    { place: 'Stenrosparken', outcomesPerYear: 24, ringOutcomesPerYear: 0, detectionsPerYear: 6 },
    { place: 'Hasselgången', outcomesPerYear: 15, ringOutcomesPerYear: 0, detectionsPerYear: 3 },
    { place: 'Klockbacken', outcomesPerYear: 12, ringOutcomesPerYear: 0, detectionsPerYear: 3 },
    { place: 'Vindbryggan', outcomesPerYear: 11, ringOutcomesPerYear: 0, detectionsPerYear: 2 },
    { place: 'Ugglegården', outcomesPerYear: 8, ringOutcomesPerYear: 0, detectionsPerYear: 2 },
    { place: 'Mossgläntan', outcomesPerYear: 6, ringOutcomesPerYear: 0, detectionsPerYear: 1 },
    { place: 'Tegelvreten', outcomesPerYear: 3, ringOutcomesPerYear: 0, detectionsPerYear: 0 },
  ] satisfies readonly HotSpot[],

  /** in the first town only, as are the effort and the emerging cluster */
  measure: {
    place: 'Lykttorget',
    /** same level, season, growth and kinds, and no measure; its ring has the same level as the ring of the place */
    comparisonPlace: 'Almdalens centrum',
    startsOn: '2024-01-01',
    /** of the outcomes that the place would have had, from that day on */
    fall: 0.4,
    /** of the fall: happens in the ring of the place instead, the rest does not happen */
    movedShare: 0.5,
  },
  /** police look more for half a year: detection offences rise, and nothing else changes because of it */
  effort: { place: 'Lykttorget', from: '2024-02-01', to: '2024-08-01', factor: 3 },

  /** a background incident of the kind is followed, with this chance, by one more: near it and soon after it */
  nearRepeat: {
    kind: 'damage',
    chance: 0.15,
    /** even over the disc, whole days from 1 to `withinDays` */
    withinMetres: 100,
    withinDays: 14,
    /** of those that follow: at exactly the same spot */
    sameSpotShare: 0.25,
  },

  /** the problem that moves in: even over a disc and over the last days, beside what the background gives */
  emerging: { kind: 'visibleSale', at: [480, 300], radiusMetres: 80, lastDays: 28, incidents: 18 },
} as const;
