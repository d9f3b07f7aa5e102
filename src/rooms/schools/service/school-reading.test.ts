import { expect, it } from 'vitest';
import { readSchoolFile } from './school-reading.ts';

it('keeps a row of unknown kind as a school without a form, once for each code, and says so', () => {
  const text =
    'id,name,kind,lat,lon\nA1,Fyren,Grundskola,61.5,18.6\nA2,Hallen,Hall,61.51,18.6\nA1,Fyrens hall,Hall,61.52,18.6\n';
  const bytes = new TextEncoder().encode(text);
  const read = readSchoolFile({ bytes, fileName: 'skolor.csv', declaration: null, mapping: null }, () => {});
  if (read.outcome !== 'read') throw new Error(read.outcome);
  const { accepted, notices, rejected } = read.reading;
  expect(accepted.map(({ code, forms }) => [code, forms.map(({ form }) => form)])).toEqual([
    ['A1', ['gr']],
    ['A2', []],
  ]);
  expect(notices).toMatchObject([{ row: 3, code: 'kind-unknown' }]);
  expect(rejected).toMatchObject([{ row: 4, code: 'kind-unknown' }]);
});
