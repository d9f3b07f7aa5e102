import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../../test/support/database.ts';
import { offer, openHouse, takeIn, type House } from '../../../../test/support/house.ts';
import { areasFile, schoolsFile, type SomeSchool } from '../../../../test/support/some-files.ts';
import { COORDINATOR } from '../../../../test/support/people.ts';
import type { SchoolDetail } from '../index.ts';
import { correctPosition, withdrawPosition } from './correct-position.ts';
import { findSchool, listSchools } from './find-schools.ts';

onEachServer('taking in schools', (server) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(server);
  });
  afterEach(async () => {
    await house.close();
    expect(house.faults).toEqual([]);
  });
  const take = (schools: readonly SomeSchool[], sourceName = 'Registret') =>
    takeIn(house, {
      kind: 'schools',
      fileName: 's.ndjson',
      content: schoolsFile(schools),
      declaration: { sourceName },
    });
  const school = async (code: string): Promise<SchoolDetail> => {
    const { schools } = await listSchools(house, COORDINATOR, { words: code, limit: 10 });
    return (await findSchool(house, COORDINATOR, schools[0].id))!;
  };
  const kinds = async (code: string) => (await school(code)).history.map(({ kind }) => kind);

  test('a unit that is added, moved, changed, gone and back keeps its whole history', async () => {
    const first = { code: '10000001', name: 'Ekskolan' };
    await take([first, { code: '10000002' }]);
    const moved = await take([
      { ...first, east: 674_300 },
      { code: '10000002', east: 674_000.4 },
    ]);
    expect(moved.preview?.changes).toEqual({ added: 0, changed: 1, moved: 1, unchanged: 0, gone: 0 });
    const { history } = await school('10000001');
    expect(history[0]).toMatchObject({ kind: 'moved', sourceName: 'Registret' });
    expect(history[0].metres).toBeCloseTo(300.1, 0);
    const gone = await take([{ code: '10000002', east: 674_000.4 }]);
    expect(gone.preview?.changes).toEqual({ added: 0, changed: 0, moved: 0, unchanged: 1, gone: 1 });
    expect(await school('10000001')).toMatchObject({ status: 'gone', name: 'Ekskolan' });
    await take([
      { ...first, name: 'Nya ekskolan', east: 674_300 },
      { code: '10000002', east: 674_000.4 },
    ]);
    expect(await kinds('10000001')).toEqual(['returned', 'gone', 'moved', 'added']);
    expect(await school('10000001')).toMatchObject({ status: 'active', name: 'Nya ekskolan' });
    expect(await kinds('10000002')).toEqual(['changed', 'added']);
  });

  test('what is gone is listed only for who asks for it', async () => {
    await take([
      { code: '10000001', name: 'Ekskolan' },
      { code: '10000002', name: 'Alskolan' },
    ]);
    await take([{ code: '10000002', name: 'Alskolan' }]);
    const all = await listSchools(house, COORDINATOR, { limit: 10 });
    expect(all.schools.map(({ name }) => name)).toEqual(['Alskolan']);
    const asked = await listSchools(house, COORDINATOR, { words: 'EKSK', limit: 10 });
    expect(asked.schools.map(({ name }) => name)).toEqual(['Ekskolan']);
  });

  test('sources are never merged: another name leaves the first as it was', async () => {
    await take([{ code: '10000001', name: 'Ekskolan' }]);
    const other = await take([{ code: '10000001', name: 'Ek' }, { code: '10000009' }], 'Byggnader');
    expect(other.preview?.changes).toMatchObject({ added: 2, gone: 0 });
    expect((await listSchools(house, COORDINATOR, { limit: 10 })).total).toBe(3);
  });

  test('a correction survives the next import, and the history says when the register moved under it', async () => {
    await take([{ code: '10000001' }]);
    const before = await school('10000001');
    const position = { latitude: 59.33, longitude: 18.07 };
    const told = { position, uncertaintyMetres: 7, source: 'Besök på plats', date: '2026-11-20' };
    const corrected = await correctPosition(house, COORDINATOR, before.id, before.revision, told);
    expect(corrected.ok && corrected.value).toMatchObject({ uncertaintyMetres: 7, uncertaintyStated: true });
    await take([{ code: '10000001', east: 675_555 }]);
    const after = await school('10000001');
    expect(after.position?.latitude).toBeCloseTo(59.33, 6);
    expect(after.flags).toContain('position-corrected');
    expect(after.correction).toMatchObject({ source: 'Besök på plats', replaced: before.position });
    expect(after.history.slice(0, 2)).toMatchObject([
      { kind: 'moved', correctionKept: true },
      { kind: 'corrected', sourceName: 'Besök på plats' },
    ]);
    const withdrawn = await withdrawPosition(house, COORDINATOR, after.id, after.revision);
    expect(withdrawn.ok && withdrawn.value.correction).toBeNull();
    expect((await school('10000001')).position?.longitude).not.toBeCloseTo(18.07, 3);
    expect(await kinds('10000001')).toEqual(['correctionWithdrawn', 'moved', 'corrected', 'added']);
  });

  test('a correction by somebody who saw an older version is refused with what stands now', async () => {
    await take([{ code: '10000001' }]);
    const seen = await school('10000001');
    const told = { uncertaintyMetres: 5, source: 'Karta', date: '2026-11-20' };
    const correct = (latitude: number) =>
      correctPosition(house, COORDINATOR, seen.id, seen.revision, { ...told, position: { latitude, longitude: 18.1 } });
    const both = await Promise.all([correct(59.31), correct(59.32)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refusal = both.find((result) => !result.ok);
    expect(refusal).toMatchObject({ refusal: { code: 'school-changed', current: { revision: seen.revision + 1 } } });
    expect((await kinds('10000001')).filter((kind) => kind === 'corrected')).toHaveLength(1);
  });

  test('a unit without a position is kept, flagged and can be given one', async () => {
    const run = await take([{ code: '10000001', east: null, north: null }]);
    expect(run.preview).toMatchObject({
      accepted: 1,
      rejectedCount: 0,
      notices: [{ code: 'position-missing', count: 1 }],
    });
    const kept = await school('10000001');
    expect(kept).toMatchObject({ position: null, flags: expect.arrayContaining(['position-missing']) });
    const told = {
      position: { latitude: 59.3, longitude: 18.05 },
      uncertaintyMetres: 3,
      source: 'Karta',
      date: '2026-11-20',
    };
    const corrected = await correctPosition(house, COORDINATOR, kept.id, kept.revision, told);
    expect(corrected.ok && corrected.value).toMatchObject({
      flags: ['position-corrected'],
      correction: { replaced: null },
    });
  });

  test('positions that cannot be right are flagged, by the file alone and by boundaries', async () => {
    const shared = { east: 674_100, north: 6_580_700 };
    await take([
      { code: '10000001', municipality: '0180', ...shared },
      { code: '10000002', municipality: '0182', ...shared },
      { code: '10000003', municipality: '0180', east: 674_900 },
    ]);
    expect((await listSchools(house, COORDINATOR, { flag: 'position-shared', limit: 10 })).total).toBe(2);
    const area = { kind: 'municipality', code: '0180', name: 'Orten', east: 674_000, north: 6_580_000, side: 800 };
    await takeIn(house, { kind: 'areas', content: areasFile([area]) });
    const outside = await listSchools(house, COORDINATOR, { flag: 'position-outside-municipality', limit: 10 });
    expect(outside.schools.map(({ code }) => code)).toEqual(['10000003']);
  });

  test('pages follow each other without gap or repetition', async () => {
    await take(Array.from({ length: 25 }, (_, at) => ({ code: String(10_000_001 + at), east: 674_000 + at })));
    const names: string[] = [];
    for (let after: string | undefined, page = 0; page < 4; page++) {
      const list = await listSchools(house, COORDINATOR, { limit: 10, after });
      names.push(...list.schools.map(({ name }) => name));
      if (list.nextCursor === null) break;
      after = list.nextCursor;
    }
    expect(names).toEqual(Array.from({ length: 25 }, (_, at) => `Skola ${10_000_001 + at}`));
  });

  test('a file that cannot be trusted changes nothing', async () => {
    await take([{ code: '10000001' }]);
    const swapped = schoolsFile([{ code: '10000002' }]).replace(
      /"wgs84_Lat":"([^"]+)","wgs84_Long":"([^"]+)"/,
      '"wgs84_Lat":"$2","wgs84_Long":"$1"',
    );
    const run = await offer(house, { kind: 'schools', fileName: 's.ndjson', content: swapped });
    expect(run).toMatchObject({ state: 'refused', preview: { accepted: 0, rejectedCount: 1 } });
    expect((await listSchools(house, COORDINATOR, { limit: 10 })).total).toBe(1);
  });
});
