import { exposureEn } from '../../../rooms/exposure/index.ts';
import type { CliTexts } from './cli-texts.ts';
import { fill } from './fill.ts';
import { shouldBe } from './should-be.ts';
import { rejectionsEn } from './rejections.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const metre = (metres: number): string => `${number.format(metres)} m`;

const HELP_MAIN = `Platsbild: the picture of the place.

  bin/platsbild exposure   which schools meet which places: files in, answer out, no database
  bin/platsbild analyse    statistics for places: where, when, did it work, did it move
  bin/platsbild world      write Granvik, the fictional training municipality, as files
  bin/platsbild fetch      fetch schools from Skolverket's open API to a file
  bin/platsbild import     read a file into the workspace
  bin/platsbild access     let the first administrator into the workspace
  bin/platsbild audit      check the trail of who did and read what
  bin/platsbild retention  tell or weed what has been kept for its time
  bin/platsbild privacy    record of processing and draft of an impact assessment
  bin/platsbild serve      start the server (the same as npm start)

  bin/platsbild COMMAND --help shows each command.
  --language sv gives Swedish. Exit codes: 0 done, 2 something in what you gave, 1 a fault of ours.
`;

const HELP_ANALYSE = `bin/platsbild analyse METHOD --input FILE.json [--json]
bin/platsbild analyse METHOD --schema
bin/platsbild analyse --list [--json]

Computes a statistic and says in plain words what may be concluded. No database is needed.

  --list              the methods, a line about each, and the source
  --schema            what the method takes and gives, as JSON Schema
  --input FILE.json   the question: figures and settings. - reads what comes through a pipe
  --seed 1            the seed of what is drawn by chance; the same seed gives the same answer
  --json              the whole answer, with settings, source and warnings

Points from a file
  --points FILE.csv   a row for each event
  --x COLUMN --y COLUMN --time COLUMN   the columns of position and day: the head, or the number from 1
  --crs EPSG:4326     the file's reference system (EPSG:4326, EPSG:3006 or EPSG:3011); without it the numbers are metres
  --method-settings FILE.json   what the method needs beside the points, such as distances and days

Short questions can be written on the line. Every simple property in --schema is an option:
  bin/platsbild analyse wdd --treated 207,110 --control 308,318 \\
      --displacement-treated 178,157 --displacement-control 150,140 --alpha 0.05

Exit codes: 0 done, 3 the method declines (and says why), 2 something in what you gave, 1 a fault of ours.
`;

const HELP_EXPOSURE = `bin/platsbild exposure --places FILE --schools FILE [--schools FILE2 ...] [settings] [--json|--csv|--geojson]

Tells for each place which schools lie within the distance, how far it is and how sure that is.

Files
  --places FILE       places: GeoJSON, GeoPackage or CSV (name and lat,lon or wkt; radiusMetres when the place is a circle)
  --schools FILE      schools: Skolverket's API v4 (JSON, NDJSON), Skolenhetsregistret v2 or CSV
  --boundaries FILE   municipality boundaries (GeoJSON): finds schools whose position is in the wrong municipality
About the file named before
  --complete gr       the file holds every school of the form; without it the answer can never be "no"
  --date 2026-04-15   the day that the content describes
  --crs EPSG:3006     the file's reference system (EPSG:4326, EPSG:3006 or EPSG:3011)
  FILE.source.json    says the same in a file: { "date", "completeFor", "licence" }
About all school files
  --map kind.WORD=FORM  how a word in the column kind is read, for example kind.Skola=gr or kind.Playground=preschool
  --school-uncertainty METRES  for schools whose register does not say how certain the position is (otherwise 20)
Settings
  --radius 500        metres on the ground; exactly on the line counts as within
  --measure-from boundary|centre
  --school-forms gr   one or several: fsk,gr,gran,sp,sam,gy,gyan
  --school-years 7,8,9

Answer
  --json    everything, with sources, coverage and rejected rows   --csv  a line for each place and school
  --geojson places, schools and distance lines                     otherwise text

A row without a position is listed as rejected. A row with a malformed position stops the whole file: exit code 2, no answer.
Rows are counted as in the file: in CSV the header is row 1, in JSON the first record is row 1.
`;

