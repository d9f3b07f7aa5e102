import type { ForcedBy, Verdict } from '../../../ground/statistics/index.ts';
import { listed } from './listed.ts';

const EFFECT = {
  improved: 'Slutsats: bättre.',
  worsened: 'Slutsats: sämre.',
  noClearChange: 'Slutsats: ingen tydlig förändring.',
  cannotTell: 'Slutsats: effekten kan inte avgöras.',
};
const MOVEMENT = {
  moved: 'Problemen har flyttat till ringen runt platsen.',
  benefitSpread: 'Nyttan har spridits till ringen runt platsen.',
  noSignOfMovement:
    'Inget tecken på förflyttning till ringen. Förflyttning inomhus eller till nätet syns inte i de här siffrorna.',
  cannotTell: 'Om problemen har flyttat kan inte avgöras.',
};
const FORCED: Readonly<Record<ForcedBy, string>> = {
  intervalReachesGoal:
    'osäkerheten är så stor att det kan röra sig om ingen förändring alls eller om en som är stor nog att spela roll',
  noGoalSize:
    'det fanns inga händelser före att räkna en fjärdedel av, och inget mål är angivet att jämföra förändringen med',
  fewerThanThreeBaselinePeriods: 'det finns färre än tre perioder före åtgärden',
  noValidComparison: 'det saknas en giltig jämförelseplats',
  resolutionWiderThanPlace: 'uppgifterna gäller ett större område än platsen',
  activityIndicator: 'måttet visar vad myndigheter gör, inte hur det är på platsen',
  recordingChanged: 'sättet att registrera ändrades under tiden',
  boundaryChanged: 'platsens gräns ändrades utan att siffrorna räknades om',
  largeWorks: 'ett stort bygge pågick samtidigt',
  severalMeasuresTogether: 'flera åtgärder började samtidigt, så bara helheten kan bedömas',
  dataOlderThanMeasure: 'uppgifterna är äldre än åtgärden',
};
/** Short, since all nine may stand in one sentence. */
const ASSUMED: Readonly<Record<Verdict['notStated'][number], string>> = {
  fewerThanThreeBaselinePeriods: 'minst tre perioder före åtgärden',
  noValidComparison: 'en giltig jämförelseplats',
  resolutionWiderThanPlace: 'uppgifter om just platsen',
  activityIndicator: 'ett mått på hur det är och inte på vad myndigheter gör',
  recordingChanged: 'samma sätt att registrera hela tiden',
  boundaryChanged: 'samma gräns hela tiden',
  largeWorks: 'inget stort bygge',
  severalMeasuresTogether: 'ingen annan åtgärd samtidigt',
  dataOlderThanMeasure: 'uppgifter som är nyare än åtgärden',
};

/** The conclusion in plain words, why nothing could be concluded, and what is taken for granted. */
export function verdictSv({ effect, movement, forcedBy, notStated }: Verdict): string {
  const reasons = forcedBy.map((reason) => FORCED[reason]);
  const assumed = notStated.map((fact) => ASSUMED[fact]);
  return [
    EFFECT[effect],
    ...(movement === null ? [] : [MOVEMENT[movement]]),
    ...(reasons.length === 0 ? [] : [`Skäl: ${listed(reasons, 'och')}.`]),
    ...(assumed.length === 0
      ? []
      : [`Slutsatsen förutsätter att följande stämmer, fast ingen har uppgett det: ${listed(assumed, 'och')}.`]),
  ].join(' ');
}
