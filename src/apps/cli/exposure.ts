import { centroidOf } from '../../ground/geo/index.ts';
import type { ReadingWithNotices } from '../../ground/table/index.ts';
import type { FileReading, FileRefusal, RowRejection } from '../../ground/row-report.ts';
import type { Result } from '../../ground/result.ts';
import { writeAnswerCsv, writeAnswerGeoJson, type Answered, type AnsweredPlace } from '../../rooms/exposure/files.ts';
import { answerPlace, gatherSchools, type SchoolField, type SchoolSource } from '../../rooms/exposure/index.ts';
import { areaFinder, type Area, type PlaceRow } from '../../rooms/places/index.ts';
import type { SchoolSite } from '../../rooms/schools/index.ts';
import { answerDocument, refusedDocument, type RejectedRow, type SourceEntry } from './answer-document.ts';
import { readExposureRequest, type ExposureRequest, type NamedFile } from './exposure-options.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { readBoundariesFile, readPlacesFile, readSchoolsFile } from './read-files.ts';
import { readSourceNote } from './read-source-note.ts';
import { answerText } from './answer-text.ts';

interface ReadPlaces {
  readonly source: SourceEntry;
  readonly places: readonly PlaceRow[];
}
interface ReadSchools {
  readonly source: SourceEntry;
  readonly schools: SchoolSource;
}

/** `bin/platsbild exposure`: files in, answer out, no database. */
export async function exposure(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const request = readExposureRequest(words);
  if (!request.ok) throw new InputRefused(request.refusal.code, request.refusal.value);
  return new Inquiry(request.value, terminal).answer();
}

/** One question on its way through its files: what was read, and every row that was not. */
class Inquiry {
  readonly #rejected: RejectedRow[] = [];
  readonly #refused: { file: string; kind: NamedFile['kind'] }[] = [];
  readonly #request: ExposureRequest;
  readonly #terminal: Terminal;

  constructor(request: ExposureRequest, terminal: Terminal) {
    this.#request = request;
    this.#terminal = terminal;
  }

