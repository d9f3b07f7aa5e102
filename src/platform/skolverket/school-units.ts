import { ask, NoAnswer, POLITE, type AskOptions } from './ask.ts';

export const SKOLVERKET_API = 'https://api.skolverket.se/planned-educations';

export interface UnitsAsked {
  /** four digits */
  readonly municipality: string;
  /** up to and without `/v4` */
  readonly baseUrl?: string;
  readonly options?: AskOptions;
  /** told as units arrive */
  readonly progress?: (done: number, total: number) => void;
}

/** A unit as the API gives it, or the code of one that was listed and is not there. */
export type UnitAnswer = { readonly unit: object } | { readonly missing: string };

const PAGE_UNITS = 100;
// A public service that everybody shares: a few at a time, never a flood.
const AT_ONCE = 4;

/**
 * Every school unit of a municipality, in the order of the list, as raw objects of Planned Educations v4: first the list,
 * page by page, then each unit by itself, since the list has no positions.
 * @throws NoAnswer
 * @source Skolverket, Planned Educations API v4 (OpenAPI)
 */
export async function* fetchSchoolUnits({
  municipality,
  baseUrl = SKOLVERKET_API,
  options = POLITE,
  progress,
}: UnitsAsked): AsyncGenerator<UnitAnswer> {
  const base = `${baseUrl.replace(/\/+$/, '')}/v4/school-units`;
  const codes = await listCodes(base, municipality, options);
  const waiting: Promise<UnitAnswer>[] = [];
  let asked = 0;
  for (let done = 0; done < codes.length; done++) {
    while (asked < codes.length && waiting.length < AT_ONCE) {
      const answer = fetchUnit(base, codes[asked++], options);
      // When an earlier one fails, nobody waits for this one; its failure is no news then.
      answer.catch(() => undefined);
      waiting.push(answer);
    }
    yield await waiting.shift()!;
    progress?.(done + 1, codes.length);
  }
}

async function fetchUnit(base: string, code: string, options: AskOptions): Promise<UnitAnswer> {
  const unit = await ask(`${base}/${encodeURIComponent(code)}`, options);
  return unit === undefined ? { missing: code } : { unit: unit as object };
}

interface ListPage {
  readonly _embedded?: { readonly listedSchoolUnits?: readonly { readonly code?: unknown }[] };
  readonly page?: { readonly totalPages?: unknown };
}

async function listCodes(base: string, municipality: string, options: AskOptions): Promise<string[]> {
  const codes = new Set<string>();
  for (let number = 0, pages = 1; number < pages; number++) {
    const url = `${base}?geographicalAreaCode=${municipality}&size=${PAGE_UNITS}&page=${number}&sort=name,asc`;
    const page = (await ask(url, options)) as ListPage | undefined;
    const total = page?.page?.totalPages;
    if (typeof total !== 'number') throw new NoAnswer('answer-unexpected', url, 'page.totalPages');
    pages = total;
    // The list can shift between two pages, and a unit then stands on both.
    for (const { code } of page?._embedded?.listedSchoolUnits ?? []) {
      if (typeof code !== 'string') throw new NoAnswer('answer-unexpected', url, 'code');
      codes.add(code);
    }
  }
  return [...codes];
}
