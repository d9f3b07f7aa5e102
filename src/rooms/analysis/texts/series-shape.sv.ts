import type { GroupWords } from '../domain/words/index.ts';

export const SIDE_SV: Readonly<Record<string, string>> = {
  before: 'före åtgärden',
  after: 'efter åtgärden',
  whole: 'sammanlagt',
};

/** Refusals of a segmented regression that its plan and its data share. */
export const seriesShapeSv: GroupWords['refusals'] = {
  'interruption-outside': ({ interruption, periods }) =>
    `Åtgärden börjar vid plats ${interruption}, men serien har ${periods} perioder. Ange platsen för den första perioden med åtgärden, räknat från 0: det måste finnas perioder både före och efter.`,
  'too-few-periods': ({ side, periods, least }) =>
    `Det finns ${periods} perioder ${SIDE_SV[side]}. För den här modellen behövs minst ${least}. Ta med en längre tid, dela tiden i kortare perioder eller välj en enklare modell.`,
  'season-too-short': ({ period, periods }) =>
    `Serien har ${periods} perioder, men en säsong är ${period}. För att skilja säsongen från åtgärden behövs minst två hela säsonger. Ta med en längre tid eller utelämna säsongen.`,
  'season-too-detailed': ({ period, harmonics }) =>
    `${harmonics} vågor är för många för en säsong på ${period} perioder. Välj färre än hälften så många vågor som perioder.`,
  'collinear-terms': ({ term }) =>
    `Termen ${term} säger samma sak som de andra tillsammans. Då går åtgärden inte att skilja från säsongen eller trenden. Ta med en längre tid, eller välj färre vågor eller termer.`,
};
