import type { PointedOut, WhereWords } from '../domain/words/where.ts';
import { sv as n } from './numbers-sv.ts';

const UNCLEAR_DATA: Readonly<Record<string, string>> = {
  'two-forms': 'Ange bara en av dem, så att det syns vilka uppgifter svaret gäller.',
  'points-alone': 'Ange cellSizeMetres för att räkna punkterna i rutor, eller values med ett värde för varje punkt.',
};
const UNCLEAR_NEIGHBOURS: Readonly<Record<string, string>> = {
  'lists-of-cells': 'Rutor har redan sina grannar: välj queen (de som rör vid rutan) eller radius.',
  'radius-of-cells':
    'För rutor med radius behövs ett av måtten: radiusCells, eller radiusMetres tillsammans med cellSizeMetres.',
  'lists-missing': 'Med lists behövs en lista med grannar för varje plats.',
  'radius-of-places': 'För platser med värden behövs ett avstånd (radius med radiusMetres) eller listor (lists).',
};
const UNTRUSTED_AREA: Readonly<Record<string, string>> = {
  'ring-too-short': 'har färre än tre hörn',
  'ring-unclosed': 'är inte sluten',
  'ring-without-area': 'har ingen yta',
  'ring-crosses-itself': 'korsar sig själv',
  'hole-outside': 'är ett hål som ligger utanför sin yta',
  'holes-overlap': 'är ett hål som går in i ett annat',
  'parts-overlap': 'går in i en annan del',
};

