import type { Result } from '../../src/ground/result.ts';
import { finish } from '../../src/ground/statistics/index.ts';
import {
  analysisEn,
  analysisSv,
  askMethod,
  findMethod,
  readQuestion,
  type AnalysisAnswer,
  type AnalysisRefusal,
} from '../../src/rooms/analysis/index.ts';

/** Asks a method as anybody would: through its contract, with its words. */
export function askIn(id: string, input: object, seed = 1): Result<AnalysisAnswer, AnalysisRefusal> {
  const method = findMethod(id);
  if (method === undefined) throw new Error(`There is no method ${id}`);
  const question = readQuestion(method, input);
  if (!question.ok) throw new Error(`${id}: ${question.refusal.field}: ${question.refusal.keyword}`);
  return finish(askMethod(method, question.value, seed, { sv: analysisSv, en: analysisEn }));
}

/** What it answers. @throws when it refuses */
export function answerIn(id: string, input: object, seed = 1): AnalysisAnswer {
  const answer = askIn(id, input, seed);
  if (!answer.ok) throw new Error(`${id}: refused, ${answer.refusal.code}`);
  return answer.value;
}

/** What it refuses for. @throws when it answers */
export function refusalIn(id: string, input: object, seed = 1): AnalysisRefusal {
  const answer = askIn(id, input, seed);
  if (answer.ok) throw new Error(`${id}: answered, ${answer.value.sentences.en}`);
  return answer.refusal;
}

/** The answer with spaces that break: those that do not look the same in a test, and are not what it is about. */
export function plainAnswerIn(id: string, input: object): AnalysisAnswer {
  const answer = answerIn(id, input);
  return { ...answer, sentences: plain(answer.sentences) };
}

export function plainRefusalIn(id: string, input: object): AnalysisRefusal {
  const refusal = refusalIn(id, input);
  return { ...refusal, sentences: plain(refusal.sentences) };
}

function plain({ sv, en }: AnalysisAnswer['sentences']): AnalysisAnswer['sentences'] {
  return { sv: sv.replaceAll(/[\u00A0\u202F]/g, ' '), en: en.replaceAll(/[\u00A0\u202F]/g, ' ') };
}
