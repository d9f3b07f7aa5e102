import { METHODS } from '../../src/rooms/analysis/index.ts';
import {
  answerTo,
  apart,
  valueAt,
  type Expectation,
  type ReferenceCase,
  type ReferenceFile,
} from './reference-cases.ts';

/** The comparisons as a reviewer reads them: what was asked, what the reference says, how near we are. */
export function referencePage(files: readonly ReferenceFile[]): string {
  return [
    '# What the statistics were compared with',
    '',
    'Written by `test/statistics/references.test.ts` from `bench/references/statistics`, where the scripts that ran the named',
    'software stand beside what it answered. Every case is a question that anybody can put:',
    '`bin/platsbild analyse METHOD --input FILE --json`. "Agrees to" is how many significant digits the furthest value of the',
    'case has in common with the reference, which is often as many as it was published with, or as its own draws are good for;',
    '"allowed" is the difference at which the test fails.',
    '',
    ...METHODS.flatMap(({ id, source }) => methodPart(id, source, files)),
  ].join('\n');
}

function methodPart(id: string, source: string, files: readonly ReferenceFile[]): string[] {
  const rows = files.flatMap((file) =>
    file.cases.filter(({ method }) => method === id).map((held) => caseRow(file, held)),
  );
  return [
    `## ${id}`,
    '',
    source,
    '',
    '| reference | case | compared | values | agrees to | allowed |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

function caseRow(file: ReferenceFile, held: ReferenceCase): string {
  const answer = answerTo(held);
  const digits = held.expect.map((expectation) => digitsOf(valueAt(expectation.path, answer), expectation));
  const values = held.expect.reduce((sum, { value }) => sum + [value].flat(5).length, 0);
  const cells = [
    held.source ?? (file.script === undefined ? file.software : `${file.software} (${file.script})`),
    held.note === undefined ? held.id : `${held.id}: ${held.note}`,
    held.expect.map(({ path }) => path.replace('/result/', '')).join(', '),
    String(values),
    agreement(Math.min(...digits)),
    [...new Set(held.expect.map(allowance))].join(', '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '/').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Found by asking with less and less allowed; 12 digits are said to be all, since machines differ in the last ones. */
function digitsOf(ours: unknown, expectation: Expectation): number {
  const scale = typeof expectation.value === 'number' ? expectation.value : scaleOf([expectation.value].flat(5));
  for (let digits = 12; digits > 0; digits--) {
    const absolute = Math.abs(scale) * 10 ** -digits;
    if (apart(ours, { ...expectation, relative: 0, absolute }) <= 1) return digits;
  }
  return 0;
}

function scaleOf(values: readonly unknown[]): number {
  return values.reduce<number>(
    (most, value) => (typeof value === 'number' ? Math.max(most, Math.abs(value)) : most),
    0,
  );
}

function agreement(digits: number): string {
  if (digits === 12) return '12 digits or more';
  return digits === 1 ? '1 digit' : `${digits} digits`;
}

function allowance({ relative = 0, absolute = 0 }: Expectation): string {
  const parts = [...(relative > 0 ? [`${short(relative)} of it`] : []), ...(absolute > 0 ? [short(absolute)] : [])];
  return parts.length === 0 ? 'equal' : parts.join(' or ');
}

function short(value: number): string {
  return String(Number(value.toPrecision(2)));
}
