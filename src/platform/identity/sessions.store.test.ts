import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachServer } from '../../../test/support/database.ts';
import { openSignInHouse, type SignInHouse } from '../../../test/support/sign-in.ts';
import { ANONYMOUS_ACTOR, SIGN_IN_ACTOR, SYSTEM_ACTOR, actorId } from '../database/actor.ts';
import { endSessions, type SessionsToEnd } from './end-session.ts';
import { findSignedIn } from './find-signed-in.ts';
import { identityTables } from './identity-tables.ts';
import { listSessions } from './list-sessions.ts';
import { openSession, rotateSession } from './open-session.ts';

const HOUR = 3600;

onEachServer('sessions', (server) => {
  let house: SignInHouse;
  let person: string;
  beforeAll(async () => {
    house = await openSignInHouse(server);
    person = await house.addMember({ email: 'anna@granvik.example' });
  });
  afterAll(() => house.test.drop());

  const open = (whose = person, device = 'Firefox, Linux') =>
    house.database.inTransaction(SIGN_IN_ACTOR, (tx) =>
      openSession(tx, house, { person: whose, how: 'password', acr: 'password', device }),
    );
  const end = (which: SessionsToEnd) =>
    house.database.inTransaction(SIGN_IN_ACTOR, (tx) => endSessions(tx, house, which, 'revoked'));
  const list = () => house.database.inTransaction(SIGN_IN_ACTOR, (tx) => listSessions(tx, house, person));

  test.each([undefined, '', 'x'.repeat(43), `${'x'.repeat(42)}%`, "' or 1=1 --"])(
    'the token %j opens nothing',
    async (token) => {
      expect(await findSignedIn(house, token)).toBeUndefined();
    },
  );

  test('one that is not used ends after twelve hours, and one that is used after seven days', async () => {
    const idle = await open();
    const used = await open();
    for (let hours = 0; hours < 7 * 24; hours += 6) {
      expect(await findSignedIn(house, used.token), `after ${hours} h`).toBeDefined();
      if (hours === 12) expect(await findSignedIn(house, idle.token)).toBeUndefined();
      house.pass(6 * HOUR);
    }
    expect(await findSignedIn(house, used.token)).toBeUndefined();
  });

  test('a sign of life is written once a minute at most', async () => {
    const { id, token } = await open();
    const seen = async () =>
      (await house.rows<{ at: Date }>('select last_seen_at as at from sessions where id = $1', [id]))[0].at.getTime();
    const first = await seen();
    house.pass(59);
    await findSignedIn(house, token);
    expect(await seen()).toBe(first);
    house.pass(1);
    await findSignedIn(house, token);
    expect(await seen()).toBe(first + 60_000);
  });

  test('another token for the same session makes the first one worthless', async () => {
    const { id, token } = await open();
    const next = await house.database.inTransaction(SIGN_IN_ACTOR, (tx) => rotateSession(tx, id));
    expect(await findSignedIn(house, token)).toBeUndefined();
    expect(await findSignedIn(house, next)).toMatchObject({ id });
  });

  test('one that was ended is refused at its very next request, and cannot be given another token', async () => {
    const { id, token } = await open();
    expect(await findSignedIn(house, token)).toBeDefined();
    expect(await end({ person, id })).toBe(1);
    expect(await findSignedIn(house, token)).toBeUndefined();
    expect(await end({ person, id })).toBe(0);
    await expect(house.database.inTransaction(SIGN_IN_ACTOR, (tx) => rotateSession(tx, id))).rejects.toThrow();
  });

  test("nobody ends another's", async () => {
    const other = await house.addMember({ email: 'bo@granvik.example' });
    const { id, token } = await open();
    expect(await end({ person: other, id })).toBe(0);
    expect(await findSignedIn(house, token)).toBeDefined();
  });

  test('the list has the open ones, the last used first', async () => {
    await end({ person });
    await open(person, 'Chrome, Android');
    house.pass(70);
    const second = await open(person, 'Safari, iOS');
    await end({ person, exceptId: second.id });
    house.pass(70);
    await open(person, 'Edge, Windows');
    house.pass(70);
    await findSignedIn(house, second.token);
    expect((await list()).map(({ device }) => device)).toEqual(['Safari, iOS', 'Edge, Windows']);
  });

  test('closing somebody ends what they have open for good: opening the account again opens no session', async () => {
    const { token } = await open();
    await house.rows(`update people set state = 'closed' where id = $1`, [person]);
    expect(await findSignedIn(house, token)).toBeUndefined();
    await house.rows(`update people set state = 'active' where id = $1`, [person]);
    expect(await findSignedIn(house, token)).toBeUndefined();
    const [{ why }] = await house.rows<{ why: string }>(
      'select ended_why as why from sessions where person_id = $1 order by created_at desc, id desc limit 1',
      [person],
    );
    expect(why).toBe('closed');
  });

  test('so does closing the organisation, for all of its people', async () => {
    const { token } = await open();
    await house.rows('update organisations set closed_at = now() where id = $1', [house.organisation]);
    expect(await findSignedIn(house, token)).toBeUndefined();
    await house.rows('update organisations set closed_at = null where id = $1', [house.organisation]);
    expect(await findSignedIn(house, token)).toBeUndefined();
  });

  test('only sign-in sees sessions and secrets; an account is seen by its owner and by whoever runs the accounts', async () => {
    const tables = ['sessions', 'passwords', 'second_factors', 'recovery_codes', 'sign_in_delays', 'accounts'] as const;
    const counts = (actor: string) =>
      house.database.inTransaction(actorId(actor), async (tx) => {
        const rows = await Promise.all(
          tables.map((table) =>
            identityTables(tx)
              .selectFrom(table)
              .select((e) => e.fn.countAll().as('n'))
              .execute(),
          ),
        );
        return rows.map(([{ n }]) => Number(n));
      });
    await house.rows(`insert into sign_in_delays values (repeat('a', 64), 1, now(), now())`);
    expect(await counts(person)).toEqual([0, 0, 0, 0, 0, 1]);
    expect(await counts(ANONYMOUS_ACTOR)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await counts(SYSTEM_ACTOR)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await counts(SIGN_IN_ACTOR)).toEqual([expect.any(Number), 0, 0, 0, 1, 2]);
    expect((await counts(SIGN_IN_ACTOR))[0]).toBeGreaterThan(0);
  });
});
