import type { quarantineSv } from './sv.ts';

/** The words of the room's own screens, in English. */
export const quarantineEn: typeof quarantineSv = {
  title: 'Review',
  waits: (count, one) => (one ? 'One text waits for you.' : `${count} texts wait for you.`),
  waitsNone: 'Nothing waits for you.',
  intro:
    'A colleague wonders whether the text is about a person. Only the two of you see it. When you have decided it is erased from here.',
  none: 'Texts that a colleague asks you to look at are shown here.',
  from: (name, work) => `From ${name}, ${work}`,
  open: 'Open the page that the text belongs to',
  asksAbout: (kinds) => `May be ${kinds}`,
  approve: 'Approve',
  approveOf: (what) => `Approve ${what}`,
  approveHelp: 'Approve if the text is about no person. It is then saved, in the name of its sender.',
  remove: 'Remove',
  removeOf: (what) => `Remove ${what}`,
  removeHelp: 'Remove if it is, or if nobody can tell. It is then erased at once.',
  approved: 'Approved. The change is made.',
  approvedNot: 'Approved, but the change could not be made.',
  removed: (name) => `The text is erased. ${name} sees that you removed it.`,
  sentTitle: 'What you have sent',
  sentWhat: 'What',
  sentTo: 'To',
  sentAt: 'Sent',
  sentState: 'State',
  sent: {
    waiting: (name) => `Waits for ${name} to review it. Nothing is saved yet.`,
    approved: (name) => `${name} approved the text. The change is made.`,
    approvedNot: (name) => `${name} approved the text, but the change could not be made.`,
    removed: (name) => `${name} removed the text. Write it again without anything about people.`,
    takenBack: 'You took the text back. It is erased.',
    lapsed: (name) => `${name} did not review the text in time. It is erased.`,
  },
  yours: 'Your text',
  takeBack: 'Take back',
  takeBackOf: (what) => `Take back ${what}`,
  reasons: {
    'sender-may-not': 'Whoever sent the text may no longer make the change.',
    'person-data': 'The text seems to hold something about a person.',
  },
  reasonUntold: 'The change can no longer be saved.',
  refusals: {
    'quarantined-not-found': 'The text is no longer here.',
    'quarantine-decided': 'The text is already reviewed or taken back.',
    'quarantine-being-decided': 'Somebody is reviewing the text right now. Wait a moment and try again.',
    'quarantine-not-carried-out':
      'The change could not be made right now. The text still waits. Try again in a moment.',
  },
};
