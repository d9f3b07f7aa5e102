import type { RowRejection } from '../../ground/row-report.ts';
import { formsOf, writtenMetres, type AnsweredPlace } from '../../rooms/exposure/files.ts';
import type { AskedSchool, Coverage, ExposureSettings, NearSchool } from '../../rooms/exposure/index.ts';

/** One file as the answer names it. */
export interface SourceEntry {
  readonly file: string;
  readonly kind: 'places' | 'schools';
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly accepted: number;
  readonly date: string | null;
  readonly licence: string | null;
  readonly covers: Coverage | null;
  /** what was taken but deserves a look, such as a file that was not in UTF-8: code -> rows */
  readonly notices: readonly { readonly code: string; readonly count: number }[];
}

export interface RejectedRow extends RowRejection {
  readonly file: string;
  readonly kind: 'places' | 'schools' | 'boundaries' | 'points';
  readonly message: string;
}

export interface BoundaryEntry {
  readonly file: string;
  readonly areas: number;
}

interface DocumentParts {
  readonly settings: ExposureSettings;
  readonly sources: readonly SourceEntry[];
  readonly boundaries: readonly BoundaryEntry[];
  readonly places: readonly AnsweredPlace[];
  /** schools of the asked form that stand nowhere we can trust, in all files */
  readonly positionUnknown: readonly AskedSchool[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * The answer as `--json` prints it. `schemaVersion` rises when a field changes meaning or goes away, not when one is
 * added. `schools[].source` and `positionUnknown[].source` are indexes into `sources`.
 */
export function answerDocument(parts: DocumentParts): object {
  // Registers are counted among the school files; the document counts among all its sources.
  const offset = parts.sources.findIndex(({ kind }) => kind === 'schools');
  return {
    schemaVersion: 1,
    settings: parts.settings,
    sources: parts.sources,
    boundaries: parts.boundaries,
    places: parts.places.map(({ id, name, answer }) => ({
      id,
      name,
      youthExposed: answer.youthExposed,
      reasons: answer.reasons,
      schools: answer.schools.map((school) => schoolEntry(school, offset)),
      positionUnknown: answer.positionUnknown.map(({ site }) => site.code),
    })),
    positionUnknown: parts.positionUnknown.map(({ site, source, flags }) => ({
      code: site.code,
      name: site.name,
      source: source + offset,
      municipality: site.municipality,
      forms: formsOf(site),
      flags,
    })),
    rejected: parts.rejected,
  };
}

/** What `--json` prints when a file is refused whole: the same form, with no answer in it. */
export function refusedDocument(
  settings: ExposureSettings,
  rejected: readonly RejectedRow[],
  refused: readonly { readonly file: string; readonly kind: string }[],
): object {
  return { schemaVersion: 1, settings, sources: [], places: [], rejected, refused };
}

function schoolEntry(school: NearSchool, offset: number): object {
  return {
    code: school.site.code,
    name: school.site.name,
    source: school.source + offset,
    forms: formsOf(school.site),
    formAssumed: school.site.formAssumed,
    distanceMetres: writtenMetres(school.distanceMetres),
    uncertaintyMetres: school.pairUncertaintyMetres,
    nearness: school.nearness,
    pupils: school.site.pupils?.count ?? null,
    flags: school.flags,
  };
}
