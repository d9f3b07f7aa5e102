import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

const refusal = (words: Parameters<typeof readSettings>[0]) => {
  const read = readSettings(words);
  return read.ok ? 'accepted' : read.refusal.code;
};

describe('settings', () => {
  it('keeps the defaults for what is left out', () => {
    expect(readSettings({})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it('reads a radius with a decimal comma, forms and years, each once', () => {
    expect(readSettings({ radius: '312,5', from: 'centre', forms: 'gr, gran,gr', years: '7,9' })).toEqual({
      ok: true,
      value: { radiusMetres: 312.5, measureFrom: 'centre', schoolForms: ['gr', 'gran'], schoolYears: ['7', '9'] },
    });
  });

  it.each(['500 m', '', 'fem', '1e3', '0x10', 'Infinity', 'NaN', '5 00'])('asks about the radius %j', (radius) => {
    expect(refusal({ radius })).toBe('radius-not-a-number');
  });

  it.each(['0', '-500', '50001'])('does not take the radius %s', (radius) => {
    expect(refusal({ radius })).toBe('radius-out-of-range');
  });

  it('names what it does not know', () => {
    expect(refusal({ from: 'edge' })).toBe('measure-from-unknown');
    expect(refusal({ forms: 'gr,preschool' })).toBe('form-unknown');
    expect(refusal({ forms: ' , ' })).toBe('form-unknown');
    expect(refusal({ years: '9,10' })).toBe('year-unknown');
  });
});
