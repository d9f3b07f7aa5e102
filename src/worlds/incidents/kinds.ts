/** Coarse kinds of incident, as the field speaks of them; no incident has a person in it. */
export const INCIDENT_KINDS = ['violence', 'damage', 'visibleSale', 'visibleUse', 'detectionOffence'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];
export type OutcomeKind = Exclude<IncidentKind, 'detectionOffence'>;

/** Figures that may show whether a place has become better, and figures that show how much somebody looked. */
export type KindOfFigure = 'outcome' | 'activity';

/** A detection offence is found by police effort: it is an activity, never an outcome. */
export function kindOfFigure(kind: IncidentKind): KindOfFigure {
  return kind === 'detectionOffence' ? 'activity' : 'outcome';
}
