import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basePhoto } from '../../../../test/support/base-photos.ts';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../../test/support/database.ts';
import { jpegMetadata, jpegWith, SECRET } from '../../../../test/support/make-photo.ts';
import { addPerson, COORDINATOR } from '../../../../test/support/people.ts';
import { withClient } from '../../database/connection.ts';
import { systemIds } from '../../random.ts';
import { putFile, readFile } from '../file-store.ts';
import { withReceivedUpload } from '../receive-upload.ts';
import { putPhoto } from './put-photo.ts';

const ORGANISATION = '01930000-0000-7000-8000-0000000000a1';
const OWNED = { municipality: '9901', owningOrganisation: ORGANISATION };

onEachServer('photos', (server) => {
  let given: TestDatabase;
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

  const put = (photo: Buffer) =>
    withReceivedUpload(Readable.from([photo]), (upload) =>
      given.database.inTransaction(COORDINATOR, (tx) => putPhoto(tx, systemIds, COORDINATOR, OWNED, upload)),
    );
  const kept = async () => {
    const count = `select (select count(*) from files)::int as files, (select count(*) from file_pieces)::int as pieces`;
    return (await withClient({ url: given.ownerUrl }, (client) => client.query(count))).rows[0] as object;
  };

  test('a photo is kept without what it told, under a name of ours', async () => {
    const photo = await put(jpegWith(basePhoto('jpeg'), jpegMetadata(6)));
    if (!photo.ok) throw new Error(photo.refusal.code);
    expect(photo.value).toMatchObject({ name: 'photo.jpeg', mediaType: 'image/jpeg', visibility: 'authority' });
    const bytes = await buffer(readFile(given.database, COORDINATOR, photo.value));
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.length).toBe(photo.value.sizeBytes);
  });

  test('what is no photo is not kept', async () => {
    const before = await kept();
    expect(await put(Buffer.from('a,b\n'))).toMatchObject({ refusal: { code: 'photo-kind-not-taken' } });
    expect(await put(Buffer.alloc(25_000_001))).toMatchObject({ refusal: { code: 'photo-too-large' } });
    expect(await kept()).toEqual(before);
  });

  test('there is no other way for a picture into the database', async () => {
    const before = await kept();
    for (const mediaType of ['image/jpeg', 'Image/PNG', ' image/heic']) {
      const file = { ...OWNED, name: 'a.jpg', mediaType };
      const putting = given.database.inTransaction(COORDINATOR, (tx) =>
        putFile(tx, systemIds, COORDINATOR, file, Readable.from([basePhoto('jpeg')])),
      );
      await expect(putting).rejects.toThrow('putPhoto');
    }
    expect(await kept()).toEqual(before);
  });
});
