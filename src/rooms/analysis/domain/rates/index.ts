import type { AnyMethod } from '../method.ts';
import { empiricalBayesMethod } from './empirical-bayes.ts';
import { funnelMethod } from './funnel.ts';
import { proportionMethod } from './proportion.ts';
import { waveDifferenceMethod } from './wave-difference.ts';

export const RATES_METHODS: readonly AnyMethod[] = [
  proportionMethod,
  waveDifferenceMethod,
  funnelMethod,
  empiricalBayesMethod,
];
