import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { atOnce, wdq } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { BeforeAfterCounts, beforeAfter } from '../schema-parts.ts';

const WdqQuestion = Type.Object(
  { treated: BeforeAfterCounts, control: BeforeAfterCounts, displacementTreated: BeforeAfterCounts },
  { additionalProperties: false },
);

const WdqFigures = Type.Object({
  wdq: Type.Number({
    description: 'buffer / success; above 0 the gain spread, 0 to -1 less moved than was gained, below -1 more',
  }),
  success: Type.Number({ description: 'change of place over comparison place, always below 0' }),
  buffer: Type.Number({ description: 'change of ring over comparison place' }),
  grossEffect: Type.Number({ description: 'events fewer at the place' }),
  netEffect: Type.Number({ description: 'success with its sign turned' }),
  totalNetEffect: Type.Number({ description: 'events fewer at the place and in the ring than expected' }),
});

export const wdqMethod = defineMethod({
  id: 'wdq',
  group: 'effect',
  source: 'Bowers & Johnson 2003, doi:10.1023/A:1024909009240',
  input: WdqQuestion,
  result: WdqFigures,
  settings: [],
  usesChance: false,
  compute: (question: Static<typeof WdqQuestion>) =>
    atOnce(() => {
      const found = wdq({
        treated: beforeAfter(question.treated),
        control: beforeAfter(question.control),
        displacementTreated: beforeAfter(question.displacementTreated),
      });
      return found.ok ? accept({ result: { ...found.value }, warnings: ['no-uncertainty'] }) : found;
    }),
  say: ({ result }, _, words) => words.effect.wdq(result),
});
