import { finish } from '../../ground/statistics/index.ts';
import {
  METHODS,
  analysisEn,
  analysisSv,
  askMethod,
  askedSchema,
  findMethod,
  readQuestion,
  type AnalysisMethod,
} from '../../rooms/analysis/index.ts';
import { readNamedPoints, readObject } from './analyse-files.ts';
import { COMMON_OPTIONS, questionOnLine, shortFormsOf } from './analyse-line.ts';
import { readOptions, type OptionWord } from './options.ts';
import { progressLine } from './progress-line.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';

const BOTH = { sv: analysisSv, en: analysisEn };
/** The same question gives the same answer, also to those who never think of seeds. */
const DEFAULT_SEED = 1;

/** `bin/platsbild analyse`: a statistic asked for by its name. */
export async function analyse(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const [id, ...rest] = words;
  if (id === undefined || id.startsWith('--')) return listMethods(words, terminal);
  const method = findMethod(id);
  if (method === undefined) throw new InputRefused('method-unknown', id);
  const forms = shortFormsOf(method);
  const kinds = Object.fromEntries([...forms.keys()].map((name) => [name, 'word' as const]));
  const line = readOptions(rest, { ...kinds, ...COMMON_OPTIONS });
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  if (line.value.files.length > 0) throw new InputRefused('argument-unwanted', line.value.files[0]);
  const { options } = line.value;
  if (options.some(({ name }) => name === 'schema')) return printSchema(method, terminal);
  const given = { ...(await questionInFiles(method, options, terminal)), ...questionOnLine(options, forms) };
  const question = readQuestion(method, given);
  if (!question.ok) {
    const { code, field, keyword, asked } = question.refusal;
    if (Object.keys(given).length === 0) throw new InputRefused('question-missing', field);
    const reason = code === 'question-value-wrong' ? terminal.texts.valueShouldBe(keyword, asked) : '';
    throw new InputRefused(code, [field, reason].filter(Boolean).join(': '));
  }
  return ask(method, question.value, seedOf(options), options, terminal);
}

function ask(
  method: AnalysisMethod,
  question: unknown,
  seed: number,
  options: readonly OptionWord[],
  terminal: Terminal,
): Outcome {
  const answer = finish(progressLine(askMethod(method, question, seed, BOTH), terminal));
  const asJson = options.some(({ name }) => name === 'json');
  if (!answer.ok) {
    const { code, detail, sentences } = answer.refusal;
    if (asJson) printJson({ refused: { code, detail, sentences } }, terminal);
    else terminal.say(sentences[terminal.language]);
    return 'refused';
  }
  if (asJson) printJson(answer.value, terminal);
  else {
    const { sentences, source } = answer.value;
    terminal.print(`${sentences[terminal.language]}\n\n${terminal.texts.methodSource(source)}\n`);
  }
  return 'done';
}

function listMethods(words: readonly string[], terminal: Terminal): Outcome {
  const line = readOptions(words, { list: 'switch', json: 'switch' });
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  const names = line.value.options.map(({ name }) => name);
  if (!names.includes('list')) throw new InputRefused('method-missing', '--list');
  const purposeOf = ({ id, group }: AnalysisMethod, language: 'sv' | 'en'): string =>
    BOTH[language][group].purposes[id];
  if (names.includes('json')) {
    const methods = METHODS.map((method) => ({
      id: method.id,
      group: method.group,
      source: method.source,
      purpose: { sv: purposeOf(method, 'sv'), en: purposeOf(method, 'en') },
    }));
    printJson({ schemaVersion: 1, methods }, terminal);
    return 'done';
  }
  const width = Math.max(...METHODS.map(({ id }) => id.length)) + 2;
  for (const method of METHODS) {
    const purpose = purposeOf(method, terminal.language);
    terminal.print(`${method.id.padEnd(width)}${purpose}\n${' '.repeat(width)}${method.source}\n`);
  }
  return 'done';
}

function printSchema(method: AnalysisMethod, terminal: Terminal): Outcome {
  const { id, source, result } = method;
  const input = askedSchema(method);
  printJson({ $schema: 'https://json-schema.org/draft/2020-12/schema', method: id, source, input, result }, terminal);
  return 'done';
}

async function questionInFiles(
  method: AnalysisMethod,
  options: readonly OptionWord[],
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  const told = (name: string): string | undefined => options.findLast((option) => option.name === name)?.value;
  const [input, settings, points] = [told('input'), told('method-settings'), told('points')];
  const question = {
    ...(input === undefined ? {} : await readObject(input)),
    ...(settings === undefined ? {} : await readObject(settings)),
  };
  if (points === undefined) return question;
  if (!('points' in method.input.properties)) throw new InputRefused('points-unwanted', method.id);
  const named = { file: points, x: told('x'), y: told('y'), time: told('time'), crs: told('crs') };
  return { ...question, points: (await readNamedPoints(named, terminal)).points };
}

function seedOf(options: readonly OptionWord[]): number {
  const word = options.findLast(({ name }) => name === 'seed')?.value ?? String(DEFAULT_SEED);
  if (!/^\d{1,10}$/.test(word) || Number(word) > 0xffffffff) throw new InputRefused('seed-malformed', word);
  return Number(word);
}

function printJson(value: unknown, terminal: Terminal): void {
  terminal.print(`${JSON.stringify(value, null, 2)}\n`);
}
