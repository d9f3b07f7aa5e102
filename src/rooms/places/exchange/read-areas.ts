import type { Crs } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { FileRefusal, RowRejection } from '../../../ground/row-report.ts';
import {
  openFile,
  readScreened,
  refuseFile,
  RowGatherer,
  showValue,
  withoutPersonData,
  type OnProgress,
  type ReadingWithNotices,
} from '../../../ground/table/index.ts';
import type { Area, AreaKind } from '../domain/area.ts';
import { AREA_CLASSES, AREA_HEADS, CODE_HEADS, type AreaField } from './area-heads.ts';
import type { PlaceCode } from './codes.ts';
import { openFeatures, type Feature } from './geojson-features.ts';
import { readProperties } from './read-properties.ts';

export interface AreasOptions {
  /** for messages only */
  readonly fileName?: string;
  readonly kind: AreaKind;
  /** properties that hold code and name, when the user has told */
  readonly codeField?: string;
  readonly nameField?: string;
  readonly crs?: Crs | null;
  readonly onProgress?: OnProgress;
}

const KINDS: readonly unknown[] = ['municipality', 'cityDistrict', 'policeDistrict'] satisfies AreaKind[];

/**
 * Reads administrative boundaries from GeoJSON: a code and a name for each polygon. A file with areas of several kinds
 * (property `kind`) gives those that were asked for; the others are named in `notices`.
 */
export function readAreas(bytes: Uint8Array, options: AreasOptions): Result<ReadingWithNotices<Area>, FileRefusal> {
  return withoutPersonData(readFeatures(bytes, options));
}

function readFeatures(bytes: Uint8Array, options: AreasOptions): Result<ReadingWithNotices<Area>, FileRefusal> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  if (opened.value.kind !== 'json') return refuseFile('format-unknown', opened.value.kind);
  const features = openFeatures(opened.value.json, options.crs ?? null);
  if (!features.ok) return features;
  const gatherer = new RowGatherer<Area>();
  const unused = new Set<string>();
  for (const [index, feature] of features.value.entries()) {
    gatherer.count();
    if ('code' in feature) gatherer.fault({ name: null, ...feature });
    else takeArea(gatherer, feature, options, unused);
    if ((index + 1) % 5000 === 0) options.onProgress?.(index + 1, features.value.length);
  }
  const read = ['kind', options.codeField, options.nameField];
  gatherer.noteUnused([...unused].filter((head) => !read.includes(head)));
  return gatherer.finish('geojson', opened.value.encoding);
}

function takeArea(gatherer: RowGatherer<Area>, feature: Feature, options: AreasOptions, unused: Set<string>): void {
  const { row } = feature;
  const ofKind = feature.properties['kind'];
  if (KINDS.includes(ofKind) && ofKind !== options.kind) {
    gatherer.notice({ row, name: null, field: 'kind', code: 'area-of-other-kind', value: showValue(ofKind) });
    return;
  }
  const named = readNames(feature, options, unused);
  if (!named.ok) return gatherer.fault({ row, ...named.refusal });
  const { code, name } = named.value;
  const geometry = feature.geometry();
  if (!geometry.ok) return gatherer.fault({ row, name, ...geometry.refusal });
  if (geometry.value.kind === 'point') {
    return gatherer.fault({ row, name, field: 'geometry', code: 'geometry-kind', value: 'Point' });
  }
  const shape = geometry.value.kind === 'area' ? geometry.value.area : null;
  if (!gatherer.claim(code, { code, name, shape }, { row, name, field: 'code' })) return;
  if (shape) gatherer.take({ kind: options.kind, code, name, shape });
  else gatherer.leaveOut({ row, name, field: 'geometry', code: 'position-missing', value: null });
}

type NameFault = Omit<RowRejection, 'row'> & { readonly code: PlaceCode };

function readNames(
  feature: Feature,
  options: AreasOptions,
  unused: Set<string>,
): Result<{ code: string; name: string }, NameFault> {
  const vocabulary = { ...AREA_HEADS, code: CODE_HEADS[options.kind] };
  const guessed = readProperties<AreaField>(feature.properties, vocabulary, unused);
  if (!guessed.ok) return refuse({ name: null, field: 'properties', ...guessed.refusal });
  const value = (field: AreaField, told: string | undefined): unknown =>
    told === undefined ? guessed.value.get(field) : feature.properties[told];
  const name = readScreened(value('name', options.nameField), AREA_CLASSES.name);
  if (!name.ok) return refuse({ name: null, field: 'name', ...name.refusal });
  if (name.value === null) return refuse({ name: null, field: 'name', code: 'name-missing', value: null });
  const code = readScreened(value('code', options.codeField), AREA_CLASSES.code);
  if (!code.ok) return refuse({ name: name.value, field: 'code', ...code.refusal });
  if (options.kind === 'municipality' && !/^\d{4}$/.test(code.value ?? '')) {
    const fault: PlaceCode = code.value === null ? 'code-missing' : 'code-malformed';
    return refuse({ name: name.value, field: 'code', code: fault, value: code.value });
  }
  return accept({ code: code.value ?? name.value, name: name.value });
}
