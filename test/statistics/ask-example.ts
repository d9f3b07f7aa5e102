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

/** What a method answers, or refuses, through its contract as anybody would ask it. @throws when the contract takes it not */
function asked(id: string, question: object): { answer?: AnalysisAnswer; refusal?: AnalysisRefusal } {
  const method = findMethod(id);
  if (method === undefined) throw new Error(`There is no method ${id}`);
  const read = readQuestion(method, question);
  if (!read.ok) throw new Error(`${read.refusal.field} ${read.refusal.keyword}`);
  const found = finish(askMethod(method, read.value, 1, { sv: analysisSv, en: analysisEn }));
  return found.ok ? { answer: found.value } : { refusal: found.refusal };
}

export function answerOf(id: string, question: object): AnalysisAnswer {
  const { answer, refusal } = asked(id, question);
  if (answer === undefined) throw new Error(`${id} refused: ${refusal?.code}`);
  return { ...answer, sentences: plain(answer.sentences) };
}

export function refusalOf(id: string, question: object): AnalysisRefusal {
  const { refusal } = asked(id, question);
  if (refusal === undefined) throw new Error(`${id} did not refuse`);
  return { ...refusal, sentences: plain(refusal.sentences) };
}

/** Spaces that do not break look like those that do in a test, and are not what it is about. */
function plain({ sv, en }: AnalysisAnswer['sentences']): AnalysisAnswer['sentences'] {
  return { sv: sv.replaceAll(/[\u00A0\u202F]/g, ' '), en: en.replaceAll(/[\u00A0\u202F]/g, ' ') };
}
