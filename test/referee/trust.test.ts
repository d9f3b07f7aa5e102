import { expect, test } from 'vitest';
import type { ThrowAwayPostgis } from '../../bench/postgis/throw-away-postgis.ts';
import { distrustPolygons, type AreaShape, type Polygon, type Ring } from '../../src/ground/geo/index.ts';
import { relateRings } from '../../src/ground/geo/ring-relation.ts';
import { seededRandom, type Random } from '../../src/ground/random.ts';
import { byPostgis, fill, wktOf } from './postgis.ts';

const PER_FORM = 12_000;

/** Rings between few whole numbers: corners on edges, edges over each other and corners in common are the rule. */
const FORMS: Record<string, (random: Random) => readonly Polygon[]> = {
  'one ring': (random) => [[tangle(random, 7, 0, 0)]],
  'a ring with a hole': (random) => [[random() < 0.5 ? box(0, 0, 9, 8) : simple(random, 6), tangle(random, 5, 1, 1)]],
  'a ring with two holes': (random) => [[box(0, 0, 9, 8), tangle(random, 4, 1, 1), tangle(random, 4, 3, 2)]],
  'two parts': (random) => [[simple(random, 6)], [simple(random, 5)]],
  'two parts, one with a hole': (random) => [[box(0, 0, 8, 7), box(1, 1, 6, 5)], [simple(random, 5)]],
};

byPostgis('trust, against ST_IsValid', (postgis) => {
  test.each(Object.keys(FORMS))(`%s, ${PER_FORM} times`, { timeout: 180_000 }, async (form) => {
    const random = seededRandom(form.length);
    const shapes = Array.from({ length: PER_FORM }, (): AreaShape => ({ kind: 'area', polygons: FORMS[form](random) }));
    const judged = await judge(postgis(), shapes);
    let both = 0;
    let neither = 0;
    for (const [i, shape] of shapes.entries()) {
      const ours = distrustPolygons(shape.polygons);
      const { valid, reason } = judged[i];
      if (valid) both++;
      else if (ours !== undefined) neither++;
      const told = `${wktOf(shape)}: ${reason}; ours ${JSON.stringify(ours)}`;
      if (valid) expect(ours, told).toBeUndefined();
      else if (ours === undefined) expect(mayDiffer(shape, reason), told).toBe(true);
    }
    // A run that only saw one kind has shown nothing.
    expect(both).toBeGreaterThan(PER_FORM / 100);
    expect(neither).toBeGreaterThan(PER_FORM / 100);
  });
});

/**
 * Where we trust what OGC's rules do not: parts that share an edge, and holes that touch so that the ground between
 * them falls apart. Neither changes any distance, area or containment.
 */
function mayDiffer({ polygons }: AreaShape, reason: string): boolean {
  if (reason.startsWith('Interior is disconnected')) return polygons.some((polygon) => polygon.length > 1);
  if (!reason.startsWith('Self-intersection') || polygons.length === 1) return false;
  return polygons.some((one, p) =>
    polygons.slice(0, p).some((other) => one.some((a) => other.some((b) => relateRings(a, b).along))),
  );
}

async function judge(
  { client, ...rest }: ThrowAwayPostgis,
  shapes: readonly AreaShape[],
): Promise<{ valid: boolean; reason: string }[]> {
  await client.query('drop table if exists form; create table form (id int primary key, wkt text)');
  await fill(
    { client, ...rest },
    'form',
    shapes.map((shape, i) => `${i};${wktOf(shape)}`),
  );
  const { rows } = await client.query<{ valid: boolean; reason: string }>(
    'select st_isvalid(g) as valid, st_isvalidreason(g) as reason from (select id, st_geomfromtext(wkt) as g from form) f order by id',
  );
  return rows;
}

const whole = (random: Random, below: number): number => Math.floor(below * random());

function closed(positions: readonly number[]): Ring {
  return Float64Array.from([...positions, positions[0], positions[1]]);
}

function box(east: number, north: number, width: number, height: number): Ring {
  return closed([east, north, east + width, north, east + width, north + height, east, north + height]);
}

function tangle(random: Random, most: number, east: number, north: number): Ring {
  const corners = 3 + whole(random, most - 2);
  return closed(Array.from({ length: corners }, () => [east + whole(random, 7), north + whole(random, 6)]).flat());
}

/** A ring that our own rules trust alone, so that what is judged is how two rings lie to each other. */
function simple(random: Random, most: number): Ring {
  for (;;) {
    const ring = tangle(random, most, whole(random, 5), whole(random, 4));
    if (distrustPolygons([[ring]]) === undefined) return ring;
  }
}
