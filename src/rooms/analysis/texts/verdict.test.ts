import { describe, expect, test } from 'vitest';
import { EFFECTS, FORCED_BY, FORCING_FACTS, MOVEMENTS, type Verdict } from '../../../ground/statistics/index.ts';
import { verdictEn } from './verdict.en.ts';
import { verdictSv } from './verdict.sv.ts';

function verdict(changes: Partial<Verdict> = {}): Verdict {
  return { effect: 'improved', movement: null, forcedBy: [], notStated: [], ...changes };
}

test('a clear answer is one short sentence', () => {
  expect(verdictSv(verdict())).toBe('Slutsats: bättre.');
  expect(verdictEn(verdict())).toBe('Conclusion: better.');
});

test('what forces it is told in one sentence', () => {
  const forced = verdict({ effect: 'cannotTell', forcedBy: ['largeWorks', 'noValidComparison'] });
  expect(verdictSv(forced)).toBe(
    'Slutsats: effekten kan inte avgöras. Skäl: ett stort bygge pågick samtidigt och det saknas en giltig jämförelseplats.',
  );
  expect(verdictEn(forced)).toBe(
    'Conclusion: the effect cannot be told. Reason: large construction works went on at the same time and there is no valid comparison place.',
  );
});

test('what nobody stated is read out in one closing sentence', () => {
  expect(verdictSv(verdict({ notStated: ['noValidComparison'] }))).toBe(
    'Slutsats: bättre. Slutsatsen förutsätter att följande stämmer, fast ingen har uppgett det: en giltig jämförelseplats.',
  );
  const all = verdictSv(verdict({ notStated: FORCING_FACTS }));
  expect(all.match(/\./g)).toHaveLength(2);
  expect(all.length).toBeLessThan(450);
  expect(verdictEn(verdict({ notStated: FORCING_FACTS })).length).toBeLessThan(450);
});

describe.each([
  ['Swedish', verdictSv],
  ['English', verdictEn],
])('in %s', (_, say) => {
  test('no two words of a verdict are said alike', () => {
    const said = [
      ...EFFECTS.map((effect) => say(verdict({ effect }))),
      ...MOVEMENTS.map((movement) => say(verdict({ movement }))),
      ...FORCED_BY.map((reason) => say(verdict({ effect: 'cannotTell', forcedBy: [reason] }))),
      ...FORCING_FACTS.map((fact) => say(verdict({ notStated: [fact] }))),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(text).not.toContain('undefined');
  });

  test('no sign of movement is never said without what the figures cannot see', () => {
    const text = say(verdict({ movement: 'noSignOfMovement' }));
    expect(text).toMatch(/inomhus eller till nätet|indoors or to the net/);
  });
});
