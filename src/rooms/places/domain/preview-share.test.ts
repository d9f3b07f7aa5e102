import { describe, expect, it } from 'vitest';
import type { KeptPlace } from './kept-place.ts';
import { partsShown } from './preview-share.ts';
import type { SharedPart } from './shared-parts.ts';

const place: KeptPlace = {
  id: 'p',
  code: 'P-0042',
  externalId: 'K-17',
  name: 'Lykttorget',
  aliases: [{ alias: 'Lyktan', origin: 'file' }],
  municipality: '9901',
  municipalityFrom: 'file',
  cityDistrict: 'Centrum',
  cityDistrictFrom: 'file',
  policeDistrict: 'LPO Granvik',
  policeDistrictFrom: 'areas',
  placeType: 'square',
  uncertaintyMetres: 3,
  shape: { kind: 'disc', centre: { east: 674_003.4, north: 6_580_127.9 }, radiusMetres: 31 },
  areaSquareMetres: 3019,
  boundaryVersion: 2,
  sourceId: 's',
  revision: 4,
  owner: { id: 'o', name: 'Granviks kommun' },
  level: 'authority',
  responsible: { id: '01930000-0000-7000-8000-00000000aa01', name: 'Prov Person' },
  publishedAt: null,
};
const seen = (level: KeptPlace['level'], part: SharedPart) => {
  const row = partsShown(place, level).find((one) => one.part === part);
  return row && [row.sees.public, row.sees.partner, row.sees.authority];
};

describe('who is shown what of a place', () => {
  it('is authorities alone until it is shared with a partner', () => {
    expect(seen('authority', 'name')).toEqual(['none', 'none', 'full']);
    expect(seen('authority', 'shape')).toEqual(['none', 'none', 'full']);
  });

  it('is a coarse position to partners, and never what the source called it', () => {
    expect(seen('partner', 'name')).toEqual(['none', 'full', 'full']);
    expect(seen('partner', 'shape')).toEqual(['none', 'coarse', 'full']);
    expect(seen('partner', 'uncertaintyMetres')).toEqual(['none', 'coarse', 'full']);
    expect(seen('partner', 'policeDistrict')).toEqual(['none', 'full', 'full']);
    expect(seen('partner', 'externalId')).toEqual(['none', 'none', 'full']);
  });

  it('is less to everybody, once it is published', () => {
    expect(seen('public', 'name')).toEqual(['full', 'full', 'full']);
    expect(seen('public', 'shape')).toEqual(['coarse', 'coarse', 'full']);
    expect(seen('public', 'policeDistrict')).toEqual(['none', 'full', 'full']);
  });
});
