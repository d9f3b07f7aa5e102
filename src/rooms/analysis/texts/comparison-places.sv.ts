import type { ComparisonPlacesFound, ComparisonPlacesWords } from '../domain/words/comparison-places.ts';
import type { GroupWords } from '../domain/words/index.ts';
import { listed } from './listed.ts';
import { sv as n } from './numbers-sv.ts';

export const comparisonPurposesSv: GroupWords['purposes'] = {
  'comparison-places': 'Vilka platser ska platsen jämföras med, och hur mycket väntas gå tillbaka av sig självt?',
};

export const comparisonRefusalsSv: GroupWords['refusals'] = {
  'same-place-twice': ({ name }) => `${name} finns med flera gånger. Varje plats ska anges en enda gång.`,
  'too-few-baseline-periods': ({ count, least }) =>
    `Det finns ${count} perioder före åtgärden. Med färre än ${least} kan en trend vara ren slump. Hämta äldre uppgifter, helst fem perioder.`,
  'no-candidate-left': ({ candidates }) =>
    `Ingen av de ${candidates} kandidaterna går att jämföra med: de har ett annat kriterium, ligger i en ring, saknar läge, hade något stort på gång eller har valts bort. Sök fler platser med samma kriterium, längre bort.`,
};

export const comparisonWarningsSv: GroupWords['warnings'] = {
  'start-is-worst':
    'Platsen valdes när det var som värst. En del av nedgången kommer därför av sig självt och får inte räknas som effekt: jämför med platser som valts på samma sätt, och visa hela serien.',
  'poor-balance':
    'Jämförelseplatserna liknar inte platsen tillräckligt i nivå eller trend. Sök fler kandidater, eller använd synthetic-control.',
  'fewer-than-asked': 'Det fanns färre användbara kandidater än du bad om.',
  'rings-not-checked':
    'Platsens läge är inte angivet. Ingen har kontrollerat om jämförelseplatserna ligger i dess ring.',
  'short-baseline': 'Det finns färre än fem perioder före åtgärden. Trenden är då osäker.',
  'leans-on-own-series':
    'Det finns för få platser med samma kriterium att luta sig mot. Väntevärdet bygger bara på platsens egen serie.',
};

export const comparisonPlacesSv: ComparisonPlacesWords = {
  comparisonPlaces: (found) => {
    const { id, chosen, balance, excluded, candidates } = found;
    const fell = excluded === 0 ? [] : [`${n.whole(excluded)} av ${n.whole(candidates)} kandidater föll bort.`];
    return [
      `Förslag till jämförelseplatser för ${id}, den mest lika först: ${listed(chosen, 'och')}.`,
      `Deras nivå ligger ${higherOrLower(balance.chosen.level)} och deras trend ${higherOrLower(balance.chosen.trend)}, räknat i hur mycket platser av samma slag skiljer sig åt (standardavvikelsen; högst 25\u00A0% är bra).`,
      ...fell,
      goesBack(found),
    ].join(' ');
  },
};

function goesBack({ alpha, regressionToMean }: ComparisonPlacesFound): string {
  const { isStartWorst, startCount, expected, nextInterval, expectedFall } = regressionToMean;
  const start = `Den sista perioden (${n.whole(startCount)} händelser) är ${isStartWorst ? '' : 'inte '}den sämsta i serien.`;
  const changed =
    expectedFall === 0
      ? 'lika många'
      : `${n.figure(Math.abs(expectedFall))} ${expectedFall > 0 ? 'färre' : 'fler'}, av sig självt`;
  return `${start} Utan någon åtgärd väntas nästa period ge omkring ${n.figure(expected)} händelser (${n.percent(1 - alpha)} intervall ${n.whole(nextInterval[0])} till ${n.whole(nextInterval[1])}): ${changed}.`;
}

function higherOrLower(difference: number): string {
  return `${n.whole(Math.round(Math.abs(difference) * 100))}\u00A0% ${difference < 0 ? 'lägre' : 'högre'}`;
}
