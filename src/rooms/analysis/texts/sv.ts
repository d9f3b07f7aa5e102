import type { AnalysisWords } from '../domain/words/index.ts';
import { beforeSv } from './before.sv.ts';
import { commonSv } from './common.sv.ts';
import { disclosureSv } from './disclosure.sv.ts';
import { effectSv } from './effect.sv.ts';
import { movementSv } from './movement.sv.ts';
import { ratesSv } from './rates.sv.ts';
import { seriesSv } from './series.sv.ts';
import { verdictSv } from './verdict.sv.ts';
import { whereSv } from './where.sv.ts';

export const sv: AnalysisWords = {
  verdict: verdictSv,
  common: commonSv,
  where: whereSv,
  movement: movementSv,
  effect: effectSv,
  series: seriesSv,
  before: beforeSv,
  rates: ratesSv,
  disclosure: disclosureSv,
};
