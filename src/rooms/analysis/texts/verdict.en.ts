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
  intervalReachesGoal: "the uncertainty is so large that both no change and a change of the goal's size are possible",
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
const ASSUMED: Readonly<Record<Verdict['notStated'][number], string>> = {
  fewerThanThreeBaselinePeriods: 'there are at least three periods before the measure',
  noValidComparison: 'the comparison place is valid',
  resolutionWiderThanPlace: 'the data are about this very place',
  activityIndicator: 'the figure shows outcome and not what authorities do',
  recordingChanged: 'the way of recording is the same',
  boundaryChanged: "the place's boundary is the same",
  largeWorks: 'no large works went on',
  severalMeasuresTogether: 'no other measures started at the same time',
  dataOlderThanMeasure: 'the data are newer than the measure',
};

/** The conclusion in plain words, why nothing could be concluded, and what is taken for granted. */
export function verdictEn({ effect, movement, forcedBy, notStated }: Verdict): string {
  const why =
    forcedBy.length === 0
      ? []
      : [
          `Reason: ${listed(
            forcedBy.map((fact) => FORCED[fact]),
            'and',
          )}.`,
        ];
  const assumed =
    notStated.length === 0
      ? []
      : [
          `This takes for granted that ${listed(
            notStated.map((fact) => ASSUMED[fact]),
            'and that',
            ', that ',
          )}.`,
        ];
  const moved = movement === null ? [] : [MOVEMENT[movement]];
  return [EFFECT[effect], ...moved, ...why, ...assumed].join(' ');
}
