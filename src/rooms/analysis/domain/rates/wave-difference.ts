import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import {
  SERIES_BREAKS,
  WAVE_CHANGES,
  atOnce,
  waveDifference,
  type WaveDifference,
} from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha, Interval } from '../schema-parts.ts';
import { DesignEffect } from './parts.ts';

const Wave = Type.Object(
  {
    share: Type.Number({ minimum: 0, maximum: 1, description: 'of those who answered; 0.18 = 18 %' }),
    base: Type.Integer({ minimum: 0, description: 'how many answered the question; at least 10' }),
    designEffect: DesignEffect,
  },
  { additionalProperties: false },
);

const Breaks = Type.Object(
  {
    wordingChanged: Type.Optional(Type.Boolean({ description: 'the question has other words' })),
    modeChanged: Type.Optional(
      Type.Boolean({ description: 'asked in another way, such as on the net and not by post' }),
    ),
    populationChanged: Type.Optional(Type.Boolean({ description: 'others were asked, such as other ages' })),
  },
  {
    additionalProperties: false,
    default: {},
    description: 'true = the waves cannot be compared; left out = not stated',
  },
);

const WaveDifferenceQuestion = Type.Object(
  {
    earlier: Wave,
    later: Wave,
    breaks: Breaks,
    askedOf: Type.Optional(
      Type.Union([Type.Literal('place'), Type.Literal('district'), Type.Literal('municipality')], {
        description: 'whom the sample stands for',
      }),
    ),
    alpha: Alpha,
  },
  { additionalProperties: false },
);

const WaveDifferenceFigures = Type.Object({
  estimate: Type.Number({ description: 'later share less the earlier one; -0.07 = 7 percentage points fewer' }),
  interval: Interval,
  method: Type.Union([Type.Literal('newcombe'), Type.Literal('wald')]),
  p: Type.Number(),
  change: Type.Enum([...WAVE_CHANGES]),
  notStated: Type.Array(Type.Enum([...SERIES_BREAKS])),
});

/** Fewer answers than this on either side, and Wald's interval is too narrow. */
const FEW_FOR_WALD = 10;

export const waveDifferenceMethod = defineMethod({
  id: 'wave-difference',
  group: 'rates',
  source:
    'Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I; design effect: Kish 1965, Survey Sampling',
  input: WaveDifferenceQuestion,
  result: WaveDifferenceFigures,
  settings: ['breaks', 'askedOf', 'alpha'],
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const found = waveDifference(question);
      return found.ok ? accept(computedOf(found.value, question)) : found;
    }),
  say: ({ result }, { earlier, later, alpha }, words) =>
    words.rates.waveDifference({ ...result, earlier, later, alpha }),
});

function computedOf(
  found: WaveDifference,
  { earlier, later, askedOf }: Static<typeof WaveDifferenceQuestion>,
): Computed<Static<typeof WaveDifferenceFigures>> {
  const few = [earlier, later].some(({ share, base, designEffect }) => {
    return (Math.min(share, 1 - share) * base) / designEffect < FEW_FOR_WALD;
  });
  return {
    result: { ...found, interval: [...found.interval], notStated: [...found.notStated] },
    warnings: [
      ...(found.method === 'wald' && few ? ['few-for-wald'] : []),
      ...(askedOf === 'district' || askedOf === 'municipality' ? ['wider-than-place'] : []),
    ],
  };
}
