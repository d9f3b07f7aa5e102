import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { FUNNEL_POSITIONS, LEAST_BASE, atOnce, funnel, type Funnel } from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Per, PlaceCounts } from './parts.ts';

const FunnelQuestion = Type.Object(
  {
    kind: Type.Union([Type.Literal('rate'), Type.Literal('share')], {
      default: 'rate',
      description: 'rate: events per base, such as per inhabitant; share: how many of the base',
    }),
    counts: PlaceCounts,
    bases: Type.Array(Type.Number({ exclusiveMinimum: 0 }), {
      description: 'one number a place: inhabitants, hours or expected events; for a share how many were asked',
    }),
    names: Type.Optional(Type.Array(Type.String(), { description: 'names of the places, for the sentences' })),
    target: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: 'events per base, or a share, that all are held against; left out: that of all places together',
      }),
    ),
    overdispersion: Type.Union([Type.Literal('none'), Type.Literal('multiplicative')], {
      default: 'none',
      description: 'multiplicative: places may differ more than chance alone, all by the same factor',
    }),
    winsorisedShare: Type.Number({
      minimum: 0,
      exclusiveMaximum: 0.5,
      default: 0.1,
      description: 'how much of each end is drawn in before that factor is found',
    }),
    edges: Type.Union([Type.Literal('eachTail'), Type.Literal('spiegelhalter')], {
      default: 'eachTail',
      description: 'spiegelhalter: as published, the upper limit one event lower, which raises false alarms',
    }),
    per: Per,
  },
  { additionalProperties: false },
);

const Limits = Type.Object({
  low: Type.Array(Type.Number()),
  high: Type.Array(Type.Number()),
});
const FunnelFigures = Type.Object({
  target: Type.Number({ description: 'per `per` of the base; for a share 0 to 1' }),
  dispersionFound: Type.Union([Type.Number(), Type.Null()], { description: 'null when it was not asked for' }),
  dispersion: Type.Number({ description: 'what the limits were stretched by, squared; at least 1' }),
  values: Type.Array(Type.Union([Type.Number(), Type.Null()]), {
    description: 'in the order given; null = a share of fewer than ten, which is not said',
  }),
  limits95: Limits,
  limits998: Limits,
  positions: Type.Array(Type.Enum([...FUNNEL_POSITIONS])),
  expectedOutside95: Type.Number({ description: 'places that chance alone puts outside, at most (with `eachTail`)' }),
  expectedOutside998: Type.Number(),
});

export const funnelMethod = defineMethod({
  id: 'funnel',
  group: 'rates',
  source:
    'Spiegelhalter 2005, doi:10.1002/sim.1970; chance beyond the limits: Manktelow & Seaton 2012, doi:10.1186/1471-2288-12-98',
  input: FunnelQuestion,
  result: FunnelFigures,
  settings: ['kind', 'target', 'overdispersion', 'winsorisedShare', 'edges', 'per'],
  usesChance: false,
  compute: (question) =>
    atOnce(() => {
      const { kind, target, overdispersion, winsorisedShare, edges } = question;
      const found = funnel({
        kind,
        counts: Float64Array.from(question.counts),
        bases: Float64Array.from(question.bases),
        ...(target !== undefined && { target }),
        overdispersion,
        winsorisedShare,
        edges,
      });
      return found.ok ? accept(computedOf(found.value, question)) : found;
    }),
  say: ({ result }, { kind, counts, bases, names, edges, per }, words) =>
    words.rates.funnel({ ...result, kind, counts, bases, names: names ?? [], edges, per }),
});

function computedOf(
  found: Funnel,
  { kind, counts, bases, per, overdispersion, edges }: Static<typeof FunnelQuestion>,
): Computed<Static<typeof FunnelFigures>> {
  const times = kind === 'share' ? 1 : per;
  const withheld = (place: number): boolean => kind === 'share' && bases[place] < LEAST_BASE;
  const limitsOf = ({ low, high }: Funnel['limits95']) => ({
    low: Array.from(low, (value) => value * times),
    high: Array.from(high, (value) => value * times),
  });
  return {
    result: {
      target: found.target * times,
      dispersionFound: found.dispersionFound,
      dispersion: found.dispersion,
      values: counts.map((count, place) => (withheld(place) ? null : (count / bases[place]) * times)),
      limits95: limitsOf(found.limits95),
      limits998: limitsOf(found.limits998),
      positions: [...found.positions],
      expectedOutside95: 0.05 * counts.length,
      expectedOutside998: 0.002 * counts.length,
    },
    warnings: [
      ...(overdispersion === 'multiplicative' && found.dispersion === 1 ? ['no-overdispersion'] : []),
      ...(edges === 'spiegelhalter' ? ['published-edges'] : []),
      ...(counts.some((_, place) => withheld(place)) ? ['shares-withheld'] : []),
    ],
  };
}
