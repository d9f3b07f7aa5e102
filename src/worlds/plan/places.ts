import type { Line } from '../shape/spot.ts';
import type { PlannedPlace } from './plan.ts';

type Row = readonly [
  name: string,
  placeType: string,
  cityDistrict: string,
  parts: readonly (readonly Line[])[],
  aliases?: readonly string[],
];
const closed = (...spots: Line): Line => [...spots, spots[0]];

// Each shape is here for a reason: see the table in docs/developer/granvik.md.
const ROWS: readonly Row[] = [
  [
    'Lykttorget',
    'square',
    'Centrum',
    [[closed([1262, 728], [1392, 714], [1414, 800], [1352, 846], [1268, 830])]],
    ['Lyktan', 'Stationstorget'],
  ],
  [
    'Stenrosparken',
    'park',
    'Centrum',
    [[closed([985, 1262], [1120, 1240], [1165, 1330], [1110, 1418], [1000, 1400], [960, 1330])]],
    ['Rosen'],
  ],
  ['Fyrgränden', 'street', 'Centrum', [[closed([1850, 1190], [1940, 1175], [1958, 1262], [1872, 1280])]]],
  [
    'Vindbryggan',
    'quay',
    'Centrum',
    [[closed([1420, 1888], [1560, 1926], [1650, 1982], [1636, 2024], [1520, 1980], [1408, 1934])]],
  ],
  [
    'Klockbacken',
    'park',
    'Skutudden',
    [
      [
        closed([560, 1120], [668, 1102], [690, 1188], [630, 1232], [566, 1208]),
        closed([606, 1150], [618, 1190], [652, 1180], [640, 1142]),
      ],
    ],
  ],
  [
    'Skutkajen',
    'quay',
    'Skutudden',
    [[closed([300, 1540], [440, 1528], [470, 1586], [420, 1622], [306, 1616])]],
    ['Kajen'],
  ],
  [
    'Spårstigen',
    'walkway',
    'Norrsidan',
    [
      [closed([1640, 522], [1800, 488], [1810, 522], [1648, 560])],
      [closed([1900, 472], [2060, 446], [2066, 482], [1906, 508])],
    ],
  ],
  [
    'Hasselgången',
    'walkway',
    'Norrsidan',
    [[closed([742, 318], [880, 308], [1010, 300], [1120, 296], [1121, 316], [1011, 320], [882, 329], [744, 340])]],
  ],
  [
    'Almdalens centrum',
    'centre',
    'Almdalen',
    [[closed([2655, 1010], [2790, 985], [2812, 1090], [2760, 1150], [2668, 1130])]],
    ['Almtorget'],
  ],
  ['Ugglegården', 'courtyard', 'Almdalen', [[closed([2512, 1446], [2566, 1436], [2578, 1480], [2524, 1492])]]],
  ['Tegelvreten', 'allotment', 'Almdalen', [[closed([2930, 640], [3040, 620], [3066, 700], [2960, 732])]]],
  [
    'Mossgläntan',
    'recreation-area',
    'Almdalen',
    [
      [
        closed(
          [2490, 110],
          [2540, -80],
          [2700, -200],
          [2960, -260],
          [2960, -480],
          [2880, -780],
          [3020, -960],
          [2900, -1120],
          [2640, -1300],
          [2700, -1640],
          [3100, -1740],
          [3700, -1800],
          [4200, -1740],
          [4250, -1300],
          [4090, -960],
          [4020, -640],
          [4080, -200],
          [3960, 120],
          [3500, 330],
          [3000, 160],
          [2700, 150],
        ),
      ],
    ],
    ['Gläntan'],
  ],
];

export const PLACES: readonly PlannedPlace[] = ROWS.map(([name, placeType, cityDistrict, parts, aliases]) => ({
  name,
  placeType,
  cityDistrict,
  policeDistrict: cityDistrict === 'Almdalen' ? 'LPO Almdalen' : 'LPO Granvik',
  parts,
  aliases: aliases ?? [],
}));
