import { expect, test } from 'vitest';
import { readLinkState, writeLinkState } from './link-state.ts';

test('a link is read as plain text, commas and all', () => {
  expect(readLinkState('?radius=250&forms=gr,gran&q=Lykt%C3%A5n')).toEqual({
    radius: '250',
    forms: 'gr,gran',
    q: 'Lyktån',
  });
});

test('what is empty is left out, and a list keeps its commas', () => {
  expect(writeLinkState({ radius: '250', from: undefined, q: '', forms: 'gr,gran' })).toBe('?radius=250&forms=gr,gran');
  expect(writeLinkState({ radius: undefined })).toBe('');
});

test('what is written is read back', () => {
  const state = { q: 'a&b=c å', sort: '-name' };
  expect(readLinkState(writeLinkState(state))).toEqual(state);
});
