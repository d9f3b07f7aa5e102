import type { LightMyRequestResponse } from 'fastify';
import ExcelJS from 'exceljs';
import { readCsv } from '../../src/ground/table/index.ts';

const INSIDES =
  /node_modules|\.ts:\d+|\bat (?:async )?\w+ \(|syntax error at or near|violates|relation "|root:.:0:0|SELECT |stack/;
const JSON_TYPES = /^application\/(?:problem\+json|json|geo\+json); charset=utf-8$/;
const FORMULA = /^['"\s]*[=+@\uff1d]|^-(?![\d.]+$)/;

/**
 * What is wrong with an answer to a hostile request; nothing when it is as it must be: no fault of ours, a no in the one
 * form, nothing told of our insides, and nothing that a browser or a spreadsheet would run.
 * @param page the one page that may be answered as HTML
 */
export async function faultInAnswer(answer: LightMyRequestResponse, page: string): Promise<string | undefined> {
  const { statusCode, headers, body } = answer;
  if (statusCode >= 500) return `status ${statusCode}: ${body.slice(0, 200)}`;
  if (headers['x-content-type-options'] !== 'nosniff') return 'a browser may guess what the answer is';
  if (!String(headers['content-security-policy']).startsWith(`default-src 'none'`)) return 'no content security policy';
  if ('access-control-allow-origin' in headers) return 'another site may read the answer';
  if (statusCode >= 400) return faultInNo(answer);
  if (body === '' || statusCode === 304) return undefined;
  return faultInContent(answer, String(headers['content-type']), page);
}

function faultInNo({ statusCode, headers, body }: LightMyRequestResponse): string | undefined {
  // An answer to HEAD has no body to judge.
  if (body === '') return undefined;
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8')
    return `a no as ${headers['content-type']}`;
  const { type, title, status, instance } = JSON.parse(body) as Record<string, unknown>;
  const isWhole = status === statusCode && typeof type === 'string' && typeof instance === 'string';
  if (!isWhole || typeof title !== 'string' || /\{\w+\}/.test(title))
    return `a no without its words: ${body.slice(0, 200)}`;
  return INSIDES.test(title) || INSIDES.test(type) ? `tells of our insides: ${body.slice(0, 200)}` : undefined;
}

async function faultInContent(answer: LightMyRequestResponse, type: string, page: string): Promise<string | undefined> {
  if (type.startsWith('text/html'))
    return answer.body === page ? undefined : `a page that is not ours: ${answer.body.slice(0, 200)}`;
  if (JSON_TYPES.test(type)) return isJson(answer.body) ? undefined : `no JSON: ${answer.body.slice(0, 200)}`;
  if (type === 'text/csv; charset=utf-8') return faultInTable(answer);
  if (type.startsWith('application/vnd.openxmlformats')) return faultInWorkbook(answer);
  return `a type that nobody expects: ${type}`;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch (cause) {
    if (cause instanceof SyntaxError) return false;
    throw cause;
  }
}

function faultInTable({ body, headers }: LightMyRequestResponse): string | undefined {
  if (!/^attachment; filename="[\w.-]+"$/.test(String(headers['content-disposition']))) return 'a table that is shown';
  const read = readCsv(body);
  if (!read.ok) return `a table that cannot be read: ${body.slice(0, 100)}`;
  const cells = read.value.rows.flatMap((row) => row.cells);
  const run = [...cells, ...read.value.header].find((cell) => FORMULA.test(cell.replace(/^'/, '\u0001')));
  return run === undefined ? undefined : `a formula: ${run.slice(0, 100)}`;
}

async function faultInWorkbook({ rawPayload }: LightMyRequestResponse): Promise<string | undefined> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(rawPayload as unknown as ArrayBuffer);
  const odd: string[] = [];
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const isPlain = cell.type === ExcelJS.ValueType.Number || cell.type === ExcelJS.ValueType.String;
        if (!isPlain || (typeof cell.value === 'string' && FORMULA.test(cell.value.replace(/^'/, '\u0001'))))
          odd.push(cell.address);
      }),
    ),
  );
  return odd.length === 0 ? undefined : `a formula in ${odd.join(', ').slice(0, 100)}`;
}