export const whereSv: WhereWords = {
  purposes: {
    gi: 'Var är grannskapet ovanligt fullt eller tomt, platsen själv oräknad?',
    'gi-star': 'Var samlas höga värden (varma platser) och låga (kalla), platsen själv medräknad?',
    moran: 'Ligger lika värden nära varandra på kartan i stort, mer än en slump?',
    'local-moran': 'Vilka platser liknar sina grannar, och vilka sticker ut från dem?',
    kde: 'Var är det tätt med händelser, utjämnat till händelser per kvadratkilometer?',
  },
  refusals: {
    'data-unclear': ({ reason, name, otherName }) =>
      `${reason === 'points-alone' ? `${name} är angivet utan något att räkna dem i` : `Både ${name} och ${otherName} är angivna`}. ${UNCLEAR_DATA[reason]}`,
    'neighbours-unclear': ({ reason }) => `Det går inte att se vilka som är grannar. ${UNCLEAR_NEIGHBOURS[reason]}`,
    'size-not-positive': ({ name, value }) => `${name} är ${value}. Ange ett tal större än 0.`,
    'bounds-empty': ({ westMetres, southMetres, eastMetres, northMetres }) =>
      `Området från (${westMetres}, ${southMetres}) till (${eastMetres}, ${northMetres}) har ingen yta. Ange väst, syd, öst, nord i den ordningen, i meter.`,
    'grid-too-large': ({ columns, rows, most }) =>
      `Det blir ${n.whole(Number(columns))} gånger ${n.whole(Number(rows))} rutor, och metoden tar högst ${n.whole(Number(most))}. Välj större rutor eller ett mindre område.`,
    'too-few-places': ({ count, least }) =>
      `Det är ${count} platser. Det behövs minst ${least} för att kunna säga vad en slump ger.`,
    'no-variation': ({ value, count }) =>
      `Alla ${n.whole(Number(count))} värden är lika (${value}). Då finns det inget som kan samlas någonstans.`,
    'radius-without-neighbours': ({ radius }) =>
      `Ingen plats har någon granne inom ${radius}. Välj ett större avstånd, eller kontrollera listorna.`,
    'everyone-a-neighbour': ({ count }) =>
      `Avståndet är så stort att alla ${n.whole(Number(count))} platser är grannar med alla. Då finns inget annat att jämföra med: välj ett mindre avstånd.`,
    'neighbour-list-wrong': ({ place, neighbour }) =>
      `Listan för plats nummer ${place} (räknat från 0) är fel vid ${neighbour}: en granne ska finnas, inte vara platsen själv och bara nämnas en gång.`,
    'too-many-neighbours': ({ count, most }) =>
      `Platserna har minst ${n.whole(Number(count))} grannar tillsammans, och metoden tar högst ${n.whole(Number(most))}. Välj ett mindre avstånd, eller räkna i rutor.`,
    'too-many-draws': ({ permutations, neighbours, most }) =>
      `${n.whole(Number(permutations))} lottningar av ${n.whole(Number(neighbours))} grannar är för mycket: tillsammans högst ${n.whole(Number(most))}. Minska permutations eller avståndet.`,
    'bandwidth-below-cell': ({ sigmaMetres, cellSizeMetres }) =>
      `Bandbredden ${n.figure(Number(sigmaMetres))} m är mindre än rutans sida ${n.figure(Number(cellSizeMetres))} m. Då utjämnas inget, och topparna blir för låga. Välj mindre rutor eller större bandbredd.`,
    'study-area-missing': () =>
      'Det går inte att rätta för kanten utan att veta var den går. Ange bounds eller studyArea: området där händelser skulle ha synts.',
    'study-area-wrong': ({ fault, part, ring }) =>
      `Ring ${ring} i del ${part} av området ${UNTRUSTED_AREA[fault]}. Rita om den.`,
    'study-area-empty': () =>
      'Ingen ruta har sin mitt i området. Kontrollera att området är i samma meter som punkterna, eller välj mindre rutor.',
  },
  warnings: {
    'points-outside': 'Några punkter ligger utanför området och räknas inte med.',
    islands: 'Några platser har ingen granne. Om dem sägs inget.',
    'islands-counted': 'Några platser har ingen granne. De räknas med i medelvärdet.',
    'few-places': 'Platserna är få. Varje plats jämförs då mest med sina egna grannar.',
    'few-places-for-normal': 'Platserna är få. Ange permutations, så räknas p genom lottning i stället.',
    'normal-is-rough':
      'Värdena är så sneda att normalfördelningen pekar ut fler höga platser än den lovar. Se vilka som står kvar när du anger permutations, till exempel 9999.',
    'too-few-permutations':
      'Minst en plats har det lägsta p som så få lottningar kan ge, och det räcker inte när så många platser prövas. Öka permutations.',
    'coarse-cells':
      'Rutorna är stora för bandbredden, så topparna blir några procent för låga. Välj rutor på högst en tredjedel av bandbredden.',
    'few-events': 'Händelserna är få. Ytan visar då mest var enstaka händelser ligger.',
  },
  hotSpots: ({ tested, hot, cold, alpha, hottest, coldest }) => {
    const kind = hottest.column === null ? 'platser' : 'rutor';
    const found =
      hot + cold === 0
        ? `Ingen av ${n.whole(tested)} ${kind} är så varm eller kall att en slump inte räcker som förklaring.`
        : `Av ${n.whole(tested)} ${kind} är ${n.whole(hot)} varma och ${n.whole(cold)} kalla. ${ofThose(alpha)}`;
    return `${found} Högst ligger ${whereOf(hottest)} (${testOf(hottest)}), lägst ${whereOf(coldest)} (${testOf(coldest)}). Det säger var värden samlas, inte varför, och inte hur många människor som rör sig där.`;
  },
  moran: ({ index, expectation, p, alpha }) => {
    const figures = `(Morans I ${n.figure(index)}, väntat ${n.figure(expectation)} av en slump, p ${n.p(p)})`;
    if (p > alpha) return `Det går inte att se att värdena är ordnade på kartan ${figures}. De kan vara det ändå.`;
    const found =
      index > expectation
        ? `Lika värden ligger nära varandra mer än en slump ger ${figures}.`
        : `Olika värden ligger bredvid varandra mer än en slump ger ${figures}.`;
    return `${found} Det gäller kartan i stort och säger inte var.`;
  },
  localMoran: ({ tested, pickedOut, alpha, clearest }) => {
    const { highHigh, lowLow, highLow, lowHigh } = pickedOut;
    const kind = clearest.column === null ? 'platser' : 'rutor';
    const found =
      highHigh + lowLow + highLow + lowHigh === 0
        ? `Ingen av ${n.whole(tested)} ${kind} liknar eller skiljer sig från sina grannar mer än en slump ger.`
        : `Av ${n.whole(tested)} ${kind} är ${n.whole(highHigh)} höga bland höga, ${n.whole(lowLow)} låga bland låga, ${n.whole(highLow)} höga bland låga och ${n.whole(lowHigh)} låga bland höga. ${ofThose(alpha)}`;
    return `${found} Tydligast är ${whereOf(clearest)} (${testOf(clearest)}). Det säger inte varför.`;
  },
  kde: ({ sigmaMetres, alpha, pointsUsed, peak }) =>
    `Tätast är det kring öst ${n.whole(peak.x)}, nord ${n.whole(peak.y)}: ${n.figure(peak.eventsPerSquareKilometre)} händelser per kvadratkilometer (${n.percent(1 - alpha)} intervall ${n.figure(peak.interval[0])} till ${n.figure(peak.interval[1])}), av ${n.whole(pointsUsed)} händelser utjämnade med bandbredden ${n.figure(sigmaMetres)} m. Ytan visar var det är tätt, inte om det är mer än en slump ger, och inte hur många människor som rör sig där.`,
};

function ofThose(alpha: number): string {
  return `Av de utpekade väntas högst ${n.percent(alpha)} vara där av en slump.`;
}

function testOf({ z, p }: PointedOut): string {
  return `z ${n.figure(z)}, p ${n.p(p)}`;
}

function whereOf({ place, column, row, x, y }: PointedOut): string {
  if (x !== null && y !== null) return `rutan med mitten i öst ${n.whole(x)}, nord ${n.whole(y)}`;
  if (column !== null && row !== null) return `rutan i kolumn ${column + 1} från väster och rad ${row + 1} från söder`;
  return `plats nummer ${place + 1}`;
}
