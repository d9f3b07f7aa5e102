import { buildGridIndex, type GridIndex } from '../../../ground/geo/index.ts';
import type { Area } from '../../places/index.ts';
import { doubtPositions, KNOWN_FORMS, notCounted, type SchoolSite } from '../../schools/index.ts';
import type { ExposureSettings } from '../contract.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { ASSUMED_SCHOOL_UNCERTAINTY_METRES } from './nearness.ts';

/** One register of schools, as it is asked. Registers are never merged: each school names its own. */
export interface SchoolSource<Site extends SchoolSite = SchoolSite> {
  /** every site it holds, with or without a position */
  readonly sites: readonly Site[];
  readonly declaredComplete: readonly string[] | null;
}

/** A school of the asked form, ready to be measured to. */
export interface AskedSchool<Site extends SchoolSite = SchoolSite> {
  readonly site: Site;
  /** index of its source */
  readonly source: number;
  readonly uncertaintyMetres: number;
  readonly flags: readonly string[];
  /** false when the recorded position cannot be the school's, or there is none */
  readonly placed: boolean;
  /** false when the register does not say that it teaches what was asked */
  readonly surelyAsked: boolean;
}

/** The schools that a question is about, and what their registers can answer. */
export interface SchoolField<Site extends SchoolSite = SchoolSite> {
  /** those with a recorded position, in the order of `index` */
  readonly schools: readonly AskedSchool<Site>[];
  readonly index: GridIndex;
  readonly widestUncertaintyMetres: number;
  /** those that stand nowhere we can trust: no position, or one that cannot be theirs */
  readonly unplaced: readonly AskedSchool<Site>[];
  readonly coverages: readonly Coverage[];
}

export interface FieldOptions {
  readonly areas: readonly Area[];
  /** metres for schools whose register does not say; told by the asker, so no flag */
  readonly toldUncertaintyMetres?: number | undefined;
}

/** Gathers the schools of the asked forms and years, with everything that speaks against their positions. */
export function gatherSchools<Site extends SchoolSite>(
  sources: readonly SchoolSource<Site>[],
  settings: Pick<ExposureSettings, 'schoolForms' | 'schoolYears'>,
  options: FieldOptions,
): SchoolField<Site> {
  const asked = sources.flatMap(({ sites }, source) => {
    const doubts = doubtPositions(sites, options.areas);
    return sites.flatMap((site, at) => askedSchool(site, source, doubts[at], settings, options) ?? []);
  });
  const schools = asked.filter(({ site }) => site.position !== null);
  return {
    schools,
    index: buildGridIndex(
      Float64Array.from(schools, ({ site }) => site.position!.east),
      Float64Array.from(schools, ({ site }) => site.position!.north),
    ),
    widestUncertaintyMetres: schools.reduce((widest, { uncertaintyMetres }) => Math.max(widest, uncertaintyMetres), 0),
    unplaced: asked.filter(({ placed }) => !placed),
    coverages: sources.map(({ sites, declaredComplete }) => coverageOf(sites, declaredComplete)),
  };
}

function askedSchool<Site extends SchoolSite>(
  site: Site,
  source: number,
  doubts: readonly string[],
  settings: Pick<ExposureSettings, 'schoolForms' | 'schoolYears'>,
  options: FieldOptions,
): AskedSchool<Site> | undefined {
  if (notCounted(site) !== undefined) return undefined;
  const match = matchOf(site, settings);
  if (match === 'no') return undefined;
  const flags = [...doubts];
  if (site.position === null) flags.push('position-missing');
  if (match !== 'yes') flags.push(match);
  const told = site.uncertaintyMetres ?? options.toldUncertaintyMetres;
  if (told === undefined) flags.push('uncertainty-not-stated');
  return {
    site,
    source,
    uncertaintyMetres: told ?? ASSUMED_SCHOOL_UNCERTAINTY_METRES,
    flags,
    placed: site.position !== null && doubts.length === 0,
    surelyAsked: match === 'yes',
  };
}

type Match = 'yes' | 'no' | 'form-not-stated' | 'years-not-stated';

/** A register that is silent about forms or years, or says a form that nobody knows, cannot rule a school out. */
function matchOf(site: SchoolSite, settings: Pick<ExposureSettings, 'schoolForms' | 'schoolYears'>): Match {
  if (site.forms.length === 0) return 'form-not-stated';
  const taught = site.forms.filter(({ form }) => settings.schoolForms.includes(form));
  if (taught.length === 0) return site.forms.every(({ form }) => KNOWN_FORMS.has(form)) ? 'no' : 'form-not-stated';
  const { schoolYears } = settings;
  if (schoolYears === null) return 'yes';
  if (taught.some(({ years }) => years.some((year) => schoolYears.includes(year)))) return 'yes';
  return taught.some(({ years }) => years.length === 0) ? 'years-not-stated' : 'no';
}
