import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { LEAST_BASE, atOnce, proportion, type Proportion } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha, Count, Interval } from '../schema-parts.ts';
import { DesignEffect } from './parts.ts';

const ProportionQuestion = Type.Object(
  {
    successes: Type.Integer({ minimum: 0, description: 'how many of them' }),
    total: Type.Integer({ minimum: 0, description: 'how many were counted or answered; a share needs at least 10' }),
    designEffect: DesignEffect,
    interval: Type.Union([Type.Literal('wilson'), Type.Literal('clopperPearson')], {
      default: 'wilson',
      description: 'which interval is said: wilson holds about as often as promised, clopperPearson at least as often',
    }),
    alpha: Alpha,
  },
  { additionalProperties: false },
);

const ProportionFigures = Type.Object({
  successes: Count,
  total: Count,
  share: Type.Number({ description: '0 to 1' }),
  effectiveBase: Type.Number({ description: 'total divided by the design effect' }),
  interval: Interval,
  wilson: Interval,
  clopperPearson: Interval,
});

export const proportionMethod = defineMethod({
  id: 'proportion',
  group: 'rates',
  source:
    'Wilson 1927, doi:10.1080/01621459.1927.10502953; Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; design effect: Korn & Graubard 1998, Survey Methodology 24:193-201',
  input: ProportionQuestion,
  result: ProportionFigures,
  settings: ['designEffect', 'interval', 'alpha'],
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const found = proportion(question);
      return found.ok ? accept(computedOf(found.value, question)) : found;
    }),
  say: ({ result }, { alpha, designEffect }, words) => words.rates.proportion({ ...result, alpha, designEffect }),
});

function computedOf(
  found: Proportion,
  { successes, total, interval }: Static<typeof ProportionQuestion>,
): Computed<Static<typeof ProportionFigures>> {
  const { share, effectiveBase } = found;
  const [wilson, clopperPearson] = [[...found.wilson], [...found.clopperPearson]] as [
    [number, number],
    [number, number],
  ];
  return {
    result: {
      successes,
      total,
      share,
      effectiveBase,
      interval: interval === 'wilson' ? wilson : clopperPearson,
      wilson,
      clopperPearson,
    },
    warnings: effectiveBase < LEAST_BASE ? ['effective-base-under-ten'] : [],
  };
}
