import { describe, expect, it } from 'vitest';
import { matchHeads, unusedHeads } from './match-heads.ts';

const VOCABULARY = { name: ['namn', 'name'], lat: ['lat', 'latitud'], part: ['stadsdelsomrade', 'stadsdel'] };
const found = (header: string[], told?: Record<string, string>) => {
  const columns = matchHeads(header, VOCABULARY, told, ['lat']);
  return columns.ok ? Object.fromEntries(columns.value) : columns.refusal;
};

describe('matchHeads', () => {
  it('knows heads in other letters, accents and signs, and takes the better of two', () => {
    expect(found(['Stadsdel', 'NAMN', 'Lat.', 'Stadsdels-område'])).toEqual({ name: 1, lat: 2, part: 3 });
  });

  it('refuses two candidates where a wrong guess would move something', () => {
    expect(found(['namn', 'lat', 'latitud'])).toEqual({ code: 'column-ambiguous', value: 'lat, latitud' });
  });

  it('refuses two heads that differ only in letters', () => {
    expect(found(['namn', 'Namn', 'lat'])).toEqual({ code: 'column-ambiguous', value: 'namn' });
  });

  it('takes only what the user has told', () => {
    expect(found(['a', 'namn', 'lat'], { name: 'a' })).toEqual({ name: 0 });
    expect(found(['a', 'namn'], { name: 'b' })).toEqual({ code: 'column-unknown', value: 'name: b' });
    expect(found(['a', 'namn'], { toString: 'a' })).toEqual({ code: 'column-unknown', value: 'toString: a' });
  });

  it('names what nobody uses', () => {
    expect(unusedHeads(['a', '', 'namn'], new Map([['name', 2]]))).toEqual(['a']);
  });
});
