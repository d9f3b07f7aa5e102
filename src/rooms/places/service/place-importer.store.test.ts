import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../../test/support/database.ts';
import { offer, openHouse, takeIn, type House } from '../../../../test/support/house.ts';
import { areasFile, placesFile } from '../../../../test/support/some-files.ts';
import { COORDINATOR } from '../../../../test/support/people.ts';
import { findPlace, listPlaces } from './find-places.ts';

onEachServer('taking in places', (server) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(server);
  });
  afterEach(async () => {
    await house.close();
    expect(house.faults).toEqual([]);
  });
  const names = async (words?: string) =>
    (await listPlaces(house, COORDINATOR, { words })).places.map(({ name }) => name);

  test('gives each place a code in the order of the file, and keeps what the file says', async () => {
    const run = await takeIn(house, {
      kind: 'places',
      content: placesFile([
        { name: 'Lykttorget', id: 'a7', aliases: ['Lyktan'], municipality: '0180', placeType: 'Torg' },
        { name: 'Stenrosparken', municipality: '0180', north: 6_581_000, side: 300 },
      ]),
    });
    expect(run).toMatchObject({ state: 'applied', preview: { changes: { added: 2, unchanged: 0 } } });
    const { places } = await listPlaces(house, COORDINATOR, {});
    expect(places).toMatchObject([
      { code: 'P-0001', name: 'Lykttorget', externalId: 'a7', aliases: ['Lyktan'], placeType: 'square', version: 1 },
      { code: 'P-0002', name: 'Stenrosparken', placeType: null, municipality: '0180', parts: 1 },
    ]);
    expect(places[0].areaSquareMetres).toBeCloseTo(10_000 / 0.99998 ** 2, -1);
    expect(places[0].source).toMatchObject({ name: 'Kommunens lista', date: '2026-03-04' });
  });

  test('the same file again changes nothing and says which import it is the same as', async () => {
    const content = placesFile([
      { name: 'Lykttorget', id: 'a7', aliases: ['Lyktan'] },
      { name: 'Kajen', east: 675_000 },
    ]);
    const first = await takeIn(house, { kind: 'places', content });
    const second = await takeIn(house, { kind: 'places', content });
    expect(second.sameAs).toBe(first.id);
    expect(second.preview?.changes).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 2, gone: 0 });
    expect(await listPlaces(house, COORDINATOR, {})).toMatchObject({
      total: 2,
      places: [{ revision: 1 }, { revision: 1 }],
    });
  });

  test('another boundary is a new version, and the earlier one stays as it was', async () => {
    await takeIn(house, { kind: 'places', content: placesFile([{ name: 'Kajen', id: '9', side: 100 }]) });
    house.setNow('2027-02-03T10:00:00Z');
    const run = await takeIn(house, {
      kind: 'places',
      content: placesFile([{ name: 'Kajen', id: '9', side: 150 }]),
      declaration: { date: '2027-01-31' },
    });
    expect(run.preview?.changes).toMatchObject({ moved: 1, unchanged: 0 });
    const place = await findPlace(house, COORDINATOR, 'P-0001');
    expect(place?.versions.map(({ version, recordedAt, source }) => [version, recordedAt, source.date])).toEqual([
      [2, '2027-02-03T10:00:00.000Z', '2027-01-31'],
      [1, '2026-11-22T08:00:00.000Z', '2026-03-04'],
    ]);
    expect(place!.versions[0].areaSquareMetres / place!.versions[1].areaSquareMetres).toBeCloseTo(2.25, 6);
  });

  test('a place that is renamed keeps its code and is still found by the name it had', async () => {
    await takeIn(house, { kind: 'places', content: placesFile([{ name: 'Gamla torget', id: '3' }]) });
    await takeIn(house, { kind: 'places', content: placesFile([{ name: 'Nya torget', id: '3' }]) });
    const { places } = await listPlaces(house, COORDINATOR, { words: 'gamla' });
    expect(places).toMatchObject([{ code: 'P-0001', name: 'Nya torget', aliases: ['Gamla torget'], version: 1 }]);
    const again = await takeIn(house, { kind: 'places', content: placesFile([{ name: 'Nya torget', id: '3' }]) });
    expect(again.preview?.changes).toMatchObject({ unchanged: 1, changed: 0 });
  });

  test('two places can change names with each other in one file', async () => {
    const at = [{ east: 674_000 }, { east: 675_000 }] as const;
    const first = placesFile([
      { name: 'Öst', id: '1', ...at[0] },
      { name: 'Väst', id: '2', ...at[1] },
    ]);
    const second = placesFile([
      { name: 'Väst', id: '1', ...at[0] },
      { name: 'Öst', id: '2', ...at[1] },
    ]);
    await takeIn(house, { kind: 'places', content: first });
    await takeIn(house, { kind: 'places', content: second });
    expect(await names()).toEqual(['Väst', 'Öst']);
  });

  test('a place that the file lacks stays', async () => {
    await takeIn(house, {
      kind: 'places',
      content: placesFile([{ name: 'Kajen' }, { name: 'Parken', east: 676_000 }]),
    });
    const run = await takeIn(house, { kind: 'places', content: placesFile([{ name: 'Kajen' }]) });
    expect(run.preview?.changes).toMatchObject({ unchanged: 1, gone: 0 });
    expect(await names()).toEqual(['Kajen', 'Parken']);
  });

  test.each([
    ['KAJEN', ['Kajen']],
    ['café', ['Cafétorget']],
    ['cafetorg', ['Cafétorget']],
    ['stråket', ['Kajen']],
    ['straket', []],
    ['%', []],
  ])('searching for %s finds %j', async (words, found) => {
    await takeIn(house, {
      kind: 'places',
      content: placesFile([
        { name: 'Kajen', aliases: ['Gröna stråket'] },
        { name: 'Cafétorget', east: 677_000 },
      ]),
    });
    expect(await names(words)).toEqual(found);
  });

  test('a name that another place has in the municipality refuses the whole file', async () => {
    await takeIn(house, { kind: 'places', content: placesFile([{ name: 'Kajen', id: '1', municipality: '0180' }]) });
    const run = await offer(house, {
      kind: 'places',
      content: placesFile([
        { name: 'Kajen', id: '1', municipality: '0180' },
        { name: ' kajen', id: '2', municipality: '0180', east: 678_000 },
      ]),
    });
    expect(run).toMatchObject({ state: 'refused', preview: { accepted: 0, changes: null, rejectedCount: 1 } });
    expect(run.preview?.rejected[0].code).toBe('place-name-taken');
    const other = await offer(house, {
      kind: 'places',
      content: placesFile([{ name: 'Kajen', municipality: '0182', east: 690_000 }]),
    });
    expect(other).toMatchObject({ state: 'ready', preview: { changes: { added: 1 } } });
  });

  test('a place of which the file says no municipality gets that of the area that holds its centroid', async () => {
    await takeIn(house, { kind: 'places', content: placesFile([{ name: 'Kajen', cityDistrict: 'Sagt' }]) });
    expect((await findPlace(house, COORDINATOR, 'P-0001'))?.municipality).toBeNull();
    const areas = [
      { kind: 'municipality', code: '0180', name: 'Orten', east: 670_000, north: 6_575_000, side: 10_000 },
      { kind: 'cityDistrict', code: 'd1', name: 'Hamnen', east: 673_000, north: 6_579_000, side: 3000 },
      { kind: 'policeDistrict', code: 'p1', name: 'LPO Norr', east: 673_000, north: 6_579_000, side: 3000 },
    ];
    const run = await takeIn(house, {
      kind: 'areas',
      content: areasFile(areas),
      declaration: { sourceName: 'Gränser' },
    });
    expect(run.preview?.changes).toMatchObject({ added: 3 });
    expect(await findPlace(house, COORDINATOR, 'P-0001')).toMatchObject({
      municipality: '0180',
      cityDistrict: 'Sagt',
      policeDistrict: 'LPO Norr',
      versions: [{ version: 1 }],
    });
    const moved = areas.map((area) => (area.kind === 'municipality' ? { ...area, code: '0182' } : area));
    await takeIn(house, { kind: 'areas', content: areasFile(moved), declaration: { sourceName: 'Gränser' } });
    expect(await findPlace(house, COORDINATOR, 'P-0001')).toMatchObject({ municipality: '0182', aliases: [] });
  });
});
