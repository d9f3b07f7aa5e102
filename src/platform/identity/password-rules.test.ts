import { expect, test } from 'vitest';
import { judgePassword } from './password-rules.ts';

const OWNER = { email: 'Anna.Lindqvist@granvik.example', name: 'Anna Lindqvist' };

async function judged(password: string): Promise<string> {
  const answer = await judgePassword(password, OWNER);
  return answer.ok ? 'accepted' : answer.refusal.code;
}

test.each([
  ['elva tecken', 'password-too-short'],
  ['elva teckeN'.normalize('NFD'), 'password-too-short'],
  ['åååååååååååå'.slice(0, 11), 'password-too-short'],
  ['x y z w v u '.repeat(84).slice(0, 1001), 'password-too-long'],
  ['q1w2e3r4t5y6', 'password-common'],
  ['Q1W2E3R4T5Y6', 'password-common'],
  ['password2026!', 'password-common'],
  ['!!!Password!!!', 'password-common'],
  ['passwordpassword', 'password-common'],
  ['123456789012', 'password-common'],
  ['210987654321', 'password-common'],
  ['aaaaaaaaaaaaaaaa', 'password-common'],
  ['abababababab', 'password-common'],
  ['platsbild-2026', 'password-common'],
  ['AnnaLindqvist1', 'password-common'],
  ['anna.lindqvist@granvik.example', 'password-common'],
  ['granvik-example-1', 'password-common'],
])('%s is refused: %s', async (password, code) => {
  expect(await judged(password)).toBe(code);
});

test.each([
  ['tolv små ord'],
  ['kanelbulle vid bron'],
  ['platsbilden har inga gardiner'],
  ['fyra hästar på taket'],
  ['🐎🐄🐖🐑🐐🐓🦆🦢🦉🐝🐞🦋'],
  ['zq7vk2mw9x3p'],
  ['x y z w v u '.repeat(84).slice(0, 1000)],
])('%s is accepted', async (password) => {
  expect(await judged(password)).toBe('accepted');
});

test('what is accepted is composed, so that every keyboard gives the same', async () => {
  expect(await judgePassword('fyra hästar på taket'.normalize('NFD'), OWNER)).toEqual({
    ok: true,
    value: 'fyra hästar på taket'.normalize('NFC'),
  });
});
