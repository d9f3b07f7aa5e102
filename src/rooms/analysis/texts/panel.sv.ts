import type { DidFound, PanelWords } from '../domain/words/panel.ts';
import type { GroupWords } from '../domain/words/index.ts';
import { listed } from './listed.ts';
import { sv as n } from './numbers-sv.ts';

/** Parts of the synthetic place below this are not named: they hide the large ones. */
const SMALL_WEIGHT = 0.01;

export const panelPurposesSv: GroupWords['purposes'] = {
  did: 'Hur mycket mer eller mindre förändrades platserna med åtgärd än platserna utan?',
  'synthetic-control': 'Hur hade det gått på platsen utan åtgärden, bedömt av andra platser som vägts samman?',
};

export const panelRefusalsSv: GroupWords['refusals'] = {
  'unbalanced-panel': ({ name, length, otherName, otherLength }) =>
    `${name} har ${length} perioder men ${otherName} har ${otherLength}. Alla platser måste ha samma perioder, annars blir skillnaden mellan perioderna en skillnad mellan platserna. Hämta de värden som saknas, eller ta bort platsen.`,
  'same-place-twice': ({ name }) => `${name} finns med flera gånger. Varje plats ska vara en enda rad.`,
  'no-treated': () => 'Ingen plats är markerad med åtgärd. Ange treated: true för de platser som fick den.',
  'no-comparison': () =>
    'Alla platser fick åtgärden. Utan en enda jämförelseplats går det inte att skilja åtgärden från det som ändå hände. Lägg till platser utan åtgärd, eller använd metoden segmented.',
  'no-baseline': ({ start }) =>
    `Åtgärden börjar i period ${start}, och då finns ingen period före. Ange minst en period före starten, helst fem.`,
  'nothing-after': ({ start, periods }) =>
    `Åtgärden börjar efter ${start} perioder, men det finns bara ${periods}. Ange minst en period efter starten.`,
  'not-positive': ({ name, place, value }) =>
    `Värde nummer ${Number(place) + 1} på ${name} är ${value}. Kvoter kräver att alla värden är större än 0: ta bort log, eller räkna på längre perioder.`,
  'nothing-varies': ({ places }) =>
    `De ${places} platserna förändrades exakt lika inom varje grupp. Då finns inget att bedöma slumpen med, och vilken skillnad som helst skulle se säker ut. Kontrollera att värdena är riktiga.`,
  'one-against-one': () =>
    'En plats mot en enda jämförelseplats visar inte hur mycket platser skiljer sig av en slump. Lägg till fler jämförelseplatser, eller använd metoden wdd för antal.',
  'several-treated': ({ count }) =>
    `${count} platser är markerade med åtgärd. Metoden tar en: kör den en gång per plats utan de andra, eller använd metoden did.`,
  'too-few-donors': ({ count }) =>
    `Det finns ${count} plats utan åtgärd, och då är sammanvägningen bara den platsen. Ange minst två, helst tio eller fler.`,
  'too-few-baseline-periods': ({ count, least }) =>
    `Det finns ${count} perioder före starten. Med färre än ${least} går det att väga ihop nästan vad som helst så att det passar. Hämta äldre uppgifter eller använd kortare perioder.`,
  'fits-perfectly': ({ name, start }) =>
    `${name} kan vägas ihop exakt av de andra platserna under de ${start} perioderna före starten. Då är det för få perioder för så många platser: felet före blir 0, och vilken avvikelse som helst efter ser oändligt stor ut. Ta med fler perioder före eller färre platser.`,
};

export const panelWarningsSv: GroupWords['warnings'] = {
  'single-treated':
    'Bara en plats fick åtgärden. Det vanliga medelfelet vore då alldeles för litet; därför prövas i stället varje plats i dess roll.',
  'treated-varies-more':
    'Platsen med åtgärd varierade mycket mer än de andra redan före starten. p blir då för litet och intervallet för smalt: ta med livligare jämförelseplatser, eller jämför kvoter (log).',
  'single-comparison':
    'Det finns bara en jämförelseplats. Allt som hände just där påverkar svaret; lägg till fler om det går.',
  'too-few-places':
    'Platserna är för få för ett intervall med den säkerheten: även den största möjliga skillnad kunde bero på slumpen. För 90 % behövs minst tio platser tillsammans.',
  'courses-differ-before':
    'Grupperna utvecklades olika redan före starten. Välj jämförelseplatser som liknar platsen bättre (comparison-places).',
  'poor-fit':
    'Sammanvägningen missade platsen före starten med mer än den förändring som söks. Då säger avvikelsen efter inte mycket.',
  'outside-donors':
    'Före starten låg platsen under någon period över eller under alla andra platser. Dit når ingen sammanvägning.',
  'weights-not-unique':
    'Andra vikter passar lika bra före starten. De jämnaste har använts; med andra kunde svaret bli ett annat.',
};

