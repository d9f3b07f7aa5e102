import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIELD_CLASSES, FINDING_KINDS, type FindingKind, screen, SEARCHED_FOR } from './index.ts';

const ONE_OF_EACH: Record<FindingKind, string> = {
  personalIdentityNumber: '640823-3234',
  coordinationNumber: '640883-3231',
  vehiclePlate: 'KLM347',
  phoneNumber: '070-174 06 05',
  emailAddress: 'ulf@granvik.se',
  socialHandle: '@kalle_s',
  personName: 'Fredrik Granström',
  dwellingDetail: 'lägenhet 1203',
  personWord: 'orosanmälan',
};

describe.each(FIELD_CLASSES)('%s', (fieldClass) => {
  it.each(FINDING_KINDS)('is searched for %s exactly when the table says so', (kind) => {
    const { findings } = screen(`Det var ${ONE_OF_EACH[kind]} igen`, fieldClass);
    const wanted: readonly FindingKind[] = SEARCHED_FOR[fieldClass];
    expect(findings.some((finding) => finding.kind === kind)).toBe(wanted.includes(kind));
  });
});

test('the outcome is the surest finding', () => {
  expect(screen('Lugnt på torget.', 'freeText')).toEqual({ outcome: 'clear', findings: [] });
  expect(screen('Fredrik sålde.', 'freeText').outcome).toBe('likely');
  expect(screen('Fredrik ringde 070-174 06 05 om SIG.', 'freeText').outcome).toBe('certain');
});

test('a finding holds no word of the text', () => {
  const text = Object.values(ONE_OF_EACH).join(', ');
  for (const finding of screen(text, 'freeText').findings) {
    expect(Object.keys(finding).toSorted()).toEqual(['certainty', 'end', 'kind', 'start']);
    expect(Object.values(finding).filter((value) => typeof value === 'string')).toEqual([
      finding.kind,
      finding.certainty,
    ]);
  }
});

test('what lies within something surer is told once', () => {
  const kinds = screen('anna.karlsson@granvik.se', 'freeText').findings.map(({ kind }) => kind);
  expect(kinds).toEqual(['emailAddress']);
});

test('findings stand within the text, in order, whatever it is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...Object.values(ONE_OF_EACH), '\u0410\u0412\u0421', '\u200b', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of screen(text, 'freeText').findings) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
  );
});

test('marks that do not show hide nothing', () => {
  const hider = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff', '\u0336', '\u202e');
  fc.assert(
    fc.property(
      fc.constantFrom(...FINDING_KINDS),
      fc.array(hider, { minLength: 12, maxLength: 12 }),
      (kind, hiders) => {
        const hidden = ONE_OF_EACH[kind]
          .split('')
          .map((letter, at) => letter + (hiders[at] ?? ''))
          .join('');
        expect(screen(`Det var ${hidden} igen`, 'freeText').findings.map((finding) => finding.kind)).toContain(kind);
      },
    ),
  );
});
