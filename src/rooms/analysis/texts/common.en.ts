import type { GroupWords } from '../domain/words/index.ts';

export const commonEn: GroupWords = {
  purposes: {},
  refusals: {
    'empty-data': ({ name }) => `There are no values in ${name}. Check the file and the column.`,
    'not-finite': ({ name, place }) =>
      `Value number ${Number(place) + 1} in ${name} is not a number. Correct it or remove the row.`,
    'not-a-count': ({ name, place, value }) =>
      `Value number ${Number(place) + 1} in ${name} is ${value}. It should be a count: 0, 1, 2 and so on.`,
    'lengths-differ': ({ name, length, otherName, otherLength }) =>
      `${name} has ${length} values but ${otherName} has ${otherLength}. They should be equally many.`,
    'share-out-of-range': ({ name, value }) => `${name} is ${value}. It should be above 0 and below 1.`,
    'degrees-as-metres': ({ x, y }) =>
      `The coordinates (${x}, ${y} first) look like longitude and latitude in degrees. Distances are in metres: say --crs EPSG:4326, or turn them into SWEREF 99 TM.`,
    'too-many-points': ({ count, most }) =>
      `There are ${count} points, and the method takes at most ${most}. Choose a shorter period or a smaller area.`,
  },
  warnings: {},
};
