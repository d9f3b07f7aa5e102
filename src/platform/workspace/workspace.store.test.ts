import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../test/support/database.ts';
import { SYSTEM_ACTOR } from '../database/actor.ts';
import { withClient } from '../database/connection.ts';
import { systemIds } from '../random.ts';
import { getFirstOrganisation } from './organisation.ts';
import { ensureWorkspace, findWorkspace, markSeeded, refuseOtherKind } from './workspace.ts';

const GRANVIK = { name: 'Övning: Granvik', organisation: { name: 'Granviks kommun (påhittad)', municipality: '9901' } };
const OURS = { name: 'Arbete', organisation: { name: 'Vår kommun', municipality: '0000' } };

onEachServer('a workspace', (server) => {
  let given: TestDatabase;
  beforeEach(async () => {
    given = await createTestDatabase(server);
  });
  afterEach(() => given.drop());
  const asOwner = <Value>(work: Parameters<typeof withClient<Value>>[1]) => withClient({ url: given.ownerUrl }, work);

  test('an empty database is no workspace yet', async () => {
    expect(await asOwner(findWorkspace)).toBeUndefined();
  });

  test('is written once: the second time changes nothing, whatever it asks for', async () => {
    const first = await asOwner((client) => ensureWorkspace(client, 'training', GRANVIK, systemIds));
    expect(first).toMatchObject({ kind: 'training', name: 'Övning: Granvik', isSeeded: false });
    expect(await asOwner((client) => ensureWorkspace(client, 'work', OURS, systemIds))).toEqual(first);
    expect(() => refuseOtherKind(first, 'work', 'platsbild')).toThrow(
      expect.objectContaining({ code: 'workspace-mismatch' }),
    );
  });

  test('keeps its kind, even against its owner', async () => {
    await asOwner((client) => ensureWorkspace(client, 'training', GRANVIK, systemIds));
    await expect(asOwner((client) => client.query(`update workspace set kind = 'work'`))).rejects.toThrow(
      'keeps its kind',
    );
    await expect(asOwner((client) => client.query('delete from workspace'))).rejects.toThrow('keeps its kind');
    await expect(
      withClient({ url: given.appUrl }, (client) => client.query(`update workspace set name = 'x'`)),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('has one organisation, with its municipality once there is one', async () => {
    await asOwner((client) => ensureWorkspace(client, 'work', OURS, systemIds));
    const ours = await given.database.inTransaction(SYSTEM_ACTOR, getFirstOrganisation);
    expect(ours).toMatchObject({ name: 'Vår kommun', municipality: null });
    await asOwner((client) => client.query(`update organisations set municipality = '0180'`));
    expect(await given.database.inTransaction(SYSTEM_ACTOR, getFirstOrganisation)).toEqual({
      ...ours,
      municipality: '0180',
    });
  });

  test('only training is ever filled in', async () => {
    await asOwner((client) => ensureWorkspace(client, 'work', OURS, systemIds));
    await asOwner(markSeeded);
    expect(await asOwner(findWorkspace)).toMatchObject({ isSeeded: false });
  });
});
