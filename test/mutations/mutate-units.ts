import type { Random } from '../../src/ground/random.ts';
import { below, pick, utf8, type Mutation, type Mutator } from './mutation.ts';
import type { Fields } from './good-units.ts';
import { dressed } from './mutate-text.ts';
import { BAD_COORDINATES } from './mutate-table.ts';

/** School units, how they are written as a file, and where each fact of one stands. */
export interface UnitsModel {
  readonly units: readonly Fields[];
  write(units: readonly unknown[]): string;
  fields(unit: Fields): UnitFields;
}

/** Where a fact stands: its holder and its key, since the formats nest differently. */
type Spot = readonly [holder: Fields, key: string];
export interface UnitFields {
  readonly code: Spot;
  readonly name: Spot;
  readonly latitude: Spot;
  readonly longitude: Spot;
  readonly north: Spot;
  readonly east: Spot;
  readonly forms: Spot;
}

const read = ([holder, key]: Spot): unknown => holder[key];
const set = ([holder, key]: Spot, value: unknown): void => void (holder[key] = value);
function exchange(one: Spot, other: Spot): void {
  const kept = read(one);
  set(one, read(other));
  set(other, kept);
}

type How = (unit: UnitFields, random: Random, units: Fields[], whole: Fields) => void;

/** Changes one unit that has a position in Sweden, in a copy. */
function change(label: string, must: Mutation['must'], how: How, more: Partial<Mutation> = {}): Mutator<UnitsModel> {
  return (model, random) => {
    const units = structuredClone(model.units) as Fields[];
    const placed = units.filter((unit) => Number(read(model.fields(unit).latitude)) > 50);
    const unit = pick(placed, random);
    how(model.fields(unit), random, units, unit);
    return { label, must, bytes: dressed(model.write(units), random), ...more };
  };
}

function rewrite(
  label: string,
  must: Mutation['must'],
  how: (text: string, random: Random) => string,
): Mutator<UnitsModel> {
  return (model, random) => ({ label, must, bytes: utf8(how(model.write(model.units), random)) });
}

const bad = (random: Random): unknown =>
  pick(
    [
      pick(
        BAD_COORDINATES.filter((text) => text !== '0'),
        random,
      ),
      true,
      {},
      [59.3],
    ] as unknown[],
    random,
  );

