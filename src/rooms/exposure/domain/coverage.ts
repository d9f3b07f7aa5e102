import { notCounted, type SchoolSite } from '../../schools/index.ts';

/** What a register holds, and so what it can answer. */
export interface Coverage {
  /** school forms that somebody has declared it complete for; null when nobody has */
  readonly declaredComplete: readonly string[] | null;
  readonly units: number;
  readonly unitsByForm: Readonly<Record<string, number>>;
  readonly unitsByYear: Readonly<Record<string, number>>;
  /** years that every unit teaches: a likely selection */
  readonly yearsEveryUnitHas: readonly string[];
  /** rows that are no school in this sense, by reason */
  readonly notCounted: Readonly<Record<string, number>>;
}

// Upper secondary schools count their years from 1 again, so only these forms share one scale of years.
const COMPULSORY = new Set(['fsk', 'gr', 'gran', 'sp', 'sam']);

/** Counts what one register holds. Sites without a position are in the register too, and count. */
export function coverageOf(sites: readonly SchoolSite[], declaredComplete: readonly string[] | null): Coverage {
  const unitsByForm: Record<string, number> = {};
  const unitsByYear: Record<string, number> = {};
  const left: Record<string, number> = {};
  let units = 0;
  for (const site of sites) {
    const reason = notCounted(site);
    if (reason !== undefined) {
      left[reason] = (left[reason] ?? 0) + 1;
      continue;
    }
    units++;
    for (const form of new Set(site.forms.map((taught) => taught.form)))
      unitsByForm[form] = (unitsByForm[form] ?? 0) + 1;
    for (const year of yearsTaught(site)) unitsByYear[year] = (unitsByYear[year] ?? 0) + 1;
  }
  const yearsEveryUnitHas = Object.keys(unitsByYear).filter((year) => unitsByYear[year] === units);
  return { declaredComplete, units, unitsByForm, unitsByYear, yearsEveryUnitHas, notCounted: left };
}

function yearsTaught(site: SchoolSite): Set<string> {
  return new Set(site.forms.filter(({ form }) => COMPULSORY.has(form)).flatMap(({ years }) => years));
}

/** Whether the registers together may say that there is no school: every asked form is declared complete by one of them. */
export function maySayNo(coverages: readonly Coverage[], schoolForms: readonly string[]): boolean {
  return schoolForms.every((form) => coverages.some(({ declaredComplete }) => declaredComplete?.includes(form)));
}
