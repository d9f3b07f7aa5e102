import { expect, test } from 'vitest';
import { makeCorpus } from '../../test/screening/corpus.ts';
import { innocent, plant } from '../../test/screening/sample.ts';
import { scoreCorpus } from '../../test/screening/score.ts';
import { namesToPlant } from './names-to-plant.ts';
import { reportScreening } from './report.ts';
import { faultsOf } from './run-screening.ts';

test('a corpus is the same for the same seed, and half of it is about nobody', () => {
  const names = namesToPlant();
  const corpus = makeCorpus(40, names);
  expect(corpus).toEqual(makeCorpus(40, names));
  expect(corpus).not.toEqual(makeCorpus(40, names, 2));
  expect(corpus.filter(({ planted }) => planted.length === 0)).toHaveLength(corpus.length / 2);
});

test('of a small corpus no identity number is missed, and every group has been tried', () => {
  const scores = scoreCorpus(makeCorpus(150, namesToPlant()));
  expect(faultsOf(scores)).toEqual([]);
  expect(scores.groups.length).toBeGreaterThan(35);
  for (const { kind, planted, told, right, found } of scores.kinds) {
    expect([kind, planted > 0]).toEqual([kind, true]);
    expect([kind, right / told > 0.9]).toEqual([kind, true]);
    expect([kind, found / planted > 0.75]).toEqual([kind, true]);
  }
});

test('the score counts what was missed, what was found and what was told of nobody', () => {
  const { kinds, groups } = scoreCorpus([
    plant('dash', 'personalIdentityNumber', 'Nr {}', '640823-3234'),
    plant('not one', 'personalIdentityNumber', 'Nr {}', '640823 3235'),
    innocent('prose', 'Fredrik säljer.'),
  ]);
  expect(kinds.find(({ kind }) => kind === 'personalIdentityNumber')).toMatchObject({
    planted: 2,
    found: 1,
    told: 1,
    right: 1,
  });
  expect(kinds.find(({ kind }) => kind === 'personName')).toMatchObject({ planted: 0, told: 1, right: 0 });
  expect(groups.map(({ hit }) => hit)).toEqual([1, 0, 1]);
  expect(faultsOf({ kinds, groups })).toEqual(['personalIdentityNumber: 1 of 2 were not stopped']);
  expect(reportScreening({ kinds, groups }, { megabytesPerSecond: 2, growth: 10 })).toContain(
    '| personalIdentityNumber | 2 | 50.0 % | 50.0 % | 1 | 100.0 % |',
  );
});
