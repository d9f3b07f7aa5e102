import { describe, expect, it, test } from 'vitest';
import { told } from '../../../test/screening/told.ts';
import { screen } from './index.ts';

const wordsIn = (text: string): string[] => told(text, 'personWord');

describe('words of work with one person', () => {
  it.each([
    'SIG',
    'SIG-möte',
    'en social insatsgrupp',
    'sociala insatsgrupper',
    'fokusindividen',
    'fokuspersoner',
    'en orosanmälan',
    'orosanmälningarna',
    'orosanmälde',
    'MUMIN',
    'mumin-förhör',
    'or\u043esanm\u00e4lan',
  ])('%s', (text) => {
    expect(wordsIn(`Här finns ${text} nu`)).toHaveLength(1);
  });

  it.each([
    'De känner sig otrygga.',
    'Sig själv.',
    'MAN KÄNNER SIG OTRYGG',
    'muminmuggar',
    'signal',
    'Sigtuna',
    'oro och anmälan',
  ])('not in %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

test('they call for help, and stop nothing', () => {
  const { outcome, findings } = screen('Kommunen arbetar med SIG.', 'freeText');
  expect(outcome).toBe('clear');
  expect(findings.map(({ certainty }) => certainty)).toEqual(['help']);
});
