import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../test/support/database.ts';
import { COORDINATOR, addPerson } from '../../../test/support/people.ts';
import { withClient } from '../database/connection.ts';
import { systemIds } from '../random.ts';
import { deleteFile, findFile, PIECE_BYTES, putFile, readFile, type FileRecord } from './file-store.ts';

const ORGANISATION = '01930000-0000-7000-8000-0000000000a1';
const NEW_FILE = {
  municipality: '9901',
  owningOrganisation: ORGANISATION,
  name: 'skolor.ndjson',
  mediaType: 'application/x-ndjson',
};

async function* inParts(bytes: Buffer, partBytes: number) {
  for (let from = 0; from < bytes.length; from += partBytes) yield bytes.subarray(from, from + partBytes);
}

onEachServer('files', (server) => {
  let given: TestDatabase;
  const put = (bytes: Buffer, partBytes = 65_536): Promise<FileRecord> =>
    given.database.inTransaction(COORDINATOR, (tx) =>
      putFile(tx, systemIds, COORDINATOR, NEW_FILE, inParts(bytes, partBytes)),
    );

  beforeAll(async () => {
    given = await createTestDatabase(server);
    await withClient({ url: given.ownerUrl }, (client) =>
      client.query(
        `insert into organisations (id, name, kind, legal_status) values ($1, 'Granvik', 'municipality', 'authority')`,
        [ORGANISATION],
      ),
    );
    await addPerson(given.ownerUrl, {
      id: COORDINATOR,
      organisation: ORGANISATION,
      roles: [{ role: 'safetyCoordinator' }],
    });
  });
  afterAll(() => given.drop());

  test.each([0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES, 3 * PIECE_BYTES + 4567])(
    '%i bytes come back as they were put',
    async (size) => {
      const bytes = randomBytes(size);
      const file = await put(bytes, 300_007);
      expect(file).toMatchObject({
        sizeBytes: size,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        visibility: 'authority',
      });
      expect(await given.database.inTransaction(COORDINATOR, (tx) => findFile(tx, file))).toEqual(file);
      expect((await buffer(readFile(given.database, COORDINATOR, file))).equals(bytes)).toBe(true);
    },
  );

  test('a stream that breaks leaves nothing', async () => {
    const breaking = async function* () {
      yield randomBytes(PIECE_BYTES + 10);
      throw new Error('the line went dead');
    };
    const count = () =>
      given.database.inTransaction(COORDINATOR, async (tx) => {
        const answer = await tx.executeQuery<{ n: number }>(
          CompiledQuery.raw('select (select count(*) from files) + (select count(*) from file_pieces) as n'),
        );
        return answer.rows[0].n;
      });
    const before = await count();
    const putting = given.database.inTransaction(COORDINATOR, (tx) =>
      putFile(tx, systemIds, COORDINATOR, NEW_FILE, breaking()),
    );
    await expect(putting).rejects.toThrow('the line went dead');
    expect(await count()).toBe(before);
  });

  test('bytes that were changed in the database are not handed out as good', async () => {
    const file = await put(randomBytes(5000));
    await withClient({ url: given.ownerUrl }, (client) =>
      client.query(
        `update file_pieces set bytes = set_byte(bytes, 77, (get_byte(bytes, 77) + 1) % 256) where file_id = $1`,
        [file.id],
      ),
    );
    await expect(buffer(readFile(given.database, COORDINATOR, file))).rejects.toThrow('checksum differs');
  });

  test('a deleted file is gone with its pieces, and deleting it again says so', async () => {
    const file = await put(randomBytes(2 * PIECE_BYTES));
    expect(await given.database.inTransaction(COORDINATOR, (tx) => deleteFile(tx, file))).toBe(true);
    expect(await given.database.inTransaction(COORDINATOR, (tx) => deleteFile(tx, file))).toBe(false);
    expect(await given.database.inTransaction(COORDINATOR, (tx) => findFile(tx, file))).toBeUndefined();
    const left = await withClient({ url: given.ownerUrl }, (client) =>
      client.query('select from file_pieces where file_id = $1', [file.id]),
    );
    expect(left.rowCount).toBe(0);
    await expect(buffer(readFile(given.database, COORDINATOR, file))).rejects.toThrow('was deleted');
  });
});
