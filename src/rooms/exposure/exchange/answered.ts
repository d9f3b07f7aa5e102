import type { Shape } from '../../../ground/geo/index.ts';
import type { SchoolSite } from '../../schools/index.ts';
import type { ExposureSettings } from '../contract.ts';
import type { Answer } from '../domain/answer-place.ts';

/** One place with its answer, as every file format writes it. */
export interface AnsweredPlace {
  readonly id: string | null;
  readonly name: string;
  readonly cityDistrict: string | null;
  readonly municipality: string | null;
  readonly shape: Shape;
  readonly answer: Answer;
}

/** Where the schools of an answer come from; `AskedSchool.source` is the index into the list. */
export interface AnsweredSource {
  readonly name: string;
  readonly date: string | null;
}

/** A whole answer with what it rests on. */
export interface Answered {
  readonly settings: ExposureSettings;
  readonly sources: readonly AnsweredSource[];
  readonly places: readonly AnsweredPlace[];
  /** in training: the sentence that says that everything in the file is fictional; it stands in every file */
  readonly notice: string | null;
}

/** Metres as they are written: to the decimetre. Whatever decided was decided before this. */
export function writtenMetres(metres: number): number {
  return Math.round(metres * 10) / 10;
}

/** "gr", "gran": the forms a site teaches, in the register's order. */
export function formsOf(site: SchoolSite): string[] {
  return site.forms.map(({ form }) => form);
}

/** Every year taught in any form, as the register writes them, each once. */
export function yearsOf(site: SchoolSite): string[] {
  return [...new Set(site.forms.flatMap(({ years }) => years))];
}
