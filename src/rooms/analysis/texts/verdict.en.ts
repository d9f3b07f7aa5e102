import type { ForcedBy, Verdict } from '../../../ground/statistics/index.ts';
import { listed } from './listed.ts';

const EFFECT = {
  improved: 'Conclusion: better.',
  worsened: 'Conclusion: worse.',
  noClearChange: 'Conclusion: no clear change.',
  cannotTell: 'Conclusion: the effect cannot be told.',
};
const MOVEMENT = {
  moved: 'The problems have moved to the ring around the place.',
  benefitSpread: 'The benefit has spread to the ring around the place.',
  noSignOfMovement: 'No sign of movement to the ring. Movement indoors or to the net does not show in these figures.',
  cannotTell: 'Whether the problems have moved cannot be told.',
};
const FORCED: Readonly<Record<ForcedBy, string>> = {
  intervalReachesGoal: 'the uncertainty is so large that there may be no change at all or one large enough to matter',
  noGoalSize: 'there were no events before to take a quarter of, and no goal is given to compare the change with',
  fewerThanThreeBaselinePeriods: 'there are fewer than three periods before the measure',
  noValidComparison: 'there is no valid comparison place',
  resolutionWiderThanPlace: 'the data are about a larger area than the place',
  activityIndicator: 'the figure shows what authorities do, not how it is at the place',
  recordingChanged: 'the way of recording changed meanwhile',
  boundaryChanged: "the place's boundary changed and the figures were not counted anew",
  largeWorks: 'large construction works went on at the same time',
  severalMeasuresTogether: 'several measures started together, so only the whole can be judged',
  dataOlderThanMeasure: 'the data are older than the measure',
};
/** Short, since all nine may stand in one sentence. */
const ASSUMED: Readonly<Record<Verdict['notStated'][number], string>> = {
  fewerThanThreeBaselinePeriods: 'at least three periods before the measure',
  noValidComparison: 'a valid comparison place',
  resolutionWiderThanPlace: 'data about this very place',
  activityIndicator: 'a figure of how it is and not of what authorities do',
  recordingChanged: 'the same way of recording throughout',
  boundaryChanged: 'the same boundary throughout',
  largeWorks: 'no large works',
  severalMeasuresTogether: 'no other measure at the same time',
  dataOlderThanMeasure: 'data newer than the measure',
};

/** The conclusion in plain words, why nothing could be concluded, and what is taken for granted. */
export function verdictEn({ effect, movement, forcedBy, notStated }: Verdict): string {
  const reasons = forcedBy.map((reason) => FORCED[reason]);
  const assumed = notStated.map((fact) => ASSUMED[fact]);
  return [
    EFFECT[effect],
    ...(movement === null ? [] : [MOVEMENT[movement]]),
    ...(reasons.length === 0 ? [] : [`Reason: ${listed(reasons, 'and')}.`]),
    ...(assumed.length === 0
      ? []
      : [`The conclusion takes for granted what nobody has stated: ${listed(assumed, 'and')}.`]),
  ].join(' ');
}