const HELP_WORLD = `bin/platsbild world [--seed 7] [--inhabitants 30000] --out FOLDER

Writes the fictional municipality Granvik as files, in the formats that real sources use. The same seed gives the same files.
`;

const HELP_SERVE = `bin/platsbild serve [--work]

Starts the server, the same as npm start. Without --work the training workspace is opened.
`;

const HELP_IMPORT = `bin/platsbild import places|schools|areas FILE [options]

Takes a file into the workspace, all of it or nothing. What it would change is shown first. Goes through the server when
one runs on the same data folder; otherwise the database is started here.

  --source-name NAME   name of the source; the same name replaces earlier content (otherwise the file's name)
  --date 2026-04-15    the day that the content describes
  --complete gr        the file holds every school of the form
  --licence CC0        licence of the source
  --crs EPSG:3006      reference system of the file
  --map field=column   which column is what; --map kind.Skola=gr how a word of the column kind is read
                       (for areas: --map "kind.*=cityDistrict", municipality or policeDistrict)
  --as ADDRESS         the e-mail address of the account that reads in; needed in work (in training otherwise the coordinator)
  --workspace work     the workspace (the same as --work); otherwise training
  --dry-run            show only, change nothing
  --json               the answer as JSON
`;

const HELP_ACCESS = `bin/platsbild access invite-first-administrator --email ADDRESS [options]
bin/platsbild access new-password --email ADDRESS [options]

invite-first-administrator prints a link that makes an account with the role of administrator. Whoever has the account
invites all others in the browser. new-password prints a link by which somebody who has forgotten the password chooses
another, when no administrator can make one. A link holds once and for an hour. Works while the server is running too.

  --email ADDRESS      the e-mail address that the person is to sign in by
  --name NAME          the person's name (otherwise the address)
  --function TEXT      what the person does (otherwise Administrator)
  --workspace work     the workspace (the same as --work); otherwise training
  --again              also when there is an administrator already
  --without-second-factor  also turn the second factor off (new-password)
  --json               the answer as JSON
`;

const HELP_AUDIT = `bin/platsbild audit heads
bin/platsbild audit verify [--heads FILE] [--unsealed-seconds 60] [--json]

Holds the trail of who did and read what against its seals, also while the server runs.

  heads                prints the last seal of each chain; keep it somewhere else
  verify               finds every row that was edited, deleted, reordered or never sealed, and says where
  --heads FILE         heads that were kept: the answer of heads, or a log of the server. Finds a chain that was cut or made anew
  --unsealed-seconds   how old a row may be without a seal (otherwise 60)
  --workspace work     the workspace (the same as --work); otherwise training
  --json               the answer as JSON

Exit codes: 0 the trail is whole, 1 it is not, or a fault of ours (then it says so), 2 something in what you gave.
`;

const HELP_RETENTION = `bin/platsbild retention --dry-run|--weed [--json]

What has been kept for its time, by retention class. Goes also while the server runs.

  --dry-run          tells what would be weeded, and changes nothing
  --weed             weeds it, all or nothing; the numbers go to the log of weedings and to the trail
  --workspace work   the workspace (the same as --work); otherwise training
  --json             the answer as JSON

PLATSBILD_RETENTION_FILE names a file with what the authority has decided:
{ "decision": "KS 2026/123", "days": { "session": 30, "trail": 3653 } }. Classes that it does not name keep the proposal.
`;

const HELP_PRIVACY = `bin/platsbild privacy --record-of-processing|--dpia

Writes a document of data protection as Markdown, made from the schema of the database. Asks no database.

  --record-of-processing   what is stored about people, why, who sees it, how long
  --dpia                   a draft of the data protection impact assessment
`;

const HELP_FETCH = `bin/platsbild fetch schools --municipality 0180 [--out FILE.ndjson]

Fetches the municipality's school units from Skolverket's open API and writes them as a file.
`;

