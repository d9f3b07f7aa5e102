import type { PointedOut, WhereWords } from '../domain/words/where.ts';
import { en as n } from './numbers-en.ts';

const UNCLEAR_DATA: Readonly<Record<string, string>> = {
  'two-forms': 'Give only one of them, so that it can be seen which data the answer is about.',
  'points-alone': 'Give cellSizeMetres to count the points into cells, or values with one value for each point.',
};
const UNCLEAR_NEIGHBOURS: Readonly<Record<string, string>> = {
  'lists-of-cells': 'Cells have their neighbours already: choose queen (those that touch the cell) or radius.',
  'radius-of-cells': 'Cells with radius need one measure: radiusCells, or radiusMetres together with cellSizeMetres.',
  'lists-missing': 'With lists, a list of neighbours is needed for each place.',
  'radius-of-places': 'Places with values need a distance (radius with radiusMetres) or lists (lists).',
};
const UNTRUSTED_AREA: Readonly<Record<string, string>> = {
  'ring-too-short': 'has fewer than three corners',
  'ring-unclosed': 'is not closed',
  'ring-without-area': 'has no area',
  'ring-crosses-itself': 'crosses itself',
  'hole-outside': 'is a hole outside its own area',
  'holes-overlap': 'is a hole that overlaps another',
  'parts-overlap': 'overlaps another part',
};

