import { accept, refuse, type Result } from '../../../ground/result.ts';
import { showValue, simplified } from '../../../ground/table/index.ts';
import type { FormTaught, SchoolForm } from '../domain/school-site.ts';
import type { SchoolFault } from './take-school.ts';

/** Skolverket's codes of school forms, and what other lists call them. */
const FORMS: Readonly<Record<string, SchoolForm>> = {
  fsk: 'fsk',
  fklass: 'fsk',
  preschoolclass: 'fsk',
  forskoleklass: 'fsk',
  gr: 'gr',
  compulsoryschool: 'gr',
  grundskola: 'gr',
  gran: 'gran',
  anpassadgrundskola: 'gran',
  sp: 'sp',
  specialskola: 'sp',
  sam: 'sam',
  sameskola: 'sam',
  gy: 'gy',
  uppersecondaryeducation: 'gy',
  gymnasium: 'gy',
  gymnasieskola: 'gy',
  gyan: 'gyan',
  fth: 'fth',
  fritidshem: 'fth',
  oppfth: 'oppfth',
  oppenfritidsverksamhet: 'oppfth',
  anpassadgymnasieskola: 'gyan',
  vux: 'vux',
  vuxgr: 'vuxgr',
  vuxgy: 'vuxgy',
  vuxgran: 'vuxgran',
  vuxgyan: 'vuxgyan',
  sfi: 'sfi',
  vuxsfi: 'sfi',
  swedishforimmigrants: 'sfi',
  preschool: 'preschool',
  forskola: 'preschool',
};

/** A word that names a building and not a form: what it teaches is assumed. */
const ASSUMED: Readonly<Record<string, SchoolForm>> = { skola: 'gr', school: 'gr' };

/** The school form of a code or a word; undefined when it is none that we know. */
export function formOf(word: string): SchoolForm | undefined {
  const key = simplified(word);
  return Object.hasOwn(FORMS, key) ? FORMS[key] : undefined;
}

/** A form code of the register, also one that we do not know: registers get new ones. */
export function registerForm(code: string): SchoolForm {
  return formOf(code) ?? code.trim().toLowerCase();
}

/** What a value of the column `kind` means: told by the user, known, or assumed. */
export function formOfKind(
  kind: string,
  told: Readonly<Record<string, string>>,
): { form: SchoolForm; assumed: boolean } | undefined {
  const toldForm = Object.entries(told).find(([value]) => simplified(value) === simplified(kind))?.[1];
  if (toldForm !== undefined) return { form: formOf(toldForm) ?? toldForm, assumed: false };
  const form = formOf(kind);
  if (form !== undefined) return { form, assumed: false };
  const key = simplified(kind);
  return Object.hasOwn(ASSUMED, key) ? { form: ASSUMED[key], assumed: true } : undefined;
}

/** Years as a register lists them: "1" to "10", or none. */
export function readYears(raw: unknown): Result<readonly string[], SchoolFault> {
  if (raw === null || raw === undefined) return accept([]);
  const years = Array.isArray(raw) ? raw.map((year: unknown) => String(year).trim()) : undefined;
  return years?.every((year) => /^(?:\d|10)$/.test(year))
    ? accept(years)
    : refuse({ field: 'schoolYears', code: 'forms-unreadable', value: showValue(raw) });
}

/** Forms parted by | (or , ; /) with the years of compulsory school beside them, as in the tables made of Skolverket's list. */
export function readFormCells(forms: string, grYears: string): Result<readonly FormTaught[], SchoolFault> {
  const years = readYears(grYears === '' ? [] : grYears.split('|'));
  if (!years.ok) return years;
  const codes = forms.split(/[|,;/]/).filter((code) => code.trim() !== '');
  return accept(
    codes.map(registerForm).map((form) => ({
      form,
      years: form === 'gr' ? years.value : form === 'fsk' ? ['0'] : [],
    })),
  );
}
