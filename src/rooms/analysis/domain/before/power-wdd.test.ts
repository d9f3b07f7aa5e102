import { describe, expect, test } from 'vitest';
import { plainAnswerIn, plainRefusalIn } from '../../../../../test/statistics/ask-in-test.ts';

const PLACE = { treated: 46, control: 58, periodsBefore: 4, periodsAfter: 4 };
const RINGS = { displacementTreated: 31, displacementControl: 37 };
const ask = (question: object) => plainAnswerIn('power-wdd', { ...PLACE, ...question });

test('says the least fall, in per cent rounded up and in events', () => {
  const { sentences, result, warnings } = ask({});
  expect(sentences.sv).toBe(
    'Räkna med 46 händelser per period på platsen och 58 på jämförelseplatsen. Då upptäcks en minskning i 80 % av fallen om den är minst 38 %, alltså 17,2 händelser per period (med 90 % intervall). En mindre förändring kan vara verklig och ändå inte synas. Verkliga antal varierar ofta mer än slumpen här, så planera med marginal.',
  );
  expect(sentences.en).toContain(
    'Then a fall is found in 80 % of the cases if it is at least 38 %, that is 17.2 events a period',
  );
  expect((result as { local: { leastFall: number } }).local.leastFall).toBeGreaterThan(0.37);
  expect(warnings).toEqual([]);
});

test('says the plan, the ring, and place and ring together', () => {
  const { sentences } = ask({ ...RINGS, plannedFall: 0.42 });
  expect(sentences.sv).toMatch(/Den planerade minskningen på 42 % upptäcks i 8\d % av fallen\./);
  expect(sentences.sv).toMatch(
    /I ringen upptäcks en ökning lika ofta om den är minst \d\d %, alltså \d\d,\d händelser per period\./,
  );
  expect(sentences.en).toMatch(
    /For place and ring together it takes a fall of at least \d\d % of the events at the place\./,
  );
});

test('says that not even all events would be enough', () => {
  const { sentences } = ask({ treated: 2, control: 9, periodsBefore: 3, periodsAfter: 1 });
  expect(sentences.sv).toContain('Då räcker inte ens att alla händelser försvinner');
  expect(sentences.en).toContain('Then it is not enough even that all events go away');
});

test('warns of fewer than three periods before: the verdict would be forced', () => {
  expect(ask({ periodsBefore: 2, periodsAfter: 2 }).warnings).toEqual(['few-baseline-periods']);
  expect(ask({ periodsBefore: 3, periodsAfter: 2 }).warnings).toEqual([]);
});

describe('a plan that could not be seen', () => {
  test('is refused with how seldom it would be, and what it takes', () => {
    const { code, sentences } = plainRefusalIn('power-wdd', { ...PLACE, plannedFall: 0.3 });
    expect(code).toBe('effect-below-detectable');
    expect(sentences.sv).toBe(
      'Den planerade minskningen på 30 % är för liten för att synas: den skulle upptäckas i bara 63 % av fallen, och annars få svaret "kan inte avgöras". Minskningen måste vara minst 38 % för att upptäckas i 80 % av fallen. Det behövs ungefär 1,80 gånger så många händelser: 7 perioder före och 7 efter, eller ett så mycket större område. Bestäm det innan åtgärden börjar.',
    );
    expect(sentences.en).toContain('7 periods before and 7 after');
  });

  test('and says when nothing at all could', () => {
    const { sentences } = plainRefusalIn('power-wdd', { treated: 2, control: 9, plannedFall: 0.5 });
    expect(sentences.sv).toContain('Inte ens om alla händelser försvann skulle det visa sig så ofta.');
    expect(sentences.en).toContain('Not even if all events went away');
  });
});
