import { screen } from '../../src/ground/screening/index.ts';
import { makeCorpus } from '../../test/screening/corpus.ts';
import type { Sample } from '../../test/screening/sample.ts';
import { scoreCorpus, type Scores } from '../../test/screening/score.ts';
import type { BenchOutcome } from '../join/run-join.ts';
import { namesToPlant } from './names-to-plant.ts';
import { ownTexts } from './own-texts.ts';
import { reportScreening } from './report.ts';

const OF_EACH = 2000;
const RUNS = 9;
const FULL_LENGTH = 1_000_000;

/** Searches a corpus of texts with and without something about a person in them. */
export async function runScreening(tenthOnly: boolean, say: (line: string) => void): Promise<BenchOutcome> {
  const names = namesToPlant();
  const size = tenthOnly ? OF_EACH / 10 : OF_EACH;
  say(`${size * 12} texts and the product's own`);
  const corpus = [...makeCorpus(size, names), ...ownTexts()];
  const scores = scoreCorpus(corpus);
  say('speed');
  const speed = measureSpeed(corpus);
  return {
    report: reportScreening(scores, speed),
    versions: [],
    faults: faultsOf(scores),
    notes: [
      `${corpus.length} texts made from a seed by \`test/screening\`, half of them about nobody, and the Swedish words of the product's own screens. Nothing in them is real: identity numbers are made with a right check digit, since the tax agency's test numbers cannot be had offline.`,
      'The corpus was written by those who wrote the search, so the figures say how it does on what they thought of, not on what people will write.',
    ],
  };
}

/** By the processor's time, so that others on the machine do not count. */
function measureSpeed(corpus: readonly Sample[]): { megabytesPerSecond: number; growth: number } {
  const all = corpus.map(({ text }) => text).join('\n');
  const text = all.slice(0, FULL_LENGTH);
  const whole = processorSeconds(text, RUNS);
  const tenth = processorSeconds(text.slice(0, text.length / 10), RUNS * 10);
  return { megabytesPerSecond: text.length / whole / 1e6, growth: whole / tenth };
}

function processorSeconds(text: string, runs: number): number {
  screen(text, 'freeText');
  const begun = process.cpuUsage();
  for (let run = 0; run < runs; run++) screen(text, 'freeText');
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6 / runs;
}

/** Of identity numbers not one may be missed. */
export function faultsOf({ kinds }: Scores): string[] {
  return kinds
    .filter(({ kind }) => kind === 'personalIdentityNumber' || kind === 'coordinationNumber')
    .filter(({ planted, certain }) => certain < planted)
    .map(({ kind, planted, certain }) => `${kind}: ${planted - certain} of ${planted} were not stopped`);
}
