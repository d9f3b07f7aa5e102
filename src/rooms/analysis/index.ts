export {
  askMethod,
  readQuestion,
  type AnalysisAnswer,
  type AnalysisRefusal,
  type BothLanguages,
  type QuestionFault,
} from './domain/ask-method.ts';
export { METHOD_GROUPS, type AnyMethod, type Finding, type MethodGroup } from './domain/method.ts';
export { METHODS, findMethod } from './domain/methods.ts';
export type { AnalysisWords } from './domain/words/index.ts';
export { en as analysisEn } from './texts/en.ts';
export { sv as analysisSv } from './texts/sv.ts';