const REFUSED: Record<string, string> = {
  'command-unknown': 'There is no command "{value}". bin/platsbild --help shows those that exist.',
  'option-unknown': 'There is no option {value} here. Add --help to see which exist.',
  'option-value-missing': 'The option {value} needs a value after it.',
  'option-value-unwanted': 'The option {value} takes no value.',
  'argument-unwanted': 'The word "{value}" belongs to no option. Is an option missing before it?',
  'option-before-file': '{value} must stand after the file it is about.',
  'method-missing': 'Name a method. bin/platsbild analyse {value} shows which there are.',
  'method-unknown': 'There is no method "{value}". bin/platsbild analyse --list shows which there are.',
  'question-missing':
    'The method needs figures: --input FILE.json, or options on the line. --schema shows which ({value}).',
  'question-property-missing': '{value} is missing. --schema shows what the method needs.',
  'question-property-unknown': 'The method takes nothing called {value}. --schema shows what it takes.',
  'question-value-wrong': '{value}. --schema shows what the method takes.',
  'value-no-number': '{value}: write numbers with a decimal point, and commas between several.',
  'value-no-yes': '{value}: write true or false.',
  'json-unreadable': 'The file cannot be read as JSON: {value}',
  'json-no-object': 'The file {value} should hold a JSON object: { ... }.',
  'points-need-columns': 'Name the columns of the position in {value}: --x COLUMN --y COLUMN.',
  'points-refused': 'No answer: {value} cannot be used. Correct the rows above and try again.',
  'points-unwanted': 'The method {value} takes no points. --schema shows what it takes.',
  'places-missing': 'Name at least one file of places: --places FILE.',
  'schools-missing': 'Name at least one file of schools: --schools FILE.',
  'crs-unknown': 'The reference system "{value}" cannot be read. Use EPSG:4326, EPSG:3006 or EPSG:3011.',
  'date-malformed': '"{value}" is no day. Write for example 2026-04-15.',
  'map-malformed': '"{value}" cannot be read. Write for example --map kind.Skola=gr.',
  'uncertainty-malformed': 'The uncertainty "{value}" cannot be read. Write metres in digits, at most 5000.',
  'outputs-exclude': 'Choose one of {value}.',
  'source-note-unreadable':
    'The source file {value} cannot be read. It should look like { "date": "2026-04-15", "completeFor": ["gr"], "licence": "CC0" }.',
  'file-not-found': 'There is no file {value}.',
  'file-not-readable': 'The file {value} cannot be read. Check the permissions.',
  'file-is-folder': '{value} is a folder, not a file.',
  'file-too-large': 'The file {value} is larger than 100 MB. Split it.',
  'out-missing': 'Name the folder to write the files in: --out FOLDER.',
  'folder-not-writable': 'The folder {value} cannot be written to.',
  'seed-malformed': 'The seed "{value}" cannot be read. Write a whole number.',
  'inhabitants-malformed':
    'The number of inhabitants "{value}" cannot be read. Write a whole number between 3,000 and 30,000,000.',
  'import-kind-unknown': '"{value}" cannot be taken in. Say places, schools or areas before the file.',
  'import-file-missing': 'Name the file after {value}.',
  'fetch-what-unknown': '"{value}" cannot be fetched. There is schools.',
  'municipality-malformed': 'Give the code of the municipality with four digits, for example --municipality 0180.',
  'privacy-what-unknown': 'Say --record-of-processing or --dpia.',
  'retention-what-unknown': 'Say --dry-run to see what would be weeded, or --weed to weed it.',
  'retention-file-unreadable': 'The retention file cannot be read as JSON: {value}',
  'retention-decision-missing':
    'The retention file must name the decision: "decision": "KS 2026/123". It says {value}.',
  'retention-class-unknown': 'There is no retention class "{value}".',
  'retention-days-malformed': 'The days of "{value}" must be a whole number.',
  'retention-days-out-of-range': 'The days are outside what may be chosen ({value}).',
  'as-missing': 'Say by whose account the file is read in: {value} anna@municipality.example.',
  'as-not-there': 'No open account has the address "{value}". In training: start the server once first.',
  'as-may-not-import': 'The account {value} may not read in such files.',
  'access-what-unknown': 'access {value} does not exist. There are invite-first-administrator and new-password.',
  'email-missing': 'Give the e-mail address: {value} anna@municipality.example.',
  'email-not-an-address': '"{value}" is no e-mail address.',
  'email-taken': 'There is an account with the address {value} already.',
  'account-not-there':
    'Nobody signs in by a password and the address {value}, or the account has no role or is closed.',
  'administrator-there':
    'There is somebody who can invite already: {value}. Ask there for an invitation, or add --again if none of them can be reached.',
  'audit-what-unknown': 'audit {value} does not exist. There are heads and verify.',
  'heads-not-there': 'There is no head in {value}. A head is a line that begins with audit-head.',
  'seconds-malformed': 'The seconds "{value}" cannot be read. Write a whole number.',
  'workspace-not-made': 'The server that runs has no workspace of the kind {value} in this data folder.',
  'base-url-malformed': '"{value}" is no address. It must begin with https:// or http://.',
  ...exposureEn.settingRefusals,
};

