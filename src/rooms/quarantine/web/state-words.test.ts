import { expect, test } from 'vitest';
import type { QuarantinedView } from '../contract.ts';
import type { HeldForms } from './held-forms.ts';
import { reasonInWords, stateInWords } from './state-words.ts';

const FORMS: HeldForms = {
  'PUT /notes': { title: 'Note', fields: {}, reasons: { 'note-changed': 'Changed.' }, pageOf: () => undefined },
};
const KARIN = { id: '1', name: 'Karin', function: 'x' };
const request = (told: Partial<QuarantinedView>): QuarantinedView => ({
  id: '2',
  state: 'waiting',
  route: 'PUT /notes',
  path: '/notes',
  submitter: { ...KARIN, name: 'Omar' },
  reviewer: KARIN,
  sentAt: '2026-11-22T08:00:00Z',
  decidedAt: null,
  found: [],
  texts: null,
  outcome: null,
  ...told,
});

test.each<[Partial<QuarantinedView>, string]>([
  [{ state: 'waiting' }, 'Waits for Karin to review it. Nothing is saved yet.'],
  [{ state: 'approved', outcome: { status: 200, code: null } }, 'Karin approved the text. The change is made.'],
  [
    { state: 'approved', outcome: { status: 412, code: 'note-changed' } },
    'Karin approved the text, but the change could not be made. Changed.',
  ],
  [{ state: 'removed' }, 'Karin removed the text. Write it again without anything about people.'],
  [{ state: 'takenBack' }, 'You took the text back. It is erased.'],
  [{ state: 'lapsed' }, 'Karin did not review the text in time. It is erased.'],
])('%j is said as it is', (told, said) => {
  expect(stateInWords(request(told), FORMS, 'en')).toBe(said);
});

test('a reason has the words of its form, of the room, or says what is known', () => {
  const said = (code: string | null, route = 'PUT /notes') =>
    reasonInWords(request({ route, outcome: { status: 422, code } }), FORMS, 'en');
  expect(said('note-changed')).toBe('Changed.');
  expect(said('sender-may-not')).toBe('Whoever sent the text may no longer make the change.');
  expect(said('note-changed', 'PUT /others')).toBe('The change can no longer be saved.');
  expect(said(null)).toBe('');
});
