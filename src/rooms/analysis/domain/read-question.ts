import { Compile } from 'typebox/compile';
import { Default } from 'typebox/value';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { AnyMethod } from './method.ts';

/** The first thing in a question that the method's contract does not take. */
export interface QuestionFault {
  readonly code: 'question-property-missing' | 'question-property-unknown' | 'question-value-wrong';
  /** where: `facts/largeWorks` */
  readonly field: string;
  /** of a wrong value: the keyword of JSON Schema that it breaks, and what that asks for, such as `maximum` and `1` */
  readonly keyword: string;
  readonly asked: string;
}

/** A finding of the schema library. */
interface SchemaFinding {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly params: object;
}

/** Fills in the defaults and checks the question against the method's contract. */
export function readQuestion(method: AnyMethod, given: unknown): Result<unknown, QuestionFault> {
  const question = Default(method.input, structuredClone(given));
  const contract = Compile(method.input);
  if (contract.Check(question)) return accept(question);
  return refuse(faultOf(contract.Errors(question)));
}

function faultOf(found: readonly SchemaFinding[]): QuestionFault {
  const [{ keyword, instancePath, schemaPath, params }] = found;
  const { requiredProperties } = params as { readonly requiredProperties?: readonly string[] };
  const at = (name = ''): string => [...instancePath.split('/').slice(1), name].filter(Boolean).join('/');
  if (requiredProperties !== undefined) {
    return { code: 'question-property-missing', field: at(requiredProperties[0]), keyword, asked: '' };
  }
  if (keyword === 'boolean' && schemaPath.endsWith('/additionalProperties')) {
    return { code: 'question-property-unknown', field: at(), keyword, asked: '' };
  }
  if (keyword === 'const')
    return { code: 'question-value-wrong', field: at(), keyword, asked: choicesAt(instancePath, found) };
  const { limit, type } = params as { readonly limit?: number; readonly type?: string | readonly string[] };
  return { code: 'question-value-wrong', field: at(), keyword, asked: String(limit ?? type ?? '') };
}

/** Every word that may stand there. */
function choicesAt(instancePath: string, found: readonly SchemaFinding[]): string {
  const here = found.filter((computed) => computed.keyword === 'const' && computed.instancePath === instancePath);
  return here.map(({ params }) => String((params as { allowedValue: unknown }).allowedValue)).join(', ');
}
