import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/ground/statistics/index.ts';
import { METHODS, analysisEn, analysisSv, askMethod, readQuestion } from '../../src/rooms/analysis/index.ts';

const FOLDER = new URL('../../docs/methods/', import.meta.url);
const HEADINGS = [
  '## Vad metoden svarar på',
  '## Vad den inte svarar på',
  '## Så läser du svaret',
  '## Exempel från Granvik',
  '## Källa',
];

describe.each(METHODS.map((method) => [method.id, method] as const))('docs/methods/%s.md', (id, method) => {
  const file = new URL(`${id}.md`, FOLDER);
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';

  test('says what the method answers, what it does not, how to read it, and where it comes from', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(HEADINGS);
    expect(page).toContain(`Metod: \`${id}\``);
    const doi = /doi:(\S+)/.exec(method.source)?.[1];
    if (doi !== undefined) expect(page).toContain(doi);
  });

  test('quotes what the method says of the example', () => {
    const input = JSON.parse(readFileSync(new URL(`examples/${id}.json`, FOLDER), 'utf8')) as object;
    const question = readQuestion(method, input);
    if (!question.ok) throw new Error(JSON.stringify(question.refusal));
    const answer = finish(askMethod(method, question.value, 1, { sv: analysisSv, en: analysisEn }));
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    expect(page).toContain(`bin/platsbild analyse ${id} --input docs/methods/examples/${id}.json`);
    expect(quoted(page)).toBe(plain(answer.value.sentences.sv));
  });
});

/** The block of the page that quotes an answer, as one line. */
function quoted(page: string): string {
  const lines = page.split('\n').filter((line) => line.startsWith('>'));
  return plain(lines.map((line) => line.slice(1).trim()).join(' '));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
