import { faultInAnswer } from './judge-answer.ts';
import { PAGE, type World } from './world.ts';

const WHERE_WORDS_COME_OUT = [
  '/exposure.csv',
  '/exposure.xlsx',
  '/exposure.geojson',
  '/places',
  '/schools',
  '/sources',
];

/**
 * Takes in every other file that was handed over, so that its words come out again, and throws the others away.
 * @returns what is wrong with the answers, tables and workbooks in which they come out
 */
export async function decideImport({ api }: World, cookie: string, id: string, number: number): Promise<string[]> {
  const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) =>
    api.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie, 'x-platsbild': 'command', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { payload: body }),
    });
  const settle = async () => {
    while (['reading', 'applying'].includes((await ask('GET', `/imports/${id}`)).json().state))
      await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const told = {
    sourceName: `K\u00e4lla ${number % 3}`,
    date: '2026-11-01',
    licence: null,
    completeFor: null,
    crs: null,
  };
  await ask('PATCH', `/imports/${id}`, { declaration: told });
  await settle();
  await ask('POST', `/imports/${id}/${number % 4 === 0 ? 'apply' : 'discard'}`);
  await settle();
  const wrong: string[] = [];
  for (const path of [...WHERE_WORDS_COME_OUT, `/imports/${id}`, `/imports/${id}/rejections.csv`]) {
    const fault = await faultInAnswer(await ask('GET', path), PAGE);
    if (fault !== undefined) wrong.push(`${path} ${fault}`);
  }
  return wrong;
}
