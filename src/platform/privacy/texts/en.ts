import type { PrivacyWords } from './privacy-words.ts';

const TASK =
  "GDPR article 6.1 e: a task of public interest under the Swedish act (2023:196) on municipalities' responsibility for crime prevention.";

export const privacyEn: PrivacyWords = {
  kinds: {
    name: 'name',
    function: 'function at work',
    address: 'e-mail address, or a digest of it',
    person: 'who it is, as a number without a meaning of its own',
    secret: 'passwords, codes and keys, as digests or locked',
    provider: 'who one is at another sign-in service',
    device: 'kind of browser and system',
    moment: 'when somebody did something',
    permission: 'role, area and time',
    act: 'what somebody did or read, never what stood there',
    content: 'content of files and fields; searched, and not meant to hold personal data',
  },
  processings: {
    accounts: {
      title: 'Accounts and sign-in',
      purpose: 'That only those who work in Platsbild come in, and that each act can be tied to whoever did it.',
      ground: `${TASK} Article 32: security of processing.`,
      subjects: 'Employees and contractors of organisations that work in Platsbild.',
    },
    permissions: {
      title: 'Roles and sharing',
      purpose: 'That everybody sees and may do what belongs to the task, and nothing else.',
      ground: TASK,
      subjects: 'Employees and contractors of organisations that work in Platsbild.',
    },
    trail: {
      title: 'The trail',
      purpose: 'To show afterwards who has read and changed what, and to find reading that was not allowed.',
      ground: 'GDPR articles 6.1 e, 5.2 and 32: accountability and security.',
      subjects: 'Everybody who has signed in.',
    },
    traces: {
      title: 'Who did what in the work',
      purpose: 'That a record can be followed to the official who answers for it.',
      ground: TASK,
      subjects: 'Officials who entered or corrected records, or answer for a place.',
    },
    uploads: {
      title: 'Imported files',
      purpose: 'To import registers of places, schools and areas.',
      ground: `${TASK} The files are not meant to hold personal data about anybody; what is found is stopped.`,
      subjects: 'Whoever imports the file. By mistake: people named in it.',
    },
    review: {
      title: 'Texts in quarantine',
      purpose: 'To let a colleague tell whether a text is about a person, before it is kept.',
      ground: `${TASK} The text is erased as soon as it is reviewed.`,
      subjects: 'Whoever sends and whoever reviews the text. By mistake: people who are mentioned in it.',
    },
  },
  seenBy: {
    'sign-in': 'only the part of the system that signs people in',
    'self-and-administrators': "the person, and the own organisation's administrators",
    administrators: "the own organisation's administrators",
    'own-organisation': 'people with a role in the same organisation',
    'both-organisations': 'people of the organisation that shares and of the one it shares with',
    auditors: "the own organisation's auditors",
    'as-the-record': 'those who may see the record',
    'sender-and-reviewer': 'only whoever sent the text and the colleague who is to review it',
    nobody: 'nobody; used only so that the same request is not carried out twice',
  },
  risks: {
    'person-in-text': {
      title: 'Somebody writes about a person in a field or a file',
      harm: 'A person is pointed out, perhaps as a suspect or as exposed.',
      measures: [
        'Coded fields first.',
        'Free text and files are searched in the browser and on the server; certain hits are stopped.',
        'The text reaches no log.',
        'A doubtful text can wait for a colleague to review it. Only the two see it, and it is erased once reviewed.',
        'The search is a net, not a permission: train the users.',
      ],
    },
    'offence-data-to-private': {
      title: 'A private party gets offence data',
      harm: 'Data that only authorities may process (article 10) are spread.',
      measures: [
        'The database itself never shows records of the level authority to a private organisation, shared or not.',
        'Sharing is record by record, and whoever shares first sees what the receiver will see.',
      ],
    },
    'place-points-at-person': {
      title: 'A place points at a dwelling or a person',
      harm: 'Somebody can be recognised by the place.',
      measures: [
        'Dwellings, stairwells and apartments have no field.',
        'Boundaries are shown coarser to partners and the public.',
      ],
    },
    'wrong-reader': {
      title: 'Somebody reads what is not part of the task',
      harm: 'Records about places at a sensitive stage are spread.',
      measures: [
        'Roles hold for an area and are judged by the database for every row.',
        'Each reading is noted before the answer leaves; when it cannot be noted there is no answer.',
        'A changed permission holds from the next request.',
      ],
    },
    'stolen-account': {
      title: 'Somebody takes over an account',
      harm: 'An outsider reads or changes in the name of another.',
      measures: [
        'Passwords are kept as argon2id; common ones are refused; attempts are delayed.',
        "A second factor and sign-in by the organisation's own service exist.",
        'Everybody sees and can end their sessions.',
      ],
    },
    'tampered-trail': {
      title: 'The trail is changed afterwards',
      harm: 'Reading that was not allowed cannot be shown.',
      measures: [
        'The trail is only added to, and sealed in a chain.',
        'Heads that were kept reveal a chain that was cut or made anew: keep them away from the server.',
      ],
    },
    'staff-monitored': {
      title: 'The trail is used to monitor the staff',
      harm: 'Employees feel watched.',
      measures: [
        'Only auditors read the trail, and each reading of it is noted.',
        'No movements or positions of staff are stored.',
        'Tell the employees and their representatives what the trail is for.',
      ],
    },
    'kept-too-long': {
      title: 'Data are kept longer than they are needed',
      harm: 'Old data are used against somebody.',
      measures: [
        'Every table has a retention class; what is past its time is told and weeded by a command.',
        'The authority decides the times.',
      ],
    },
    'copied-database': {
      title: 'The database or a backup is copied',
      harm: 'Names and e-mail addresses are spread.',
      measures: [
        'Passwords, codes and keys are kept as digests, or locked with a key that is not in the database.',
        'Encrypt disks and backups; limit who reaches the server.',
      ],
    },
    'lost-records': {
      title: 'Records are lost',
      harm: 'The work must be done again; traces are missing.',
      measures: ['Everything is in one database, so that one backup is enough.', 'Try to restore it.'],
    },
  },
  grades: { low: 'low', medium: 'medium', high: 'high' },
  record: {
    title: 'Record of processing activities (draft)',
    intro: [
      "This file is made from the schema of the database by `bin/platsbild privacy --record-of-processing`. Do not edit it by hand: a test holds it against the schema. Copy it into the authority's own record and fill in what only the authority knows.",
      'Each organisation in Platsbild owns its own data and is the controller of them.',
    ],
    fillIn: [
      'Controller: [to be filled in]',
      'Data protection officer: [to be filled in]',
      'Processors, such as whoever runs the server: [to be filled in]',
      'Decision on retention times: [to be filled in]',
    ],
    purpose: 'Purpose',
    ground: 'Legal ground',
    subjects: 'Data subjects',
    recipients: 'Recipients',
    recipientsText:
      'None outside the organisations that work in Platsbild. A request for an official document is judged under the Public Access to Information and Secrecy Act.',
    transfer: 'Transfer to third countries',
    transferText: 'None. The product fetches and sends nothing of this outside the server that it runs on.',
    security: 'Security',
    securityText:
      'Permission is judged by the database for every row. Reading and changing are noted in a sealed trail. More in `docs/operator/audit-and-retention.md`.',
    columns: ['Table', 'Data', 'Who sees them', 'How long (days)'],
    impersonal: 'Tables without personal data',
    impersonalText: 'They stand here so that the record is complete.',
    impersonalColumns: ['Table', 'How long (days)'],
    classes: 'Retention classes',
    classColumns: ['Class', 'Kept', 'Counted from', 'What is weeded', 'Ground', 'Who decides'],
    weededBy:
      'The times are what the product proposes. `bin/platsbild retention --dry-run` tells what would be weeded, `--weed` weeds it. The authority states its own times and its decision in the file that `PLATSBILD_RETENTION_FILE` names.',
    days: 'days',
  },
  assessment: {
    title: 'Data protection impact assessment (draft)',
    intro: [
      "This file is made from the schema of the database by `bin/platsbild privacy --dpia`. Do not edit it by hand: a test holds it against the schema. It is a basis: the judgement is the authority's, on the advice of the data protection officer (article 35.2).",
    ],
    description: 'The processing',
    descriptionText: [
      'Platsbild supports the crime prevention work of municipality and police with places: which places it is about, which schools lie near, what is done and what came of it. It is about places, not about people.',
      'Several organisations work in one system. Each owns its records and shares them by an explicit act.',
    ],
    personalData: 'Personal data that are processed',
    personalDataText: 'The whole list, column by column, is in the record of processing.',
    never: 'What is never stored',
    neverText: 'There are no fields for this, and texts and files are searched in order to stop it:',
    neverList: [
      'names, personal identity numbers, aliases, plates, phone numbers and user names of others than account holders',
      'faces and bodies in pictures, camera images',
      'suspicions about anybody who can be recognised',
      'focus individuals, SIG participants, MUMIN hearings and reports of concern',
      'anything about single pupils',
      'health, addiction and treatment of single persons',
      'exact dwelling, stairwell or apartment',
      'ethnicity, origin, religion, residence status and appearance',
      'planned police actions, schedules and sources',
      'exact coverage of cameras and guards in open views',
      'free text of surveys that nobody has screened',
      'groups so small that they point at somebody',
      'movements of staff',
      'scores or rankings of persons or families',
    ],
    necessity: 'Necessity and proportion',
    necessityList: [
      'Accounts are needed in order to judge permission. They hold name, organisation, function and e-mail address, and nothing more.',
      'The trail says who, what and when, never what stood in the record.',
      "Retention times are short where the data serve operation alone, and follow the Archives Act where they are a trace of the authority's decisions.",
      'Distances, classes and answers are computed when somebody asks, and not stored.',
    ],
    rights: 'Rights of the data subjects',
    rightsList: [
      'Information: describe the processing to the employees before accounts are made.',
      'Access: whoever has an account sees its data and sessions; extracts of the trail are given by the auditor.',
      'Rectification: name and function are changed by the administrator.',
      'Erasure: the account is closed; ways in and names are weeded by their classes.',
      'Objection and restriction: judged by the authority.',
    ],
    risks: 'Risks to the data subjects',
    risksText:
      'Likelihood and severity are the judgement of the product with its measures in force. The authority judges anew.',
    riskColumns: ['Risk', 'Harm', 'Likelihood', 'Severity', 'Measures'],
    questions: 'What the authority must answer',
    questionList: [
      'What does the data protection officer say?',
      'Have the employees and their representatives been heard (article 35.9)?',
      'Who are processors, and are there contracts (article 28)?',
      'Which organisations share data, and do they need an arrangement between them (article 26)?',
      'Which retention times have been decided?',
      'Where are the kept heads, and who reads the trail how often?',
      'Does a high risk remain, so that the supervisory authority must be consulted first (article 36)?',
    ],
  },
};
