import { describe, expect, it } from 'vitest';
import { rejections as importsEn } from '../../imports/texts/en.ts';
import { rejections as importsSv } from '../../imports/texts/sv.ts';
import { PLACE_FILE_CODES } from '../../places/files.ts';
import { rejections as placesEn } from '../../places/texts/en.ts';
import { rejections as placesSv } from '../../places/texts/sv.ts';
import { rejections as schoolsEn } from '../texts/en.ts';
import { rejections as schoolsSv } from '../texts/sv.ts';
import { SCHOOL_FILE_CODES } from './codes.ts';

// What the importers find once the file is held against the register, see each room's service.
const FOUND_IN_PLACES = ['municipality-unknown', 'place-name-taken', 'place-told-twice', 'place-type-new'];
const FOUND_IN_SCHOOLS = ['position-outside-municipality', 'position-shared'];

const READERS = [
  {
    room: 'places',
    codes: [...PLACE_FILE_CODES, ...FOUND_IN_PLACES],
    sv: { ...importsSv, ...placesSv },
    en: { ...importsEn, ...placesEn },
  },
  {
    room: 'schools',
    codes: [...SCHOOL_FILE_CODES, ...FOUND_IN_SCHOOLS],
    sv: { ...importsSv, ...schoolsSv },
    en: { ...importsEn, ...schoolsEn },
  },
];

describe.each(READERS)('the codes of the readers of $room', ({ codes, sv, en }) => {
  it.each(codes)('%s has what happened and what to do in both languages', (code) => {
    for (const texts of [sv, en]) {
      expect(texts[code]?.what).toMatch(/^[A-ZÅÄÖ].{8,}\.$/s);
      expect(texts[code]?.remedy).toMatch(/^[A-ZÅÄÖ].{8,}\.$/s);
    }
    expect(sv[code]?.what).not.toBe(en[code]?.what);
  });

  it('has no wording that nothing can say', () => {
    expect(Object.keys(sv).toSorted()).toEqual([...codes].toSorted());
    expect(Object.keys(en).toSorted()).toEqual([...codes].toSorted());
  });
});
