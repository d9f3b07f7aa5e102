import { describe, expect, it } from 'vitest';
import { aPoint, aSchool, aSquare } from '../../../../test/worlds/sites.ts';
import { localScaleNear } from '../../../ground/geo/index.ts';
import type { SchoolSite } from '../../schools/index.ts';
import { answerPlace } from './answer-place.ts';
import type { AskedPlace } from './near-school.ts';
import { gatherSchools } from './school-field.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const EAST = 640_000;
const NORTH = 6_820_000;
const place: AskedPlace = { municipality: '9901', shape: aSquare(EAST, NORTH, 100), uncertaintyMetres: null };
const scale = localScaleNear({ east: EAST, north: NORTH })(EAST);

/** A school so many ground metres east of the place's edge. */
function schoolAt(metres: number, told: Partial<SchoolSite> = {}): SchoolSite {
  return aSchool({ position: { east: EAST + 100 + metres * scale, north: NORTH + 50 }, ...told });
}

function ask(sites: SchoolSite[], settings = {}, asked = place, declaredComplete: string[] | null = ['gr']) {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return answerPlace(asked, gatherSchools([{ sites, declaredComplete }], all, { areas: [] }), all);
}

describe('the answer for a place', () => {
  it('measures on the ground from the boundary, nearest first, up to twice the radius', () => {
    const { schools, youthExposed, reasons } = ask([schoolAt(990), schoolAt(140), schoolAt(1010), schoolAt(610)]);
    expect(schools.map(({ distanceMetres }) => Math.round(distanceMetres * 100) / 100)).toEqual([140, 610, 990]);
    expect(schools.map(({ nearness }) => nearness)).toEqual(['within', 'outside', 'outside']);
    expect({ youthExposed, reasons }).toEqual({ youthExposed: 'yes', reasons: ['school-within'] });
  });

  it('measures from the centre when asked, half a square further away', () => {
    const { schools } = ask([schoolAt(470)], { measureFrom: 'centre' });
    expect(schools[0].distanceMetres).toBeCloseTo(470 + 50 / scale, 2);
    expect(schools[0].nearness).toBe('outside');
  });

  it('lists a far school when its uncertainty reaches back over the line', () => {
    const { schools } = ask([schoolAt(1200, { uncertaintyMetres: 800 })]);
    expect(schools.map(({ nearness }) => nearness)).toEqual(['undecided']);
  });

  it('takes 20 metres and says so when the register does not tell the uncertainty', () => {
    const { schools, reasons } = ask([schoolAt(515, { uncertaintyMetres: null })]);
    expect(schools[0]).toMatchObject({ nearness: 'undecided', pairUncertaintyMetres: 20 });
    expect(schools[0].flags).toEqual(['uncertainty-not-stated']);
    expect(reasons).toEqual(['school-undecided']);
  });

  it("adds the place's own uncertainty to the school's", () => {
    const unsure = { ...place, uncertaintyMetres: 12 };
    expect(ask([schoolAt(515, { uncertaintyMetres: 4 })], {}, unsure).schools[0]).toMatchObject({
      nearness: 'undecided',
      pairUncertaintyMetres: 16,
    });
  });

  it('says no only from a register declared complete', () => {
    expect(ask([schoolAt(612)])).toMatchObject({ youthExposed: 'no', reasons: ['no-school-within'] });
    expect(ask([schoolAt(612)], {}, place, null)).toMatchObject({
      youthExposed: 'undecided',
      reasons: ['register-coverage'],
    });
    expect(ask([schoolAt(612)], { schoolForms: ['gr', 'gy'] })).toMatchObject({ reasons: ['register-coverage'] });
  });

  it('flags a centre that lies outside the place', () => {
    const [left, right] = [aSquare(EAST, NORTH, 100), aSquare(EAST + 900, NORTH, 100)];
    if (left.kind !== 'area' || right.kind !== 'area') throw new Error('squares are areas');
    const apart = { ...place, shape: { kind: 'area' as const, polygons: [...left.polygons, ...right.polygons] } };
    expect(ask([schoolAt(300)], { measureFrom: 'centre' }, apart).reasons).toContain('centre-outside-place');
    expect(ask([schoolAt(300)], {}, apart).reasons).not.toContain('centre-outside-place');
  });
});

