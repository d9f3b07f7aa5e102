import type { GroupWords } from '../domain/words/index.ts';

export const commonSv: GroupWords = {
  purposes: {},
  refusals: {
    'empty-data': ({ name }) => `Det finns inga värden i ${name}. Kontrollera att filen och kolumnen är rätt.`,
    'not-finite': ({ name, place }) =>
      `Värde nummer ${Number(place) + 1} i ${name} är inte ett tal. Rätta det eller ta bort raden.`,
    'not-a-count': ({ name, place, value }) =>
      `Värde nummer ${Number(place) + 1} i ${name} är ${value}. Det ska vara ett antal: 0, 1, 2 och så vidare.`,
    'lengths-differ': ({ name, length, otherName, otherLength }) =>
      `${name} har ${length} värden men ${otherName} har ${otherLength}. De ska vara lika många.`,
    'share-out-of-range': ({ name, value }) => `${name} är ${value}. Det ska vara större än 0 och mindre än 1.`,
    'degrees-as-metres': ({ x, y }) =>
      `Koordinaterna (${x}, ${y} först) ser ut att vara longitud och latitud i grader. Avstånd räknas i meter: ange --crs EPSG:4326, eller räkna om dem till SWEREF 99 TM.`,
    'too-many-points': ({ count, most }) =>
      `Det är ${count} punkter, och metoden tar högst ${most}. Välj en kortare period eller ett mindre område.`,
  },
  warnings: {},
};
