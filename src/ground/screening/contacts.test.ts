import { describe, expect, it } from 'vitest';
import { told } from '../../../test/screening/told.ts';

describe('an e-mail address', () => {
  it.each([
    ['Skriv till anna.k+x@granvik.example.se.', 'anna.k+x@granvik.example.se'],
    ['<ulf@granvik.se>', 'ulf@granvik.se'],
    ['anna(at)granvik.se', 'anna(at)granvik.se'],
    ['anna [at] granvik [dot] se', 'anna [at] granvik [dot] se'],
    ['anna snabel-a granvik punkt se', 'anna snabel-a granvik punkt se'],
    ['\u0430nn\u0430@gr\u0430nvik.se', '\u0430nn\u0430@gr\u0430nvik.se'],
    ['anna\uff20granvik.se', 'anna\uff20granvik.se'],
  ])('%s', (text, address) => {
    expect(told(text, 'emailAddress')).toEqual([`certain: ${address}`]);
  });

  it.each(['2 st @ 50 kr', '5@3.50', 'vid @torget', 'a@b', '@granvik.se', 'mötet (at) slutet'])('not %s', (text) => {
    expect(told(text, 'emailAddress')).toEqual([]);
  });
});

describe('a user name', () => {
  it.each([
    ['Snap: kalle_09 säljer', 'certain: Snap: kalle_09'],
    ['instakonto: @kalle.s', 'certain: instakonto: @kalle.s'],
    ['se www.instagram.com/kalle', 'certain: instagram.com/kalle'],
    ['t.me/kalle_s', 'certain: t.me/kalle_s'],
    ['skriv till @kalle_s', 'likely: @kalle_s'],
  ])('%s', (text, handle) => {
    expect(told(text, 'socialHandle')).toEqual([handle]);
  });

  it.each(['2 st @ 50 kr', 'han visade en signal till bilen', 'snapchat används mycket', 'fb'])('not %s', (text) => {
    expect(told(text, 'socialHandle')).toEqual([]);
  });
});