describe('schools whose position is not known', () => {
  const lost = (municipality: string | null) => aSchool({ position: null, municipality });

  it('keep the answer from being no for a place in their municipality, and nowhere else', () => {
    expect(ask([schoolAt(700), lost('9901')])).toMatchObject({
      youthExposed: 'undecided',
      reasons: ['position-unknown'],
    });
    expect(ask([schoolAt(700), lost('9902')])).toMatchObject({ youthExposed: 'no' });
    expect(ask([schoolAt(700), lost(null)])).toMatchObject({ youthExposed: 'undecided' });
  });

  it('cannot be ruled out when the place itself names no municipality', () => {
    const nowhere = { ...place, municipality: null };
    expect(ask([schoolAt(700), lost('9902')], {}, nowhere)).toMatchObject({
      youthExposed: 'undecided',
      reasons: ['position-unknown', 'municipality-unknown'],
    });
    // Where something else already stands in the way, that alone is said.
    expect(ask([schoolAt(700), lost('9902')], {}, nowhere, null).reasons).toEqual(['register-coverage']);
  });

  it('never stand as within or outside, however near the point in the register is', () => {
    const shared = { east: EAST + 130, north: NORTH + 50 };
    const answer = ask([
      aSchool({ position: shared, municipality: '9901' }),
      aSchool({ position: shared, municipality: '9902' }),
      schoolAt(702),
    ]);
    expect(answer.schools.map(({ nearness }) => nearness)).toEqual(['undecided', 'undecided', 'outside']);
    expect(answer.schools[0].flags).toContain('position-shared');
    expect(answer).toMatchObject({ youthExposed: 'undecided', reasons: ['position-unknown'] });
    expect(answer.positionUnknown).toHaveLength(1);
  });
});

describe('which schools are asked about', () => {
  it('leaves out other forms, preschools, closed and foreign schools', () => {
    const others = [
      schoolAt(100, { forms: [{ form: 'gy', years: ['1'] }] }),
      schoolAt(110, { forms: [{ form: 'preschool', years: [] }] }),
      schoolAt(120, { status: 'closed' }),
      schoolAt(130, { abroad: true }),
    ];
    expect(ask(others).schools).toEqual([]);
    expect(ask(others, { schoolForms: ['gy'] }).schools).toHaveLength(1);
  });

  it('asks for years, and does not rule out a register that is silent about them', () => {
    const years = { schoolYears: ['7', '8', '9'] };
    expect(ask([schoolAt(100)], years).schools).toEqual([]);
    const silent = ask([schoolAt(100, { forms: [{ form: 'gr', years: [] }] })], years);
    expect(silent).toMatchObject({ youthExposed: 'undecided', reasons: ['years-not-stated'] });
    expect(silent.schools[0].flags).toContain('years-not-stated');
  });

  it('does not call a site without a form a school of the asked form', () => {
    expect(ask([schoolAt(100, { forms: [] })])).toMatchObject({
      youthExposed: 'undecided',
      reasons: ['form-not-stated'],
    });
  });

  it('does not rule out a form that nobody knows, and rules out the known others', () => {
    const taught = (form: string) => ask([schoolAt(100, { forms: [{ form, years: [] }] })]);
    expect(taught('grundskolan')).toMatchObject({ youthExposed: 'undecided', reasons: ['form-not-stated'] });
    expect(taught('vuxgy')).toMatchObject({ youthExposed: 'no', schools: [] });
  });

  it('measures from a point place and from inside', () => {
    const inside = ask([aSchool({ position: { east: EAST + 50, north: NORTH + 50 } })]);
    expect(inside.schools[0].distanceMetres).toBe(0);
    const point = ask([schoolAt(230)], {}, { ...place, shape: aPoint(EAST + 100, NORTH + 50) });
    expect(point.schools[0].distanceMetres).toBeCloseTo(230, 3);
  });
});
