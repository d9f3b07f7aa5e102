import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/ground/random.ts';
import { rejections as importsEn } from '../../src/rooms/imports/texts/en.ts';
import { rejections as importsSv } from '../../src/rooms/imports/texts/sv.ts';
import { rejections as placesEn } from '../../src/rooms/places/texts/en.ts';
import { rejections as placesSv } from '../../src/rooms/places/texts/sv.ts';
import { rejections as schoolsEn } from '../../src/rooms/schools/texts/en.ts';
import { rejections as schoolsSv } from '../../src/rooms/schools/texts/sv.ts';
import { noteFigure, proofSize } from '../support/proof-size.ts';
import { judge, type Original, type Wording } from './judge.ts';
import type { Mutation, Subject } from './mutation.ts';
import { SUBJECTS } from './subjects.ts';

const MUTATIONS = proofSize(10_000);
const SLOWEST_MS = 20_000;

function texts({ format }: Subject): readonly Wording[] {
  return /places|areas/.test(format)
    ? [
        { ...importsSv, ...placesSv },
        { ...importsEn, ...placesEn },
      ]
    : [
        { ...importsSv, ...schoolsSv },
        { ...importsEn, ...schoolsEn },
      ];
}

function readGood(subject: Subject): Original {
  const read = subject.read(subject.good);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.rejected.slice(0, 3)));
  return { rows: read.value.accepted, said: [...read.value.rejected, ...read.value.notices] };
}

describe.each(SUBJECTS)('$format', (subject) => {
  it('reads its good file, so that a refusal says something', () => {
    expect(readGood(subject).rows.length).toBeGreaterThanOrEqual(3);
  });

  it(`takes ${MUTATIONS} mutations without a crash and without a silent change`, () => {
    const original = readGood(subject);
    const wrong: { number: number; label: string; fault: string }[] = [];
    const counts = { refuse: 0, keep: 0, report: 0 };
    for (let number = 0; number < MUTATIONS; number++) {
      const mutation = subject.mutate(number, seededRandom(number * 7919 + 17));
      counts[mutation.must]++;
      const fault = judgeInTime(subject, original, mutation);
      if (fault) wrong.push({ number, label: mutation.label, fault });
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    // A mutator that never comes up has shown nothing.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
    noteFigure(
      `${subject.format}: mutations refused / kept / reported`,
      `${counts.refuse} / ${counts.keep} / ${counts.report}`,
    );
  });
});

function judgeInTime(subject: Subject, original: Original, mutation: Mutation): string | undefined {
  const before = performance.now();
  try {
    const fault = judge(subject, original, mutation, texts(subject));
    const took = performance.now() - before;
    return fault ?? (took > SLOWEST_MS ? `took ${Math.round(took)} ms` : undefined);
  } catch (crash) {
    return `crash: ${crash instanceof Error ? (crash.stack ?? crash.message) : String(crash)}`;
  }
}
