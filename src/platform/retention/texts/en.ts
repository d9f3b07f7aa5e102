import type { RetentionWords } from './retention-words.ts';

const ARCHIVE = "The Swedish Archives Act (1990:782), section 10: weeded by the authority's decision on weeding.";
const GDPR = 'GDPR article 5.1 e: kept no longer than the purpose needs.';

export const retentionEn: RetentionWords = {
  classes: {
    'undecided-import': {
      title: 'Imported files that nobody has decided about',
      from: 'when the file was imported',
      what: "the file's content; its checksum and preview stay",
      ground: GDPR,
      decides: 'the authority that answers for the records',
    },
    'import-report': {
      title: 'Rejected rows of imported files',
      from: 'when the file was taken in or discarded',
      what: 'the list of rejected rows; number and checksum stay',
      ground: GDPR,
      decides: 'the authority that answers for the records',
    },
    'request-key': {
      title: 'Keys of requests that are sent twice',
      from: 'when the request came',
      what: 'the key',
      ground: GDPR,
      decides: 'whoever runs the server',
    },
    'sign-in-attempt': {
      title: 'Attempts to sign in',
      from: 'the latest attempt',
      what: 'counters and sign-ins that were begun',
      ground: 'GDPR article 32: protection against guessed passwords, no longer than it is needed.',
      decides: 'whoever runs the server',
    },
    session: {
      title: 'Ended sessions',
      from: 'when the session ended or ran out',
      what: 'the session with its times and kind of browser',
      ground: GDPR,
      decides: 'the authority that answers for the records',
    },
    invitation: {
      title: 'Invitations that were used, withdrawn or have run out',
      from: 'when the invitation was used, withdrawn or ran out',
      what: 'the invitation with name, function and e-mail address',
      ground: GDPR,
      decides: 'the authority that answers for the records',
    },
    account: {
      title: 'Ways in of closed accounts',
      from: 'when the account was closed',
      what: 'e-mail address, password, second factor and link to another sign-in',
      ground: GDPR,
      decides: 'the authority that answers for the records',
    },
    person: {
      title: 'Name and function of closed accounts',
      from: 'when the account was closed',
      what: 'name and function; the record stays without them',
      ground: `${ARCHIVE} Needed as long as the trail must be readable.`,
      decides: 'the authority that answers for the records',
    },
    'past-permission': {
      title: 'Roles, substitutes, shares and hand-overs that no longer hold',
      from: 'when they were withdrawn, ran out or were made',
      what: 'the record of who might do or see what',
      ground: `${ARCHIVE} Needed to show afterwards who had permission.`,
      decides: 'the authority that answers for the records',
    },
    trail: {
      title: 'The trail',
      from: 'when the row was sealed',
      what: 'the rows; their seals stay, so that the chain can be verified',
      ground: `${ARCHIVE} GDPR articles 5.2 and 32: to show who has read and changed what.`,
      decides: 'the authority that answers for the records',
    },
  },
  kept: {
    'work-record': 'Kept until the authority decides otherwise by its own plan of what is kept and what is weeded.',
    'in-force': 'Kept as long as it holds.',
    'with-its-record': 'Kept and weeded with the record that it belongs to.',
    proof: 'Kept to show that the trail is whole; holds no personal data.',
    machine: 'Belongs to the program itself.',
  },
  recordTypes: {
    file: 'files',
    import: 'imports',
    request: 'requests',
    signInAttempt: 'attempts',
    session: 'sessions',
    invitation: 'invitations',
    account: 'ways in',
    substitute: 'substitutes',
    role: 'roles',
    share: 'shares',
    handover: 'hand-overs',
    person: 'people',
    audit: 'rows',
  },
};
