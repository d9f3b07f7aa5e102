import { drawn } from '../shape/curve.ts';
import type { Line } from '../shape/spot.ts';
import type { PlannedWay, Station } from './plan.ts';

export const RAIL: Line = drawn(
  [-1800, 520],
  [
    [-1300, 520, -700, 680, -200, 690],
    [300, 700, 700, 690, 1050, 660],
    [1400, 628, 1700, 520, 2000, 466],
    [2400, 400, 2800, 440, 3400, 560],
    [4000, 680, 4700, 520, 5200, 520],
  ],
);

export const STATIONS: readonly Station[] = [
  { name: 'Granviks station', letter: 'J', at: [1350, 612], platform: platform(1350, 618, 150, 30, -9) },
  { name: 'Almdalens station', letter: 'J', at: [2755, 436], platform: platform(2755, 437, 110, 26, 5) },
  { name: 'Varvsängens hållplats', letter: 'T', at: [3700, 620], platform: platform(3700, 626, 90, 22, 6) },
];

function platform(x: number, y: number, width: number, depth: number, turnDegrees: number): Line {
  const turn = (turnDegrees * Math.PI) / 180;
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const;
  return corners.map(([sx, sy]) => {
    const dx = (sx * width) / 2;
    const dy = (sy * depth) / 2;
    return [x + dx * Math.cos(turn) - dy * Math.sin(turn), y + dx * Math.sin(turn) + dy * Math.cos(turn)];
  });
}

const road = (name: string, line: Line): PlannedWay => ({ kind: 'road', name, line });

// A road that meets another overshoots it by some metres: the junction is found, and the stub beyond it is dropped.
export const ROADS: readonly PlannedWay[] = [
  road(
    'Fyrvägen',
    drawn(
      [-1800, 760],
      [
        [-1400, 760, -900, 800, -200, 790],
        [300, 800, 700, 800, 1000, 850],
        [1300, 900, 1700, 860, 2060, 800],
        [2400, 740, 2800, 800, 3400, 760],
        [3900, 730, 4500, 760, 5200, 760],
      ],
    ),
  ),
  road(
    'Lysbergsgatan',
    drawn(
      [-705, 770],
      [
        [-640, 1060, -480, 1290, 0, 1310],
        [300, 1325, 500, 1300, 800, 1230],
        [1200, 1140, 1700, 1120, 2080, 1080],
        [2360, 1050, 2700, 1060, 3300, 1005],
        [3600, 980, 3900, 1010, 4270, 1060],
      ],
    ),
  ),
  road(
    'Norra Bryggatan',
    drawn(
      [1290, -1030],
      [
        [1300, -700, 1350, -400, 1345, -60],
        [1340, 160, 1350, 330, 1420, 470],
        [1465, 560, 1452, 700, 1452, 886],
      ],
    ),
  ),
  road(
    'Bryggatan',
    drawn(
      [1332, 846],
      [
        [1330, 1080, 1310, 1300, 1330, 1560],
        [1340, 1640, 1350, 1680, 1372, 1790],
      ],
    ),
  ),
  road(
    'Klockvägen',
    drawn(
      [520, -935],
      [
        [640, -620, 705, -300, 720, -60],
        [740, 200, 760, 500, 770, 800],
        [790, 1100, 790, 1400, 822, 1706],
      ],
    ),
  ),
  road(
    'Almvägen',
    drawn(
      [2440, -1010],
      [
        [2500, -640, 2420, -340, 2440, -60],
        [2480, 460, 2470, 560, 2500, 800],
        [2560, 1200, 2540, 1450, 2562, 1590],
      ],
    ),
  ),
  road(
    'Strandvarvsgatan',
    drawn(
      [812, 1692],
      [
        [1000, 1690, 1200, 1716, 1420, 1712],
        [1640, 1708, 1800, 1650, 1960, 1640],
        [2160, 1640, 2400, 1560, 2560, 1560],
        [2800, 1560, 3100, 1600, 3400, 1590],
        [3700, 1580, 4000, 1660, 4330, 1640],
      ],
    ),
  ),
  road(
    'Skuttorpsvägen',
    drawn(
      [-20, 780],
      [
        [-60, 1000, -20, 1200, 20, 1400],
        [50, 1520, 160, 1590, 280, 1600],
        [480, 1610, 640, 1640, 830, 1690],
      ],
    ),
  ),
  road(
    'Granviksleden',
    drawn(
      [4400, -1900],
      [
        [4390, -1500, 4200, -1100, 4180, -700],
        [4150, -200, 4120, 300, 4160, 760],
        [4200, 1200, 4360, 1700, 4380, 2200],
        [4400, 2600, 4400, 2900, 4400, 3100],
      ],
    ),
  ),
  road(
    'Norrlyktsleden',
    drawn(
      [-1010, 790],
      [
        [-1050, 400, -1060, 0, -900, -330],
        [-700, -740, -200, -900, 520, -930],
        [1100, -960, 1500, -1060, 1900, -1030],
        [2300, -1000, 2500, -960, 2900, -1010],
        [3400, -1060, 3700, -760, 4200, -690],
      ],
    ),
  ),
];
