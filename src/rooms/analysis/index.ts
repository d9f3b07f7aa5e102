export { askMethod, type AnalysisAnswer, type AnalysisRefusal, type BothLanguages } from './domain/ask-method.ts';
export { askedSchema } from './domain/asked-schema.ts';
export { METHOD_GROUPS, type AnyMethod as AnalysisMethod, type MethodGroup } from './domain/method.ts';
export { METHODS, findMethod } from './domain/methods.ts';
export { readQuestion, type QuestionFault } from './domain/read-question.ts';
export type { AnalysisWords } from './domain/words/index.ts';
export { en as analysisEn } from './texts/en.ts';
export { sv as analysisSv } from './texts/sv.ts';