export const texts: CliTexts = {
  help: {
    main: HELP_MAIN,
    analyse: HELP_ANALYSE,
    exposure: HELP_EXPOSURE,
    world: HELP_WORLD,
    serve: HELP_SERVE,
    import: HELP_IMPORT,
    fetch: HELP_FETCH,
    access: HELP_ACCESS,
    audit: HELP_AUDIT,
    retention: HELP_RETENTION,
    privacy: HELP_PRIVACY,
  },
  youthExposed: exposureEn.youthExposed,
  restsOn: 'The answer rests on',
  heading: ({ radiusMetres, measureFrom, schoolForms, schoolYears }) =>
    `Schools (${schoolForms.join(', ')}${schoolYears ? `, years ${schoolYears.join(', ')}` : ''}) within ${metre(radiusMetres)} of ${
      measureFrom === 'boundary' ? "the place's boundary" : "the place's centre"
    }, as the crow flies.
"Place that especially exposes the young" is a proposed class, not adopted. It is computed and never stored.`,
  reason: (code, radiusMetres) =>
    fill(exposureEn.reasons[code as keyof typeof exposureEn.reasons] ?? code, { radius: metre(radiusMetres) }),
  schoolLine: (school) =>
    `  ${exact.format(school.distanceMetres).padStart(9)} m ± ${number.format(school.uncertaintyMetres)}  ${exposureEn.nearness[school.nearness]}  ${school.name}`,
  positionUnknown: (count) =>
    `  Position unknown for ${count} ${count === 1 ? 'school' : 'schools'} that may belong here. --json lists them.`,
  sourceLine: ({ file, kind, rows, accepted, date, covers }) =>
    `  ${file}: ${kind}, ${accepted} of ${rows} rows, ${date ?? 'no date'}${
      covers === null
        ? ''
        : `, ${covers.declaredComplete ? `complete for ${covers.declaredComplete.join(', ')}` : 'not declared complete'}`
    }${covers && covers.yearsEveryUnitHas.length > 0 ? `, every unit teaches year ${covers.yearsEveryUnitHas.join(', ')} (a likely selection)` : ''}`,
  rejection: (row) => rejectionsEn(row),
  rejectedRow: ({ file, row, name, message }) =>
    `${file}${row === 0 ? '' : `, row ${row}`}${name ? ` (${name})` : ''}: ${message}`,
  filesRefused: (files) => `No answer: ${files.join(', ')} cannot be used. Mend the rows above and try again.`,
  inputRefused: (code, value) => fill(REFUSED[code] ?? `${code}: {value}`, { value }),
  fault: (reference) => `Something went wrong on our side (${reference}). Nothing has been changed.`,
  methodSource: (source) => `Source: ${source}`,
  shareDone: (share) => `${Math.floor(share * 100)} % done. Ctrl+C stops it.`,
  valueShouldBe: (keyword, asked) => shouldBe('en', keyword, asked),
  answerNotWritten: (reason) =>
    `The answer could not be written to its end: ${reason}. What was written must not be used.`,
  worldWritten: (folder, files, bytes) =>
    `Granvik is written in ${folder}: ${files} files, ${number.format(bytes / 1_000_000)} MB. Everything in them is made up.`,
};
