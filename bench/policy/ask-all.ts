import { sql } from 'kysely';
import { boxAround, type Box } from '../../src/ground/geo/index.ts';
import { seededRandom } from '../../src/ground/random.ts';
import type { Database, Tx } from '../../src/platform/database/database.ts';
import { listSchoolsIn } from '../../src/rooms/schools/store/list-schools-near.ts';
import type { ManySchools } from './many-schools-database.ts';

export type Asking = 'by cell' | 'by box';

export interface AskingResult {
  readonly asking: Asking;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly rowsEach: number;
  /** how many points were asked in both ways */
  readonly compared: number;
  /** of the ids that those gave, in order */
  readonly sum: string;
}

const READ: Readonly<Record<Asking, (tx: Tx, box: Box) => Promise<readonly { id: string }[]>>> = {
  'by cell': listSchoolsIn,
  'by box': async (tx, { minEast, maxEast, minNorth, maxNorth }) => {
    const answer = await sql<{ id: string }>`
      select s.id from school_sites s
      left join position_corrections c
        on c.municipality = s.municipality and c.school_id = s.id and c.withdrawn_at is null
      where s.register_east between ${minEast} and ${maxEast} and s.register_north between ${minNorth} and ${maxNorth}
        and s.gone_at is null`.execute(tx);
    return answer.rows;
  },
};

const COMPARED = 60;
const RADIUS_METRES = 500;

/** Asks as fast as the clients can for a time, and sums up what some fixed questions give. */
export async function askAll(
  database: Database,
  made: ManySchools,
  asking: Asking,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<AskingResult> {
  const read = READ[asking];
  const ask = async (serial: number): Promise<readonly { id: string }[]> => {
    const reader = made.readers[serial % made.readers.length];
    return database.inTransaction(reader, (tx) => read(tx, boxOf(serial, made.sideMetres)), { readOnly: true });
  };
  const sums: string[] = [];
  for (let serial = 0; serial < COMPARED; serial++)
    sums.push(
      (await ask(serial))
        .map(({ id }) => id)
        .toSorted()
        .join(),
    );
  const milliseconds: number[] = [];
  let rows = 0;
  let next = COMPARED;
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const from = performance.now();
      rows += (await ask(next++)).length;
      milliseconds.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const taken = (performance.now() - began) / 1000;
  milliseconds.sort((a, b) => a - b);
  const at = (share: number): number => milliseconds[Math.floor(share * (milliseconds.length - 1))];
  return {
    asking,
    perSecond: milliseconds.length / taken,
    p50: at(0.5),
    p99: at(0.99),
    rowsEach: rows / milliseconds.length,
    compared: COMPARED,
    sum: String(hashOf(sums.join(';'))),
  };
}

/** The same box for the same number. */
function boxOf(serial: number, sideMetres: number): Box {
  const random = seededRandom(serial);
  const point = { east: 600_000 + random() * sideMetres, north: 6_600_000 + random() * sideMetres };
  return boxAround(point, RADIUS_METRES);
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
