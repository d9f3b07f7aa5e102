import type { BeforeWords } from '../domain/words/index.ts';
import {
  comparisonPlacesSv,
  comparisonPurposesSv,
  comparisonRefusalsSv,
  comparisonWarningsSv,
} from './comparison-places.sv.ts';
import { sv as n } from './numbers-sv.ts';
import { powerWddSv } from './power-wdd.sv.ts';
import { seriesShapeSv } from './series-shape.sv.ts';

export const beforeSv: BeforeWords = {
  purposes: {
    ...comparisonPurposesSv,
    'power-wdd': 'Hur stor minskning kan en utvärdering över huvud taget upptäcka här?',
    'power-segmented':
      'Hur liten förändring i en serie kommer att kunna upptäckas, med så många händelser och perioder?',
  },
  refusals: {
    ...comparisonRefusalsSv,
    ...powerWddSv.refusals,
    ...seriesShapeSv,
    'plan-out-of-range': ({ name, value, least }) =>
      `${name} är ${value}. Det måste vara ${Number(least) === 0 ? 'större än 0' : `minst ${least}`}.`,
    'planned-the-wrong-way': ({ plannedRateRatio, wanted }) =>
      `Den förändring ni räknar med är ${n.figure(Number(plannedRateRatio))} gånger så många händelser, men det önskade är ${wanted === 'less' ? 'färre' : 'fler'}. Ange en kvot som är ${wanted === 'less' ? 'mindre' : 'större'} än 1, eller ändra vad som är önskat.`,
    'nothing-detectable': ({ wantedPower }) =>
      `Det finns för få händelser: inte ens om nästan alla försvann skulle det upptäckas med ${n.percent(Number(wantedPower))} chans. Gå inte vidare utan fler perioder, ett större område eller ett annat mått.`,
    'step-below-detectable': ({ plannedRateRatio, leastRateRatio, power, wantedPower, baselineMean, meanNeeded }) =>
      `Den förändring ni räknar med (${ratioSaid(Number(plannedRateRatio))}) är mindre än den minsta som kan upptäckas (${ratioSaid(Number(leastRateRatio))}). Chansen att upptäcka den är ${n.percent(rounded(power))}, och ni ville ha ${n.percent(Number(wantedPower))}. Gå inte vidare utan fler perioder, ett större område eller en kraftigare åtgärd: med de här perioderna behövs i snitt ${n.figure(Number(meanNeeded))} händelser per period, inte ${n.figure(Number(baselineMean))}.`,
  },
  warnings: {
    ...comparisonWarningsSv,
    ...powerWddSv.warnings,
    'independent-periods':
      'Det här förutsätter att perioderna är oberoende av varandra. Hänger de ihop krävs en större förändring för att den ska upptäckas.',
    'poisson-planned':
      'Det här förutsätter också att antalen inte varierar mer än slumpen ger. Verkliga serier gör ofta det: kör segmented på de gamla siffrorna och ange den dispersion den visar.',
    'slope-costs':
      'När både nivån och lutningen får ändras krävs en betydligt större förändring av nivån för att den ska upptäckas.',
  },
  ...comparisonPlacesSv,
  powerWdd: powerWddSv.powerWdd,
  powerSegmented: ({ leastRateRatio, power }, plan) => {
    const { baselineMean, periodsBefore, periodsAfter, wantedPower, alpha, plannedRateRatio } = plan;
    const least = `Den minsta förändring som upptäcks med ${n.percent(wantedPower)} chans är ${ratioSaid(leastRateRatio)} händelser, med i snitt ${n.figure(baselineMean)} händelser per period, ${n.whole(periodsBefore)} perioder före och ${n.whole(periodsAfter)} efter (test på nivån ${n.percent(alpha)}).`;
    if (power === null || plannedRateRatio === undefined)
      return `${least} Räkna inte med att se något som är mindre än så.`;
    return `${least} Den förändring ni räknar med, ${ratioSaid(plannedRateRatio)}, upptäcks med ${n.percent(rounded(power))} chans.`;
  },
};

function ratioSaid(rateRatio: number): string {
  return `${n.percent(rounded(Math.abs(rateRatio - 1)))} ${rateRatio < 1 ? 'färre' : 'fler'}`;
}

/** To a tenth of a percent. */
function rounded(share: number | string): number {
  return Math.round(Number(share) * 1000) / 1000;
}
