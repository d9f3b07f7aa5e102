import { expect, test } from 'vitest';
import type { KeptPlace } from './kept-place.ts';
import { isPartShown, showPlace } from './shown-place.ts';

const PLACE: KeptPlace = {
  id: '01930000-0000-7000-8000-0000000000aa',
  code: 'P-0042',
  externalId: 'A-7',
  name: 'Lykttorget',
  aliases: [{ alias: 'Lyktan', origin: 'file' }],
  municipality: '9901',
  municipalityFrom: 'file',
  cityDistrict: 'Centrum',
  cityDistrictFrom: 'areas',
  policeDistrict: 'LPO Granvik',
  policeDistrictFrom: 'file',
  placeType: 'square',
  uncertaintyMetres: 5,
  shape: { kind: 'disc', centre: { east: 600_003, north: 6_700_008 }, radiusMetres: 33 },
  areaSquareMetres: 3421,
  boundaryVersion: 2,
  sourceId: '01930000-0000-7000-8000-0000000000bb',
  revision: 3,
  owner: { id: '01930000-0000-7000-8000-0000000000cc', name: 'Kommunen' },
  responsible: { id: '01930000-0000-7000-8000-0000000000dd', name: 'Karin Prov' },
  level: 'authority',
  publishedAt: null,
};

test('authorities are shown the place as it is kept', () => {
  expect(showPlace(PLACE, 'authority')).toEqual({ ...PLACE, shownAs: 'authority' });
});

test('partners get its position on their grid, with what that costs in certainty, and no more of how it is known', () => {
  expect(showPlace(PLACE, 'partner')).toEqual({
    ...PLACE,
    externalId: null,
    municipalityFrom: 'untold',
    cityDistrictFrom: 'untold',
    policeDistrictFrom: 'untold',
    responsible: null,
    shape: { kind: 'disc', centre: { east: 600_000, north: 6_700_010 }, radiusMetres: 40 },
    areaSquareMetres: Math.PI * 40 ** 2,
    // 5 as told, half a diagonal of the grid, and 7 that the radius grew.
    uncertaintyMetres: 20,
    shownAs: 'partner',
  });
});

test('the public gets less still', () => {
  const shown = showPlace(PLACE, 'public');
  expect(shown).toMatchObject({ policeDistrict: null, level: 'public', shownAs: 'public', responsible: null });
  expect(shown.shape).toMatchObject({ centre: { east: 600_000, north: 6_700_000 }, radiusMetres: 50 });
  expect(isPartShown('policeDistrict', 'partner')).toBe(true);
  expect(isPartShown('policeDistrict', 'public')).toBe(false);
  expect(isPartShown('name', 'public')).toBe(true);
});