export const panelSv: PanelWords = {
  did: (found) => [change(found), ...assigned(found), before(found)].join(' '),
  syntheticControl: ({ alpha, id, estimate, interval, weights, fit, placebo }) => {
    const made = weights
      .filter(({ weight }) => weight >= SMALL_WEIGHT)
      .toSorted((one, other) => other.weight - one.weight)
      .map((part) => `${part.id} (${wholePercent(part.weight)})`);
    return [
      `Efter starten låg ${id} i genomsnitt ${lowerOrHigher(estimate)} per period än en jämförelse som vägts ihop av andra platser (${sure(alpha, interval)}).`,
      `Jämförelsen består av ${listed(made, 'och')} och missade platsen med omkring ${n.figure(fit.rmseBefore)} per period före starten.`,
      `När varje plats i tur och ordning prövas i platsens roll hamnar den på plats ${n.whole(placebo.rank)} av ${n.whole(placebo.places)} i avvikelse efter starten jämfört med före (p ${n.p(placebo.p)}).`,
    ].join(' ');
  },
};

function change({ alpha, estimate, p, interval, ratio, places }: DidFound): string {
  const where = `På ${placesSv(places.treated, 'platsen', 'platserna')} med åtgärd`;
  const others = `utvecklingen på ${placesSv(places.others, 'jämförelseplatsen', 'jämförelseplatserna')} talar för`;
  if (ratio === null) {
    return `${where} blev värdet i genomsnitt ${lowerOrHigher(estimate)} per period än ${others} (${sure(alpha, interval)}; p ${n.p(p!)}).`;
  }
  const share = ratio.estimate - 1;
  const changed =
    share === 0 ? 'lika högt som' : `${wholePercent(Math.abs(share))} ${share < 0 ? 'lägre' : 'högre'} än`;
  return `${where} blev värdet ${changed} ${others} (kvot ${n.figure(ratio.estimate)}; ${sure(alpha, ratio.interval, n.figure)}; p ${n.p(p!)}).`;
}

function assigned({ placebo, restsOn }: DidFound): string[] {
  if (restsOn === 'each-place-as-the-one') return [];
  const ways = placebo.exact
    ? `alla ${n.whole(placebo.assignments)} sätt att välja lika många platser`
    : `${n.whole(placebo.assignments)} lottningar av lika många platser`;
  return [`Skillnaden blir minst så stor i ${n.percent(Math.round(placebo.p * 1000) / 1000)} av ${ways}.`];
}

function before({ pBefore, trend, ratio, coursesDiffer }: DidFound): string {
  if (pBefore === null) return 'Med en enda period före starten går det inte att se om grupperna utvecklades lika.';
  if (coursesDiffer) return `Före starten utvecklades grupperna olika (p ${n.p(pBefore)}).`;
  const unproved = `Före starten syns ingen säker skillnad i utveckling (p ${n.p(pBefore)}), men det bevisar inte att den saknas`;
  const added = trend?.wouldAdd ?? null;
  if (added === null) return `${unproved}.`;
  const [low, high] = added;
  return ratio === null
    ? `${unproved}: en skillnad i trend som ryms i osäkerheten hade ensam kunnat ge mellan ${n.change(low)} och ${n.change(high)}.`
    : `${unproved}: en skillnad i trend som ryms i osäkerheten hade ensam kunnat ge en kvot mellan ${n.figure(Math.exp(low))} och ${n.figure(Math.exp(high))}.`;
}

function placesSv(count: number, one: string, several: string): string {
  return count === 1 ? `den enda ${one}` : `de ${n.whole(count)} ${several}`;
}

function lowerOrHigher(estimate: number): string {
  if (estimate === 0) return '0 högre eller lägre';
  return `${n.figure(Math.abs(estimate))} ${estimate < 0 ? 'lägre' : 'högre'}`;
}

function sure(
  alpha: number,
  interval: readonly [number, number] | null,
  write: (value: number) => string = n.change,
): string {
  const level = n.percent(1 - alpha);
  return interval === null
    ? `inget ${level} intervall`
    : `${level} intervall ${write(interval[0])} till ${write(interval[1])}`;
}

function wholePercent(share: number): string {
  return `${n.whole(Math.round(share * 100))}\u00A0%`;
}
