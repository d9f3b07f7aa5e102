import type { MovementWords } from '../domain/words/index.ts';
import { sv as n } from './numbers-sv.ts';

/** What the methods of where and when refuse for, and what to do instead. */
export const movementRefusalsSv: MovementWords['refusals'] = {
  'too-few-events': ({ count, least }) =>
    `Det är ${count} händelser. Det behövs minst ${least} för att kunna räkna, och många fler för att kunna säga något.`,
  'all-at-one-time': () =>
    'Alla händelser har samma tid. Då går det inte att se vilka som kommer tätt. Kontrollera tidskolumnen.',
  'period-too-long': ({ spanDays, mostDays }) =>
    `Från den första tiden till den sista är det ${figure(spanDays)} dygn, och metoden tar högst ${figure(mostDays)}. Tider räknas i dygn: kanske är de skrivna i sekunder.`,
  'extent-too-large': ({ metres }) =>
    `Punkterna ligger ${figure(metres)} meter från varandra, mer än jordens omkrets. Någon koordinat är felskriven: leta efter ett saknat decimaltecken.`,
  'too-many-pairs': ({ count, most }) =>
    `Ungefär ${figure(count)} par ligger inom det längsta avståndet, och metoden tar högst ${figure(most)}. Välj ett kortare avstånd, en kortare period eller ett mindre område.`,
  'limit-negative': ({ name, value }) => `${name} är ${value}. Det ska vara 0 eller mer.`,
  'limits-not-rising': ({ name, place, value }) =>
    `Gräns nummer ${Number(place) + 1} i ${name} är ${value}. Gränserna ska vara större än 0 och stiga, till exempel 100, 200, 400.`,
  'too-many-bands': ({ name, count, most }) =>
    `${name} har ${count} gränser, och metoden tar högst ${most}. Välj färre och bredare band.`,
  'no-pairs-in-space': ({ limitMetres }) =>
    `Inga två händelser ligger inom ${figure(limitMetres)} meter från varandra. Då finns inget att räkna: välj ett längre avstånd.`,
  'no-pairs-in-time': ({ limitDays }) =>
    `Inga två händelser ligger inom ${figure(limitDays)} dygn från varandra. Då finns inget att räkna: välj en längre tid.`,
  'all-pairs-in-space': ({ limitMetres }) =>
    `Alla händelser ligger inom ${figure(limitMetres)} meter från varandra. Då finns inga avlägsna par att jämföra med: välj ett kortare avstånd.`,
  'all-pairs-in-time': ({ limitDays }) =>
    `Alla händelser ligger inom ${figure(limitDays)} dygn från varandra. Då finns inga par med lång tid emellan att jämföra med: välj en kortare tid, eller en längre period.`,
  'window-too-long': ({ maxDays, spanDays }) =>
    `maxDays är ${figure(maxDays)} dygn, men hela perioden är bara ${figure(spanDays)} dygn. En ansamling får vara högst halva perioden: välj kortare tid eller en längre period.`,
  'event-after-end': ({ lastDay, endDay }) =>
    `Den sista dagen (endDay) är ${figure(endDay)}, men det finns en händelse dag ${figure(lastDay)}. Ta bort de senare händelserna, eller välj en senare sista dag.`,
  'no-circle': ({ maxRadiusMetres, least, most }) =>
    `Ingen cirkel med högst ${figure(maxRadiusMetres)} meters radie har mellan ${figure(least)} och ${figure(most)} händelser. Välj en annan största radie (maxRadiusMetres) eller andra mittpunkter (centres).`,
};

function figure(value: number | string): string {
  return n.figure(Number(value));
}
