/** A place on the plane: a point, and how far from it the place reaches. */
export interface Spot {
  readonly xMetres: number;
  readonly yMetres: number;
  /** 0 where the place is its point */
  readonly radiusMetres: number;
}

/** A place with a measure, and how far from its boundary the measure may be felt. */
export interface TreatedRing {
  readonly name: string;
  readonly spot: Spot;
  readonly ringMetres: number;
}

/** Why a place cannot be compared with. */
export const EXCLUSIONS = [
  'is-treated',
  'other-criterion',
  'inside-ring',
  'no-position',
  'context-event',
  'by-hand',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

export interface CandidateFacts {
  readonly name: string;
  /** what made it a place of this kind, in the words of the register */
  readonly criterion: string;
  readonly spot?: Spot;
  /** something large went on there, such as building works */
  readonly hasContextEvent: boolean;
  /** somebody has ruled it out */
  readonly isRuledOut: boolean;
}

/**
 * Why a candidate falls away; nothing where it may be compared with.
 * @returns the reasons, and the treated places whose rings it lies in
 */
export function reasonsAgainst(
  candidate: CandidateFacts,
  criterion: string,
  rings: readonly TreatedRing[],
): { readonly reasons: readonly Exclusion[]; readonly insideRingOf: readonly string[] } {
  const { spot } = candidate;
  const insideRingOf = spot === undefined ? [] : rings.filter((ring) => isInside(spot, ring)).map(({ name }) => name);
  const holds: Record<Exclusion, boolean> = {
    'is-treated': rings.some(({ name }) => name === candidate.name),
    'other-criterion': candidate.criterion !== criterion,
    'inside-ring': insideRingOf.length > 0,
    'no-position': spot === undefined && rings.length > 0,
    'context-event': candidate.hasContextEvent,
    'by-hand': candidate.isRuledOut,
  };
  return { reasons: EXCLUSIONS.filter((reason) => holds[reason]), insideRingOf };
}

/** The ring is drawn from the boundary of the treated place; a candidate that reaches into it is inside. */
function isInside(spot: Spot, { spot: centre, ringMetres }: TreatedRing): boolean {
  const apart = Math.hypot(spot.xMetres - centre.xMetres, spot.yMetres - centre.yMetres);
  return apart - spot.radiusMetres - centre.radiusMetres < ringMetres;
}
