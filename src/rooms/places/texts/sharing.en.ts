import type { sharingSv } from './sharing.sv.ts';

/** The words of the dialog that says who sees what of a place, in English. */
export const sharingEn: typeof sharingSv = {
  button: 'Who sees what?',
  title: (place) => `Who sees what of ${place}?`,
  lead: 'Your own organisation sees everything. Others see the place only when you share it with them, or have opened it to their role.',
  now: 'Shared with',
  nobody: 'The place is shared with nobody yet.',
  until: (day) => `until ${day}`,
  withoutEnd: 'without a last day',
  show: 'Show what they see',
  showOf: (organisation) => `Show what they see: ${organisation}`,
  withdraw: 'Take back',
  withdrawOf: (organisation) => `Take back what is shared with ${organisation}`,
  withdrawn: (organisation) =>
    `${organisation} no longer sees the place. It holds already the next time they open anything.`,
  undo: 'Undo',
  shared: (organisation) => `The place is shared with ${organisation}.`,
  choose: 'Share with an organisation',
  organisation: 'Organisation',
  chooseFirst: 'Choose an organisation',
  noOther: 'Every organisation here sees the place already.',
  hint: 'When you have chosen an organisation, what it may see stands here before anything is shared.',
  to: 'Last day',
  toHelp: 'Write as 2026-01-14. Leave empty to share until you take it back.',
  toFault: 'Write the day as 2026-01-14.',
  parts: 'What the levels see',
  part: 'Part of the place',
  partNames: {
    name: 'Name',
    aliases: 'Other names',
    placeType: 'Kind of place',
    cityDistrict: 'City district',
    policeDistrict: 'Police district',
    shape: 'Boundary',
    uncertaintyMetres: 'How sure the position is',
    sourceId: 'Source',
    externalId: 'Code in the register',
  },
  sees: { full: 'see', coarse: 'roughly', none: 'do not see' },
  levelNote: 'The columns say how much is seen by those who may see the place. Who they are, you decide by sharing.',
  preview: (organisation) => `This is how ${organisation} sees the page`,
  outline: 'The boundary of the place',
  outlineFull: 'The boundary is shown as you have drawn it.',
  outlineCoarse:
    'The dashed line is your boundary. The solid one is what they see: simplified, so that no door is pointed out.',
  uncertainty: (metres) => `The position is known to within ${metres}.`,
  level: (organisation) =>
    `${organisation} is private. When you share the place it gets the level Partners: other private parties do not see it by that, but it can be shared with them too.`,
  alsoOpened: (roles) =>
    `You have opened places to the role ${roles}. Whoever has it at a private party then sees this place too, in their area.`,
  record: (organisation) =>
    `What you hand over to ${organisation} becomes a public record there, and others can ask for it.`,
  recordPrivate: (organisation) => `You cannot take back what ${organisation} has already seen or printed.`,
  share: (organisation) => `Share with ${organisation}`,
  close: 'Close',
};
