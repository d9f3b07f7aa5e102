import type { AnalysisWords } from '../domain/words/index.ts';
import { beforeEn } from './before.en.ts';
import { commonEn } from './common.en.ts';
import { disclosureEn } from './disclosure.en.ts';
import { effectEn } from './effect.en.ts';
import { movementEn } from './movement.en.ts';
import { ratesEn } from './rates.en.ts';
import { seriesEn } from './series.en.ts';
import { verdictEn } from './verdict.en.ts';
import { whereEn } from './where.en.ts';

export const en: AnalysisWords = {
  verdict: verdictEn,
  common: commonEn,
  where: whereEn,
  movement: movementEn,
  effect: effectEn,
  series: seriesEn,
  before: beforeEn,
  rates: ratesEn,
  disclosure: disclosureEn,
};
