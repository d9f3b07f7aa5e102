import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { ExposureSettings } from '../contract.ts';

/** The motion's question: a grundskola within 500 metres of the place's boundary. Source: KS 2023/1390. */
export const DEFAULT_SETTINGS: ExposureSettings = {
  radiusMetres: 500,
  measureFrom: 'boundary',
  schoolForms: ['gr'],
  schoolYears: null,
};

/** Beyond this the circle is no longer about a way to school, and the answer would list half a county. */
export const MOST_RADIUS_METRES = 50_000;

/** School forms that may be asked for, by Skolverket's codes. */
export const SCHOOL_FORMS = ['fsk', 'gr', 'gran', 'sp', 'sam', 'gy', 'gyan'] as const;
export const SCHOOL_YEARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Settings as words in a link or on a command line; what is left out keeps its default. */
export interface SettingWords {
  readonly radius?: string | undefined;
  readonly from?: string | undefined;
  readonly forms?: string | undefined;
  readonly years?: string | undefined;
}

export interface SettingRefusal {
  readonly code:
    | 'radius-not-a-number'
    | 'radius-out-of-range'
    | 'measure-from-unknown'
    | 'form-unknown'
    | 'year-unknown';
  readonly value: string;
}

/** Reads settings from words, and names the first that cannot be used. */
export function readSettings(words: SettingWords): Result<ExposureSettings, SettingRefusal> {
  const radius = words.radius === undefined ? DEFAULT_SETTINGS.radiusMetres : readRadius(words.radius);
  if (radius === undefined) return refuse({ code: 'radius-not-a-number', value: words.radius! });
  if (radius <= 0 || radius > MOST_RADIUS_METRES) return refuse({ code: 'radius-out-of-range', value: words.radius! });
  const from = words.from ?? DEFAULT_SETTINGS.measureFrom;
  if (from !== 'boundary' && from !== 'centre') return refuse({ code: 'measure-from-unknown', value: from });
  const forms = words.forms === undefined ? DEFAULT_SETTINGS.schoolForms : listOf(words.forms);
  const badForm = forms.find((form) => !(SCHOOL_FORMS as readonly string[]).includes(form));
  if (badForm !== undefined || forms.length === 0)
    return refuse({ code: 'form-unknown', value: badForm ?? words.forms! });
  const years = words.years === undefined || words.years === '' ? null : listOf(words.years);
  const badYear = years?.find((year) => !(SCHOOL_YEARS as readonly string[]).includes(year));
  if (badYear !== undefined) return refuse({ code: 'year-unknown', value: badYear });
  return accept({ radiusMetres: radius, measureFrom: from, schoolForms: forms, schoolYears: years });
}

/** Digits, with a point or a comma before decimals; nothing else, so that "500 m" or "1e3" is asked about, not guessed. */
function readRadius(word: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(word.trim()) ? Number(word.trim().replace(',', '.')) : undefined;
}

function listOf(words: string): string[] {
  return [
    ...new Set(
      words
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ];
}
