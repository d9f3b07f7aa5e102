import { PLACES } from '../plan/places.ts';
import { INCIDENT_KINDS, type IncidentKind } from './kinds.ts';
import { PLANTED } from './planted.ts';

/** Where incidents come from: the whole built town, a place, or the ring next to a place. */
export interface Source {
  readonly area: 'background' | 'place' | 'ring';
  /** which place of the plan, from 0; -1 for the background */
  readonly place: number;
  /** its own stream of chance, so that what is added here leaves all other figures as they were */
  readonly stream: number;
  /** means of the first year for a town of 30,000 */
  readonly perYear: Readonly<Record<IncidentKind, number>>;
}

/** The number of a place in the plan of every town. */
export function placeNumber(name: string): number {
  const place = PLACES.findIndex((one) => one.name === name);
  if (place === -1) throw new Error(`The plan has no place ${name}`);
  return place;
}

export const SOURCES: readonly Source[] = [
  { area: 'background', place: -1, stream: 0, perYear: PLANTED.background },
  ...PLANTED.hotSpots.flatMap(({ place: name, outcomesPerYear, ringOutcomesPerYear, detectionsPerYear }): Source[] => {
    const place = placeNumber(name);
    const inside = { area: 'place', place, stream: 10 + 2 * place } as const;
    const ring = { area: 'ring', place, stream: 11 + 2 * place } as const;
    return [
      { ...inside, perYear: mixed(outcomesPerYear, detectionsPerYear) },
      ...(ringOutcomesPerYear === 0 ? [] : [{ ...ring, perYear: mixed(ringOutcomesPerYear, 0) }]),
    ];
  }),
];

/** The source that is a place, or the ring next to it. @throws Error when nothing comes from there */
export function sourceOf(area: 'place' | 'ring', name: string): Source {
  const number = placeNumber(name);
  const source = SOURCES.find((one) => one.area === area && one.place === number);
  if (source === undefined) throw new Error(`Nothing comes from the ${area} of ${name}`);
  return source;
}

/** The places whose ring is a source: nothing else happens there, so that its level is known. */
export const RINGED_PLACES = new Set(SOURCES.flatMap(({ area, place }) => (area === 'ring' ? [place] : [])));

function mixed(outcomes: number, detections: number): Record<IncidentKind, number> {
  const shares: Record<IncidentKind, number> = { ...PLANTED.placeMix, detectionOffence: 0 };
  const means = INCIDENT_KINDS.map((kind) => [kind, outcomes * shares[kind]] as const);
  return { ...(Object.fromEntries(means) as Record<IncidentKind, number>), detectionOffence: detections };
}
