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
    'osäkerheten är så stor att både ingen förändring och en förändring som målets storlek är möjliga',
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
const ASSUMED: Readonly<Record<Verdict['notStated'][number], string>> = {
  fewerThanThreeBaselinePeriods: 'det finns minst tre perioder före åtgärden',
  noValidComparison: 'jämförelseplatsen är giltig',
  resolutionWiderThanPlace: 'uppgifterna gäller just platsen',
  activityIndicator: 'måttet visar utfall och inte myndigheters aktivitet',
  recordingChanged: 'sättet att registrera är detsamma',
  boundaryChanged: 'platsens gräns är densamma',
  largeWorks: 'inget stort bygge pågick',
  severalMeasuresTogether: 'inga andra åtgärder började samtidigt',
  dataOlderThanMeasure: 'uppgifterna är nyare än åtgärden',
};

/** The conclusion in plain words, why nothing could be concluded, and what is taken for granted. */
export function verdictSv({ effect, movement, forcedBy, notStated }: Verdict): string {
  const why =
    forcedBy.length === 0
      ? []
      : [
          `Skäl: ${listed(
            forcedBy.map((fact) => FORCED[fact]),
            'och',
          )}.`,
        ];
  const assumed =
    notStated.length === 0
      ? []
      : [
          `Det här förutsätter att ${listed(
            notStated.map((fact) => ASSUMED[fact]),
            'och att',
            ', att ',
          )}.`,
        ];
  const moved = movement === null ? [] : [MOVEMENT[movement]];
  return [EFFECT[effect], ...moved, ...why, ...assumed].join(' ');
}