  async answer(): Promise<Outcome> {
    const { files, settings, schoolUncertaintyMetres } = this.#request;
    const placeFiles: ReadPlaces[] = [];
    const schoolFiles: ReadSchools[] = [];
    const boundaries: { file: string; areas: readonly Area[] }[] = [];
    // One after another: a municipality's files are small, and the reports come in the order of the line.
    for (const file of files) {
      if (file.kind === 'places') placeFiles.push(...(await this.#readPlaces(file)));
      if (file.kind === 'schools') schoolFiles.push(...(await this.#readSchools(file)));
      if (file.kind === 'boundaries') boundaries.push(...(await this.#readBoundaries(file)));
    }
    if (this.#refused.length > 0) return this.#refuse();
    const areas = boundaries.flatMap((file) => file.areas);
    const field = gatherSchools(
      schoolFiles.map(({ schools }) => schools),
      settings,
      {
        areas,
        toldUncertaintyMetres: schoolUncertaintyMetres,
      },
    );
    const places = placeFiles.flatMap((file) => this.#answerPlaces(file.places, field, areas));
    const sources = [
      ...placeFiles.map(({ source }) => source),
      ...schoolFiles.map(({ source }, index) => ({ ...source, covers: field.coverages[index] })),
    ];
    const parts = {
      settings,
      sources,
      boundaries: boundaries.map(({ file, areas: held }) => ({ file, areas: held.length })),
      places,
      positionUnknown: field.unplaced,
      rejected: this.#rejected,
    };
    const registers = sources.filter(({ kind }) => kind === 'schools').map(({ file, date }) => ({ name: file, date }));
    this.#print({ settings, sources: registers, places, notice: null }, parts);
    for (const row of this.#rejected) this.#terminal.say(this.#terminal.texts.rejectedRow(row));
    return 'done';
  }

  #answerPlaces(places: readonly PlaceRow[], field: SchoolField, areas: readonly Area[]): AnsweredPlace[] {
    const municipalityAt = areaFinder(areas.filter(({ kind }) => kind === 'municipality'));
    return places.map((place) => {
      const municipality = place.municipality ?? municipalityAt(centroidOf(place.shape))?.code ?? null;
      const answer = answerPlace({ ...place, municipality }, field, this.#request.settings);
      const { id, name, cityDistrict, shape } = place;
      return { id, name, cityDistrict, municipality, shape, answer };
    });
  }

  #print(answered: Answered, parts: Parameters<typeof answerDocument>[0]): void {
    const { output } = this.#request;
    if (output === 'json') this.#terminal.print(`${JSON.stringify(answerDocument(parts), null, 2)}\n`);
    else if (output === 'csv') this.#terminal.print(writeAnswerCsv(answered));
    else if (output === 'geojson') this.#terminal.print(`${JSON.stringify(writeAnswerGeoJson(answered), null, 2)}\n`);
    else this.#terminal.print(answerText(answered, parts.sources, this.#terminal.texts));
  }

  #refuse(): Outcome {
    for (const row of this.#rejected) this.#terminal.say(this.#terminal.texts.rejectedRow(row));
    this.#terminal.say(this.#terminal.texts.filesRefused(this.#refused.map(({ file }) => file)));
    if (this.#request.output === 'json') {
      this.#terminal.print(
        `${JSON.stringify(refusedDocument(this.#request.settings, this.#rejected, this.#refused), null, 2)}\n`,
      );
    }
    return 'bad-input';
  }

  async #readPlaces(named: NamedFile): Promise<ReadPlaces[]> {
    const reading = this.#take(named, await readPlacesFile(named));
    if (!reading) return [];
    const note = await this.#noteOf(named);
    return [{ places: reading.accepted, source: sourceEntry(named, 'places', reading, note) }];
  }

  async #readSchools(named: NamedFile): Promise<ReadSchools[]> {
    const reading = this.#take(named, await readSchoolsFile(named));
    if (!reading) return [];
    const note = await this.#noteOf(named);
    const sites: SchoolSite[] = [...reading.accepted, ...reading.unplaced, ...reading.unsorted];
    // One page of many cannot be complete, whatever is declared of it.
    const isPart = reading.notices.some(({ code }) => code === 'page-of-many');
    const declaredComplete = isPart ? null : (named.complete ?? note.completeFor);
    return [{ schools: { sites, declaredComplete }, source: sourceEntry(named, 'schools', reading, note) }];
  }

  async #readBoundaries(named: NamedFile): Promise<{ file: string; areas: readonly Area[] }[]> {
    const reading = this.#take(named, await readBoundariesFile(named));
    return reading ? [{ file: named.file, areas: reading.accepted }] : [];
  }

  /** Keeps the rows that could not be taken; undefined when the whole file is refused. */
  #take<Reading extends FileReading<unknown>>(
    named: NamedFile,
    result: Result<Reading, FileRefusal>,
  ): Reading | undefined {
    const rejected: readonly RowRejection[] = result.ok ? result.value.rejected : result.refusal.rejected;
    for (const row of rejected) {
      const { file, kind } = named;
      const message = this.#terminal.texts.rejection(row);
      this.#rejected.push({ file, kind, ...row, message });
    }
    if (result.ok) return result.value;
    this.#refused.push({ file: named.file, kind: named.kind });
    return undefined;
  }

  async #noteOf(
    named: NamedFile,
  ): Promise<{ date: string | null; licence: string | null; completeFor: readonly string[] | null }> {
    const note = await readSourceNote(named.file);
    if (!note.ok) throw new InputRefused(note.refusal.code, `${note.refusal.file}: ${note.refusal.value}`);
    return note.value;
  }
}

function sourceEntry(
  named: NamedFile,
  kind: 'places' | 'schools',
  reading: ReadingWithNotices<unknown>,
  note: { date: string | null; licence: string | null },
): SourceEntry {
  return {
    file: named.file,
    kind,
    format: reading.format,
    encoding: reading.encoding,
    rows: reading.rows,
    accepted: reading.accepted.length,
    date: named.date ?? note.date,
    licence: note.licence,
    covers: null,
    notices: countByCode(reading.notices),
  };
}

function countByCode(rows: readonly RowRejection[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { code } of rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
