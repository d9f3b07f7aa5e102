import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../../test/support/database.ts';
import { asAdmin, testUrl } from '../../../../test/support/test-servers.ts';
import { withClient } from '../connection.ts';
import { checkAppLogin } from './check-app-login.ts';
import { checkOwner } from './check-owner.ts';
import { reach } from './reach.ts';

onEachServer('the logins of an own PostgreSQL', (server) => {
  const role = `platsbild_login_${randomBytes(4).toString('hex')}`;
  const secret = server.password === undefined ? '' : `password '${server.password}'`;
  let given: TestDatabase;
  beforeAll(async () => {
    given = await createTestDatabase(server);
  });
  afterAll(() => given.drop());

  const check = (url: string) => withClient({ url }, (client) => checkAppLogin(client, (reason) => reason));
  const roleUrl = () => testUrl(server, role, new URL(given.appUrl).pathname.slice(1));

  test('the login that owns nothing is accepted', async () => {
    await expect(check(given.appUrl)).resolves.toBeUndefined();
  });

  test('the owner is refused', async () => {
    await expect(check(given.ownerUrl)).rejects.toMatchObject({
      code: 'app-login-too-strong',
      data: { user: server.ownerRole, reason: 'owns-database' },
    });
  });

  test.each([
    ['superuser', 'superuser'],
    ['bypassrls', 'bypass-rls'],
    ['createrole', 'create-role'],
    [`noinherit in role ${server.ownerRole}`, 'member-of-stronger'],
  ])('a login made with "%s" is refused: %s', async (attribute, reason) => {
    await asAdmin(server, `create role ${role} login ${secret} ${attribute}`);
    try {
      await expect(check(roleUrl())).rejects.toMatchObject({ code: 'app-login-too-strong', data: { reason } });
    } finally {
      await asAdmin(server, `drop role ${role}`);
    }
  });

  test('the owner may make tables, the other login may not be used as owner', async () => {
    await expect(withClient({ url: given.ownerUrl }, checkOwner)).resolves.toBeUndefined();
    await expect(withClient({ url: given.appUrl }, checkOwner)).rejects.toMatchObject({ code: 'database-not-owned' });
  });

  test('an address where nothing answers is told by its variable and without its password', async () => {
    const url = 'postgres://owner:s3cret@127.0.0.1:1/platsbild';
    const attempt = reach('DATABASE_URL', url, () => Promise.resolve());
    await expect(attempt).rejects.toMatchObject({ code: 'database-unreachable', data: { variable: 'DATABASE_URL' } });
    await expect(attempt).rejects.toThrow('ECONNREFUSED');
    await expect(attempt).rejects.not.toThrow('s3cret');
  });
});