export const UNIT_MUTATORS: readonly Mutator<UnitsModel>[] = [
  change('latitude and longitude exchanged', 'refuse', ({ latitude, longitude }) => exchange(latitude, longitude)),
  change('north and east exchanged', 'refuse', ({ north, east }) => exchange(north, east)),
  change('degrees and metres exchanged', 'refuse', ({ latitude, longitude, north, east }) => {
    exchange(latitude, north);
    exchange(longitude, east);
  }),
  change('a coordinate that is none', 'refuse', ({ latitude, longitude }, random) =>
    set(pick([latitude, longitude], random), bad(random)),
  ),
  change('metres that are none', 'refuse', ({ north, east }, random) => {
    set(
      pick([north, east], random),
      pick(['NaN', '1e400', '59.33', '6.580.822', '1900-01-01', 'x', '-1', {}, true] as unknown[], random),
    );
  }),
  change('decimal comma in degrees', 'keep', ({ latitude, longitude }) => {
    for (const spot of [latitude, longitude]) set(spot, String(read(spot)).replace('.', ','));
  }),
  change('decimal point or comma in metres', 'keep', ({ north, east }) => {
    for (const spot of [north, east]) {
      const text = String(read(spot));
      set(spot, text.includes(',') ? text.replace(',', '.') : text.replace('.', ','));
    }
  }),
  change('numbers instead of texts', 'keep', ({ latitude, longitude }) => {
    for (const spot of [latitude, longitude]) set(spot, Number(read(spot)));
  }),
  change('white space around a coordinate', 'keep', ({ latitude, east }) => {
    for (const spot of [latitude, east]) set(spot, ` ${String(read(spot))}\u00a0`);
  }),
  change('half a position', 'refuse', ({ latitude, longitude }, random) => {
    set(pick([latitude, longitude], random), pick([null, '', ' '], random));
  }),
  change('half a position in metres', 'refuse', ({ north, east }, random) =>
    set(pick([north, east], random), pick([null, ''], random)),
  ),
  change('positions that disagree', 'refuse', ({ north }, random) => {
    set(north, (Number(String(read(north)).replace(',', '.')) + pick([-5000, -150, 150, 90_000], random)).toFixed(1));
  }),
  change(
    'only metres',
    'report',
    ({ latitude, longitude }, random) => {
      const empty = pick([null, '', '0'], random);
      for (const spot of [latitude, longitude]) set(spot, empty);
    },
    { withinMetres: 0.02 },
  ),
  change('no metres', 'keep', ({ north, east }, random) => {
    const empty = pick([null, '', '0'], random);
    for (const spot of [north, east]) set(spot, empty);
  }),
  change('no position at all', 'report', ({ latitude, longitude, north, east }, random) => {
    const empty = pick([null, '', '0', ' '], random);
    for (const spot of [latitude, longitude, north, east]) set(spot, empty);
  }),
  change('a position abroad', 'refuse', ({ latitude }, random) =>
    set(latitude, pick(['36.72', '48.85', '-33.9', '71.1'], random)),
  ),
  change('no code', 'refuse', ({ code }, random) => set(code, pick([null, '', ' ', {}, true] as unknown[], random))),
  change('a code that is none', 'refuse', ({ code }, random) =>
    set(code, pick(['1234567', '123456789', 'ABCDEFGH', 9_100_001, '9100 0011', '1e7'] as unknown[], random)),
  ),
  change('no name', 'refuse', ({ name }, random) =>
    set(name, pick([null, '', ' ', {}, ['x'], true] as unknown[], random)),
  ),
  change('forms that are none', 'refuse', ({ forms }, random) =>
    set(forms, pick(['gr', 5, [null], [5], {}, [[]]] as unknown[], random)),
  ),
  change('no forms', 'report', ({ forms }) => set(forms, null)),
  change('a unit twice', 'keep', (_unit, random, units, whole) => {
    units.splice(below(units.length + 1, random), 0, structuredClone(whole));
  }),
  (model, random) => {
    const twin = structuredClone(pick(model.units, random));
    set(model.fields(twin).name, 'Tvillingskolan');
    return {
      label: 'another unit with the same code',
      must: 'refuse',
      bytes: dressed(model.write([...model.units, twin]), random),
    };
  },
  (model, random) => {
    const units = [...model.units, pick([null, 5, 'x', true] as unknown[], random)];
    return { label: 'no unit', must: 'refuse', bytes: utf8(model.write(units)) };
  },
  change('further fields', 'keep', (_unit, random, _units, whole) => {
    whole['anteckning'] = pick(['1900-01-01', null, { a: [1] }, '=1+1'] as unknown[], random);
  }),
  (model) => ({ label: 'no units', must: 'refuse', bytes: utf8(model.write([])) }),
  rewrite('a character lost', 'refuse', (text, random) => {
    const at = pick(
      [...text.matchAll(/[[\]{}:]/g)].map((match) => match.index),
      random,
    );
    return text.slice(0, at) + text.slice(at + 1);
  }),
  rewrite('a quote lost', 'refuse', (text, random) => {
    const at = pick(
      [...text.matchAll(/"/g)].map((match) => match.index),
      random,
    );
    return text.slice(0, at) + text.slice(at + 1);
  }),
  rewrite('a key twice', 'refuse', (text) => text.replace(/"(code|schoolUnitCode)":/, '"$1":"91000099","$1":')),
  rewrite('nested without end', 'refuse', (text, random) => {
    const levels = pick([100, 10_000, 100_000], random);
    return text.replace(/"(code|schoolUnitCode)":/, `"x":${'['.repeat(levels)}${']'.repeat(levels)},"$1":`);
  }),
  rewrite('a member named __proto__', 'keep', (text) =>
    text.replace(/"(code|schoolUnitCode)":/, '"__proto__":{"polluted":true},"$1":'),
  ),
  rewrite('a number that JSON does not have', 'refuse', (text, random) => {
    return text.replace(/"59\.33522"/, pick(['NaN', 'Infinity', '-Infinity', '059.3', '59,3', '1e400', '.5'], random));
  }),
];
