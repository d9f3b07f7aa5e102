import type { SegmentedSaid, SeriesWords } from '../domain/words/index.ts';
import { sv as n } from './numbers-sv.ts';
import { panelPurposesSv, panelRefusalsSv, panelSv, panelWarningsSv } from './panel.sv.ts';
import { SIDE_SV, seriesShapeSv } from './series-shape.sv.ts';

export const seriesSv: SeriesWords = {
  purposes: {
    ...panelPurposesSv,
    segmented: 'Ändrades nivån eller utvecklingen i en serie när en åtgärd började, och hur många händelser uteblev?',
  },
  refusals: {
    ...panelRefusalsSv,
    ...seriesShapeSv,
    'exposure-not-positive': ({ name, place, value }) =>
      `Värde nummer ${Number(place) + 1} i ${name} är ${value}. Det som antalen gäller, till exempel dagar i månaden, måste vara större än 0. Ta bort perioder som inte har mätts.`,
    'zeros-on-one-side': ({ name, side }) =>
      `Alla värden i ${name} är 0 ${SIDE_SV[side]}. Då har kvoten ingen gräns, och modellen skulle påstå att inget har hänt. Använd det exakta testet (poisson-exact).`,
    'no-finite-fit': () =>
      'Det finns för många nollor för att modellen ska kunna anpassas. Slå ihop till längre perioder eller välj en enklare modell.',
    'no-scatter': () =>
      'Antalen varierar inte alls kring modellen. Räknade händelser brukar variera: kontrollera att siffrorna inte är utjämnade eller beräknade.',
    'trend-runs-away': ({ periods, periodsAfter }) =>
      `Trenden från de ${periods} perioderna före åtgärden växer till mer än hundra gånger allt som har räknats när den dras ut över ${periodsAfter} perioder. Det är ingen rimlig förväntan. Ta med en längre tid före, en kortare tid efter, eller räkna utan trend.`,
    'lag-too-long': ({ lag, periods }) =>
      `Fördröjningen är ${lag} perioder i en serie på ${periods}. Välj ett heltal från 0 som är mindre än halva serien.`,
  },
  warnings: {
    ...panelWarningsSv,
    overdispersed:
      'Antalen varierar mer än vad slumpen ger. Osäkerheten är vidgad efter det: ett vanligt Poissontest hade lovat för mycket.',
    autocorrelated:
      'Det som modellen inte förklarar tycks hänga ihop från period till period. Då stämmer intervallen inte riktigt, och oftast är de för smala. Jämför med errors: wider, och dra ingen slutsats av ett p-värde nära gränsen.',
    'autocorrelated-still':
      'Det som modellen inte förklarar tycks hänga ihop från period till period. Även de här intervallen kan vara för smala: dra ingen slutsats av ett p-värde nära gränsen.',
    'few-periods':
      'Det är färre än åtta perioder före eller efter. Då är linjerna osäkra: läs svaret som en fingervisning.',
    'long-extrapolation':
      'Tiden efter är längre än tiden före. Trenden dras då ut längre än den har kunnat ses: räkna hellre med kortare tid efter.',
    'no-comparison':
      'Det finns ingen jämförelseserie. Annat som hände vid samma tid går då inte att skilja från åtgärden.',
    'short-for-newey-west': 'Serien är kort för Newey och Wests medelfel, som då blir för små. Välj errors: wider.',
  },
  ...panelSv,
  segmented: (found) => [avoidedIn(found), stepIn(found), slopeIn(found), scatterIn(found)].flat().join(' '),
};

function avoidedIn({ eventsAvoided, periodsAfter, compared, alpha }: SegmentedSaid): string {
  const { estimate, interval, expected } = eventsAvoided;
  const than = compared ? 'väntat av serien och jämförelseplatsen' : 'väntat om serien hade fortsatt som förut';
  const many =
    estimate === 0
      ? 'lika många händelser som'
      : `${n.figure(Math.abs(estimate))} ${estimate > 0 ? 'färre' : 'fler'} händelser än`;
  return `Under de ${n.whole(periodsAfter)} perioderna efter åtgärden blev det ${many} ${than}, av ${n.figure(expected)} väntade (${n.percent(1 - alpha)} intervall ${n.change(-interval[1])} till ${n.change(-interval[0])}).`;
}

function stepIn({ step }: SegmentedSaid): string[] {
  return step === null ? [] : [`Nivån ${changed(step, 'genast')}.`];
}

function slopeIn({ slope }: SegmentedSaid): string[] {
  return slope === null ? [] : [`Utvecklingen per period ${changed(slope, 'därefter')}.`];
}

function changed({ estimate, interval, p }: NonNullable<SegmentedSaid['step']>, when: string): string {
  const [low, high] = interval.map((ratio) => n.percent(ratio - 1));
  return `${estimate < 1 ? 'minskade' : 'ökade'} ${when} med ${n.percent(Math.abs(estimate - 1))} (${low} till ${high}; p ${n.p(p)})`;
}

function scatterIn({ dispersion, independence }: SegmentedSaid): string {
  return `Antalen varierar ${n.figure(dispersion)} gånger så mycket som slumpen ger. Kontroll av att perioderna är oberoende: p ${n.p(independence)}.`;
}