export const whereEn: WhereWords = {
  purposes: {
    gi: 'Where is the neighbourhood unusually full or empty, the place itself left out?',
    'gi-star': 'Where do high values gather (hot spots), and low ones (cold spots), the place itself included?',
    moran: 'Do like values lie near each other over the whole map, more than chance would have it?',
    'local-moran': 'Which places are like their neighbours, and which stick out from them?',
    kde: 'Where are events dense, smoothed to events per square kilometre?',
  },
  refusals: {
    'data-unclear': ({ reason, name, otherName }) =>
      `${reason === 'points-alone' ? `${name} is given with nothing to count them in` : `Both ${name} and ${otherName} are given`}. ${UNCLEAR_DATA[reason]}`,
    'neighbours-unclear': ({ reason }) => `It cannot be seen who is near whom. ${UNCLEAR_NEIGHBOURS[reason]}`,
    'size-not-positive': ({ name, value }) => `${name} is ${value}. Give a number above 0.`,
    'bounds-empty': ({ westMetres, southMetres, eastMetres, northMetres }) =>
      `The area from (${westMetres}, ${southMetres}) to (${eastMetres}, ${northMetres}) is empty. Give west, south, east, north in that order, in metres.`,
    'grid-too-large': ({ columns, rows, most }) =>
      `There would be ${n.whole(Number(columns))} by ${n.whole(Number(rows))} cells, and the method takes at most ${n.whole(Number(most))}. Choose larger cells or a smaller area.`,
    'too-few-places': ({ count, least }) =>
      `There are ${count} places. At least ${least} are needed to say what chance would give.`,
    'no-variation': ({ value, count }) =>
      `All ${n.whole(Number(count))} values are equal (${value}). Nothing can then gather anywhere.`,
    'radius-without-neighbours': ({ radius }) =>
      `No place has a neighbour within ${radius}. Choose a larger distance, or check the lists.`,
    'everyone-a-neighbour': ({ count }) =>
      `The distance is so large that all ${n.whole(Number(count))} places are neighbours of all. There is then nothing else to compare with: choose a smaller distance.`,
    'neighbour-list-wrong': ({ place, neighbour }) =>
      `The list of place number ${place} (counted from 0) is wrong at ${neighbour}: a neighbour must exist, not be the place itself, and be named once.`,
    'too-many-neighbours': ({ count, most }) =>
      `The places have at least ${n.whole(Number(count))} neighbours together, and the method takes at most ${n.whole(Number(most))}. Choose a smaller distance, or count into cells.`,
    'too-many-draws': ({ permutations, neighbours, most }) =>
      `${n.whole(Number(permutations))} draws of ${n.whole(Number(neighbours))} neighbours are too many: together at most ${n.whole(Number(most))}. Lower permutations or the distance.`,
    'bandwidth-below-cell': ({ sigmaMetres, cellSizeMetres }) =>
      `The bandwidth ${n.figure(Number(sigmaMetres))} m is smaller than the cell's side ${n.figure(Number(cellSizeMetres))} m. Nothing is then smoothed, and the peaks come out too low. Choose smaller cells or a larger bandwidth.`,
    'study-area-missing': () =>
      'The edge cannot be corrected for without knowing where it is. Give bounds or studyArea: the area where events would have been seen.',
    'study-area-wrong': ({ fault, part, ring }) =>
      `Ring ${ring} in part ${part} of the area ${UNTRUSTED_AREA[fault]}. Draw it anew.`,
    'study-area-empty': () =>
      'No cell has its middle in the area. Check that the area is in the same metres as the points, or choose smaller cells.',
  },
  warnings: {
    'points-outside': 'Some points lie outside the area and are left out.',
    islands: 'Some places have no neighbour. Nothing is said of them.',
    'islands-counted': 'Some places have no neighbour. They count in the mean.',
    'few-places': 'The places are few. Each is then compared mostly with its own neighbours.',
    'few-places-for-normal': 'The places are few. Give permutations, and p is counted from random layouts instead.',
    'normal-is-rough':
      'The values are so skewed that the normal distribution picks out more high places than it promises. See which remain when you give permutations, such as 9999.',
    'too-few-permutations':
      'At least one place has the lowest p that so few layouts can give, and that is not enough when so many places are tested. Raise permutations.',
    'coarse-cells':
      'The cells are large for the bandwidth, so the peaks come out some per cent too low. Choose cells of at most a third of the bandwidth.',
    'few-events': 'The events are few. The surface then shows mostly where single events lie.',
  },
  hotSpots: ({ tested, hot, cold, alpha, hottest, coldest }) => {
    const kind = hottest.column === null ? 'places' : 'cells';
    const found =
      hot + cold === 0
        ? `None of ${n.whole(tested)} ${kind} is so hot or cold that chance is not enough to explain it.`
        : `Of ${n.whole(tested)} ${kind}, ${n.whole(hot)} are hot and ${n.whole(cold)} are cold. ${ofThose(alpha)}`;
    return `${found} Highest is ${whereOf(hottest)} (${testOf(hottest)}), lowest ${whereOf(coldest)} (${testOf(coldest)}). This says where values gather, not why, and not how many people move about there.`;
  },
  moran: ({ index, expectation, p, alpha }) => {
    const figures = `(Moran's I ${n.figure(index)}, ${n.figure(expectation)} expected by chance, p ${n.p(p)})`;
    if (p > alpha)
      return `It cannot be seen that the values are arranged on the map ${figures}. They may be all the same.`;
    const found =
      index > expectation
        ? `Like values lie near each other more than chance would have it ${figures}.`
        : `Unlike values lie beside each other more than chance would have it ${figures}.`;
    return `${found} This is about the map as a whole and does not say where.`;
  },
  localMoran: ({ tested, pickedOut, alpha, clearest }) => {
    const { highHigh, lowLow, highLow, lowHigh } = pickedOut;
    const kind = clearest.column === null ? 'places' : 'cells';
    const found =
      highHigh + lowLow + highLow + lowHigh === 0
        ? `None of ${n.whole(tested)} ${kind} is like its neighbours, or unlike them, more than chance would have it.`
        : `Of ${n.whole(tested)} ${kind}, ${n.whole(highHigh)} are high among high, ${n.whole(lowLow)} low among low, ${n.whole(highLow)} high among low and ${n.whole(lowHigh)} low among high. ${ofThose(alpha)}`;
    return `${found} Clearest is ${whereOf(clearest)} (${testOf(clearest)}). This does not say why.`;
  },
  kde: ({ sigmaMetres, alpha, pointsUsed, peak }) =>
    `It is densest around east ${n.whole(peak.x)}, north ${n.whole(peak.y)}: ${n.figure(peak.eventsPerSquareKilometre)} events per square kilometre (${n.percent(1 - alpha)} interval ${n.figure(peak.interval[0])} to ${n.figure(peak.interval[1])}), of ${n.whole(pointsUsed)} events smoothed with a bandwidth of ${n.figure(sigmaMetres)} m. The surface shows where events are dense, not whether that is more than chance would give, and not how many people move about there.`,
};

function ofThose(alpha: number): string {
  return `Of those picked out, at most ${n.percent(alpha)} are expected to be there by chance.`;
}

function testOf({ z, p }: PointedOut): string {
  return `z ${n.figure(z)}, p ${n.p(p)}`;
}

function whereOf({ place, column, row, x, y }: PointedOut): string {
  if (x !== null && y !== null) return `the cell with its middle at east ${n.whole(x)}, north ${n.whole(y)}`;
  if (column !== null && row !== null)
    return `the cell in column ${column + 1} from the west and row ${row + 1} from the south`;
  return `place number ${place + 1}`;
}
