import { Type, type Static } from 'typebox';
import { refuse, type Result } from '../../../../ground/result.ts';
import type { Facts, Panel, SeriesRefusal } from '../../../../ground/statistics/index.ts';

/** What both methods that follow places over time take. */
export const PANEL = {
  units: Type.Array(
    Type.Object(
      {
        id: Type.String({ minLength: 1, description: "the place's name; no two alike" }),
        treated: Type.Boolean({ description: 'whether it got the measure' }),
        values: Type.Array(Type.Number(), { description: 'one per period, oldest first: counts, rates, shares' }),
      },
      { additionalProperties: false },
    ),
    { description: 'the same periods for every place' },
  ),
  start: Type.Integer({ minimum: 0, description: 'number of baseline periods: the first with the measure, from 0' }),
  periods: Type.Optional(
    Type.Array(Type.String({ minLength: 1 }), { description: 'what each period is called, such as 2024-03' }),
  ),
} as const;
const PanelPart = Type.Object(PANEL);
type PanelPart = Static<typeof PanelPart>;

export function panelOf({ units, start }: PanelPart): Panel {
  return {
    names: units.map(({ id }) => id),
    values: units.map(({ values }) => Float64Array.from(values)),
    treated: units.map(({ treated }) => treated),
    start,
  };
}

/** Names of periods that are not as many as the periods would be shown beside the wrong figures. */
export function refuseLabels({ units, periods }: PanelPart): Result<never, SeriesRefusal> | undefined {
  const length = units[0]?.values.length;
  if (periods === undefined || length === undefined || periods.length === length) return undefined;
  return refuse({
    code: 'lengths-differ',
    detail: { name: 'periods', length: periods.length, otherName: units[0].id, otherLength: length },
  });
}

/** The name of a period, or its number from 1. */
export function periodName({ periods }: PanelPart, period: number): string {
  return periods?.[period] ?? String(period + 1);
}

/**
 * What was stated, and what the panel itself shows. That somebody has said a comparison is valid stands, whatever the
 * baseline looks like; the warning is told all the same.
 */
export function factsOf(stated: Facts, start: number, coursesDiffer: boolean): Facts {
  return {
    ...stated,
    fewerThanThreeBaselinePeriods: stated.fewerThanThreeBaselinePeriods === true || start < 3,
    ...(stated.noValidComparison === undefined && coursesDiffer && { noValidComparison: true }),
  };
}
