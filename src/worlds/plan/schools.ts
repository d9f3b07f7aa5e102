import type { PlannedSchool, SchoolForm } from './plan.ts';

type Form = { readonly form: SchoolForm; readonly years: readonly number[] };
const years = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** Compulsory school; 0 is förskoleklass. */
const gr = (first: number, last: number): Form => ({ form: 'gr', years: years(first, last) });
const gran: Form = { form: 'gran', years: years(1, 9) };
const gy: Form = { form: 'gy', years: [] };

type Row = readonly [
  name: string,
  x: number,
  y: number,
  turn: number,
  forms: readonly Form[],
  pupils: number,
  uncertainty: number,
  address: string,
  independent?: true,
];

// Distances to the edge of Lykttorget in order: 140, 280, 302, 381, 489 (undecided at 500 m), 698, 769, 797, 809, 918.
const ROWS: readonly Row[] = [
  ['Lyktskolan', 1150, 905, 7, [gr(0, 9)], 610, 5, 'Fyrvägen 24'],
  ['Stationsskolan', 1560, 1040, 7, [gr(0, 6)], 390, 5, 'Lysbergsgatan 31'],
  ['Norrlyktans skola', 1215, 430, -3, [gr(0, 6)], 270, 5, 'Norra Bryggatan 9'],
  ['Kvarnglimtens skola', 1896, 884, 7, [gr(7, 9)], 450, 30, 'Fyrvägen 58'],
  ['Stenrosskolan', 1010, 1110, 7, [gr(0, 9)], 540, 5, 'Lysbergsgatan 14'],
  ['Bryggskolan', 1420, 1640, 4, [gr(0, 6)], 300, 5, 'Bryggatan 40'],
  ['Klockskolan', 520, 1010, 5, [gr(0, 9)], 500, 5, 'Klockvägen 21'],
  ['Lyktbärarens friskola', 610, 1470, 5, [gr(0, 6)], 180, 5, 'Skuttorpsvägen 33', true],
  ['Hasselgångens skola', 640, 210, -3, [gr(0, 3)], 160, 5, 'Klockvägen 60'],
  ['Spårskolan', 1930, 270, -3, [gr(0, 6)], 320, 5, 'Norra Bryggatan 37'],
  ['Almglimtens skola', 2425, 690, -14, [gr(0, 3), gran], 150, 5, 'Almvägen 12'],
  ['Sjömärkets friskola', 3160, 1500, -14, [gr(4, 9)], 140, 5, 'Strandvarvsgatan 88', true],
  ['Tegelvretens skola', 3230, 1178, -14, [gr(0, 6)], 260, 20, 'Lysbergsgatan 102'],
  ['Fyrbågens gymnasium', 1690, 1470, 7, [gy], 620, 5, 'Strandvarvsgatan 45'],
];

export const SCHOOLS: readonly PlannedSchool[] = ROWS.map(
  ([name, x, y, turnDegrees, forms, pupils, uncertaintyMetres, address, independent]) => ({
    name,
    at: [x, y],
    turnDegrees,
    forms,
    pupils,
    uncertaintyMetres,
    independent: independent ?? false,
    address,
  }),
);
