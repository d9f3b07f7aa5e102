import { describe, expect, it } from 'vitest';
import { told } from '../../../test/screening/told.ts';

const platesIn = (text: string): string[] => told(text, 'vehiclePlate');

describe('a plate', () => {
  it.each([
    ['Bilen KLM347 stod där.', 'certain: KLM347'],
    ['KLM 347 stod där.', 'certain: KLM 347'],
    ['KLM-347 stod där.', 'certain: KLM-347'],
    ['KLM34T stod där.', 'certain: KLM34T'],
    ['KLM 34T stod där.', 'certain: KLM 34T'],
    ['en moped med reg klm 347', 'certain: klm 347'],
    ['regnr: klm34t', 'certain: klm34t'],
    ['den var klm347', 'likely: klm347'],
    ['SÅG KLM 347 HÄR', 'likely: KLM 347'],
    ['\u041a\u041c\u0421347', 'certain: \u041a\u041c\u0421347'],
    ['\uff2b\uff2c\uff2d\uff13\uff14\uff17', 'certain: \uff2b\uff2c\uff2d\uff13\uff14\uff17'],
  ])('%s', (text, plate) => {
    expect(platesIn(text)).toEqual([plate]);
  });
});

describe('no plate', () => {
  it.each([
    'KIM347, QLM347, KVM347, KÅM347: letters that plates do not have',
    'KLM34O och KLM34I',
    'USA 123 och SEX123',
    'SFS 201, SEK 500, OSL 100',
    'SFS 2018:1200',
    'KLM 347 000 kronor, KLM 347,50',
    'EPSG:3006, ISO 9001, FS0010, P-0042',
    'det var 123 och hon 456',
    'KLM3471, AKLM347, KLM347B',
  ])('%s', (text) => {
    expect(platesIn(text)).toEqual([]);
  });
});
