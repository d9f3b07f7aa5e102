// Writes the tables that the projections and the distances are judged by where PROJ is not installed.
// Run: npx node bench/references/make-proj-tables.ts (needs Debian's proj-bin)
import { writeFileSync } from 'node:fs';
import { gridOfSweden, pairsOverSweden } from './grid-of-sweden.ts';
import { geodesicMetres, projToMetres, projVersion } from './proj.ts';

const version = projVersion();
if (version === undefined) throw new Error('PROJ is not installed: apt-get install proj-bin');

const points = gridOfSweden(17, 19);
const tm = projToMetres(points, 'EPSG:3006');
const local = projToMetres(points, 'EPSG:3011');
write('sweref99-proj.csv', `PROJ ${version}, cs2cs EPSG:4619 to EPSG:3006 and EPSG:3011`, [
  'latitude,longitude,east3006,north3006,east3011,north3011',
  ...points.map((point, i) =>
    [point.latitude, point.longitude, tm[i].east, tm[i].north, local[i].east, local[i].north].join(','),
  ),
]);

const pairs = [37, 211, 503, 997, 9973].flatMap((metres, i) => pairsOverSweden(50, metres, 101 + i));
const lengths = geodesicMetres(pairs);
write('geodesic-proj.csv', `PROJ ${version}, geod -I on GRS 80`, [
  'fromLatitude,fromLongitude,toLatitude,toLongitude,metres',
  ...pairs.map(([a, b], i) => [a.latitude, a.longitude, b.latitude, b.longitude, lengths[i]].join(',')),
]);

function write(name: string, source: string, lines: readonly string[]): void {
  writeFileSync(new URL(name, import.meta.url), [`# ${source}`, ...lines, ''].join('\n'));
}
