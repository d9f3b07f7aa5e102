import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../../test/support/database.ts';
import { DECLARED, offer, openHouse, settled, takeIn, type House } from '../../../../test/support/house.ts';
import { makeWorkbook } from '../../../../test/support/make-zip.ts';
import { placesFile, schoolsFile } from '../../../../test/support/some-files.ts';
import { COORDINATOR } from '../../../../test/support/people.ts';
import { withClient } from '../../../platform/database/connection.ts';
import { applyImport } from './apply-import.ts';
import { discardImport } from './discard-import.ts';
import { findRejectionsCsv, listImports, recoverImports } from './list-imports.ts';
import { reviseImport } from './revise-import.ts';
import { startImport } from './start-import.ts';

const TWO = schoolsFile([{ code: '10000001' }, { code: '10000002', east: 675_000 }]);
const bytes = async function* (content: string) {
  yield Buffer.from(content);
};

onEachServer('the life of an import', (server) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(server);
  });
  afterEach(() => house.close());
  const asOwner = <Row extends object>(sql: string) =>
    withClient({ url: house.test.ownerUrl }, async (client) => (await client.query<Row>(sql)).rows);
  const count = async (table: string) => (await asOwner<{ n: number }>(`select count(*)::int as n from ${table}`))[0].n;
  const schools = { kind: 'schools', fileName: 's.ndjson', content: TWO } as const;

  test('nothing is changed before it is applied, and the bytes go when it is decided', async () => {
    const run = await offer(house, schools);
    expect(run).toMatchObject({ state: 'ready', preview: { changes: { added: 2 }, rows: 2, accepted: 2 } });
    expect([await count('school_sites'), await count('sources'), await count('files')]).toEqual([0, 0, 1]);
    await applyImport(house, COORDINATOR, { id: run.id });
    const done = await settled(house, run.id);
    expect(done).toMatchObject({ state: 'applied', sha256: run.sha256, preview: { rows: 2 } });
    expect(done.decidedAt).not.toBeNull();
    expect([await count('school_sites'), await count('sources'), await count('files')]).toEqual([2, 1, 0]);
  });

  test('a fault in the middle of applying leaves nothing, and the file can be applied after it', async () => {
    await asOwner(`
      create function break_it() returns trigger language plpgsql as $$ begin
        if new.code = '10000002' then raise exception 'broken on purpose'; end if; return new;
      end $$;
      create trigger break_it before insert on school_sites for each row execute function break_it()`);
    const run = await takeIn(house, schools);
    expect(run.state).toBe('interrupted');
    expect(house.faults).toHaveLength(1);
    expect([await count('school_sites'), await count('school_events'), await count('sources')]).toEqual([0, 0, 0]);
    await asOwner('drop trigger break_it on school_sites');
    expect((await reviseImport(house, COORDINATOR, run.id, {})).ok).toBe(true);
    expect((await settled(house, run.id)).state).toBe('ready');
    await applyImport(house, COORDINATOR, { id: run.id });
    expect((await settled(house, run.id)).state).toBe('applied');
    expect(await count('school_sites')).toBe(2);
  });

  test('of two who apply at once, one is told no', async () => {
    const { id } = await offer(house, schools);
    const both = await Promise.all([1, 2].map(() => applyImport(house, COORDINATOR, { id })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'import-step-not-possible', step: 'apply' } });
    await settled(house, id);
    expect(await count('school_sites')).toBe(2);
  });

  test('two imports applied at once follow each other', async () => {
    const runs = [await offer(house, schools), await offer(house, schools)];
    await Promise.all(runs.map(({ id }) => applyImport(house, COORDINATOR, { id })));
    const done = await Promise.all(runs.map(({ id }) => settled(house, id)));
    const told = done.map(({ preview }) => `${preview?.changes?.added} ${preview?.changes?.unchanged}`);
    expect(new Set(told)).toEqual(new Set(['2 0', '0 2']));
    expect(await count('school_events')).toBe(2);
  });

  test('the same request sent twice is one import, and its key serves nothing else', async () => {
    const start = (fileName: string) =>
      startImport(house, COORDINATOR, {
        kind: 'schools',
        fileName,
        bytes: bytes(TWO),
        requestKey: 'k1',
        declaration: DECLARED,
      });
    const [first, second] = [await start('a.ndjson'), await start('a.ndjson')];
    expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
    expect(await start('b.ndjson')).toMatchObject({ refusal: { code: 'idempotency-key-reused' } });
    const id = first.ok ? first.value.id : '';
    await settled(house, id);
    const apply = () => applyImport(house, COORDINATOR, { id, requestKey: 'k2' });
    expect([(await apply()).ok, (await apply()).ok]).toEqual([true, true]);
    await settled(house, id);
    expect(await apply()).toMatchObject({ value: { state: 'applied' } });
    expect([await count('imports'), await count('school_events')]).toEqual([1, 2]);
  });

  const inTransactions = async () => {
    const held = `select count(*)::int as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`;
    return (await asOwner<{ n: number }>(held))[0].n;
  };
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`platsbild-upload-${process.pid}-`));

  test('a slow sender holds no transaction, and leaves nothing when it goes away', async () => {
    const send = () => {
      const told = Promise.withResolvers<'end' | 'break'>();
      const slow = async function* () {
        yield Buffer.from(TWO.slice(0, 50));
        if ((await told.promise) === 'break') throw new Error('the line went dead');
        yield Buffer.from(TWO.slice(50));
      };
      const taking = startImport(house, COORDINATOR, { kind: 'schools', fileName: 's.ndjson', bytes: slow() });
      return { taking, goOn: told.resolve };
    };
    const { taking, goOn } = send();
    await expect.poll(left).toHaveLength(1);
    expect([await inTransactions(), await count('files'), await count('imports')]).toEqual([0, 0, 0]);
    goOn('end');
    const taken = await taking;
    expect(await settled(house, taken.ok ? taken.value.id : '')).toMatchObject({ preview: { rows: 2 } });
    const breaking = send();
    await expect.poll(left).toHaveLength(1);
    breaking.goOn('break');
    await expect(breaking.taking).rejects.toThrow('the line went dead');
    expect([left(), await count('files'), await count('imports')]).toEqual([[], 1, 1]);
  });

  test.each([
    ['a program', Buffer.from('7f454c4602010100', 'hex'), 'upload-executable'],
    ['a packed table', gzipSync(TWO), 'upload-archive'],
    ['a workbook with macros', makeWorkbook([{ name: 'xl/vbaProject.bin', content: 'a' }]), 'upload-macro'],
    ['a photo', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'upload-kind-not-taken'],
  ])('%s is refused before anything of it is kept, whatever it is called', async (_what, content, code) => {
    const offered = {
      kind: 'schools',
      fileName: 'skolor.ndjson',
      bytes: Readable.from([content]),
      requestKey: 'k3',
    } as const;
    expect(await startImport(house, COORDINATOR, offered)).toMatchObject({ ok: false, refusal: { code } });
    expect([left(), await count('files'), await count('imports')]).toEqual([[], 0, 0]);
    const again = await startImport(house, COORDINATOR, { ...offered, bytes: bytes(TWO) });
    expect(again.ok).toBe(true);
  });

  test('it is discarded while it is read', async () => {
    const started = await startImport(house, COORDINATOR, { kind: 'schools', fileName: 's.ndjson', bytes: bytes(TWO) });
    const id = started.ok ? started.value.id : '';
    expect(await discardImport(house, COORDINATOR, { id })).toMatchObject({ value: { state: 'discarded' } });
    expect(await settled(house, id)).toMatchObject({ state: 'discarded', preview: null });
    expect(await count('files')).toBe(0);
    expect(await applyImport(house, COORDINATOR, { id })).toMatchObject({ refusal: { state: 'discarded' } });
    expect(house.faults).toEqual([]);
  });

  test('without a name of the source there is a preview, but no applying', async () => {
    const run = await offer(house, { ...schools, declaration: null });
    expect(run).toMatchObject({ state: 'ready', preview: { changes: null, accepted: 2 } });
    expect(await applyImport(house, COORDINATOR, { id: run.id })).toMatchObject({
      refusal: { code: 'declaration-missing' },
    });
    await reviseImport(house, COORDINATOR, run.id, { declaration: DECLARED });
    expect((await settled(house, run.id)).preview?.changes).toMatchObject({ added: 2 });
  });

  test('what is told while it is read holds, not what was told before', async () => {
    const offered = { kind: 'places', fileName: 'p.csv', bytes: bytes('namn,x,y\nKajen,18.1,59.3\n') } as const;
    const started = await startImport(house, COORDINATOR, offered);
    const id = started.ok ? started.value.id : '';
    const mapping = { columns: { name: 'namn', lat: 'y', lon: 'x' }, kinds: {} };
    expect((await reviseImport(house, COORDINATOR, id, { mapping, declaration: DECLARED })).ok).toBe(true);
    expect(await settled(house, id)).toMatchObject({ state: 'ready', question: null, preview: { accepted: 1 } });
  });

  test('a table whose columns cannot be told apart asks, and is read when it is told', async () => {
    const run = await offer(house, { kind: 'places', fileName: 'p.csv', content: 'ställe,a,b\nKajen,18.1,59.3\n' });
    expect(run).toMatchObject({ state: 'needsMapping', preview: null, question: { header: ['ställe', 'a', 'b'] } });
    await reviseImport(house, COORDINATOR, run.id, {
      mapping: { columns: { name: 'ställe', lat: 'b', lon: 'a' }, kinds: {} },
    });
    expect(await settled(house, run.id)).toMatchObject({ state: 'ready', preview: { changes: { added: 1 } } });
  });

  test('what was at work when the server stopped is interrupted at the next start', async () => {
    const run = await offer(house, schools);
    await asOwner(`update imports set state = 'applying'`);
    expect(await recoverImports(house)).toBe(1);
    expect(await listImports(house, COORDINATOR)).toMatchObject([{ id: run.id, state: 'interrupted' }]);
    expect(await discardImport(house, COORDINATOR, { id: run.id })).toMatchObject({ value: { state: 'discarded' } });
  });

  test('every rejected row is in the file of rejections, also those that the preview has no room for', async () => {
    const places = Array.from({ length: 620 }, (_, at) => ({
      name: at === 3 ? '=1+1' : `Plats ${at}`,
      geometry: null,
    }));
    const run = await offer(house, { kind: 'places', content: placesFile([{ name: 'Kajen' }, ...places]) });
    expect(run).toMatchObject({ state: 'ready', preview: { accepted: 1, rejectedCount: 620 } });
    expect(run.preview?.rejected).toHaveLength(500);
    const word = ({ code }: { code: string }) => `about ${code}`;
    const report = await findRejectionsCsv(house, COORDINATOR, run.id, word);
    const lines = report!.csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(621);
    expect(lines[4]).toContain(`'=1+1`);
    expect(lines[620]).toContain('about position-missing');
    await discardImport(house, COORDINATOR, { id: run.id });
    expect((await findRejectionsCsv(house, COORDINATOR, run.id, word))?.csv).toBe(report!.csv);
  });
});
