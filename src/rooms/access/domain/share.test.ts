import { describe, expect, it } from 'vitest';
import { levelFor, shareRecord, type AskedShare, type Share, type SharedRecord } from './share.ts';

const TODAY = '2027-03-09';
const place: SharedRecord = { recordType: 'place', id: 'p', owner: 'kommunen', level: 'authority' };
const parking = { id: 'parkering', name: 'Granviks Parkering AB', legalStatus: 'private', closed: false } as const;
const police = { id: 'polisen', name: 'Lokalpolisområde Granvik', legalStatus: 'authority', closed: false } as const;
const earlier = (change: Partial<Share> = {}): Share => ({
  id: 's',
  owner: 'kommunen',
  receiver: parking,
  recordType: 'place',
  recordId: 'p',
  to: null,
  createdAt: new Date('2027-01-02T10:00:00Z'),
  ...change,
});
const answer = (record: SharedRecord, asked: Partial<AskedShare>, inForce: readonly Share[] = []) => {
  const shared = shareRecord(record, inForce, { receiver: parking, to: null, widens: true, ...asked }, TODAY);
  return shared.ok ? shared.value : shared.refusal.code;
};

describe('sharing a record', () => {
  it('with an authority leaves its level', () => {
    expect(answer(place, { receiver: police, widens: false })).toBe('authority');
    expect(answer({ ...place, level: 'partner' }, { receiver: police })).toBe('partner');
  });

  it('with a private organisation takes it to the level of partners, and only by the same act', () => {
    expect(answer(place, {})).toBe('partner');
    expect(answer(place, { widens: false })).toBe('level-not-for-private');
    expect(answer({ ...place, level: 'partner' }, { widens: false })).toBe('partner');
    expect(answer({ ...place, level: 'public' }, { widens: false })).toBe('public');
  });

  it('never shows police work to a private organisation', () => {
    expect(answer({ ...place, recordType: 'policeWork' }, {})).toBe('level-not-for-private');
    expect(answer({ ...place, recordType: 'policeWork' }, { receiver: police })).toBe('authority');
  });

  it('is not with oneself, nor with a closed organisation', () => {
    expect(answer(place, { receiver: { ...police, id: 'kommunen' } })).toBe('share-with-oneself');
    expect(answer(place, { receiver: { ...police, closed: true } })).toBe('organisation-closed');
  });

  it('is not done twice, but anew when its time is out', () => {
    expect(answer(place, {}, [earlier()])).toBe('shared-already');
    expect(answer(place, {}, [earlier({ to: '2027-03-09' })])).toBe('shared-already');
    expect(answer(place, {}, [earlier({ to: '2027-03-08' })])).toBe('partner');
    expect(answer(place, { receiver: police }, [earlier()])).toBe('authority');
  });

  it('does not end before it begins', () => {
    expect(answer(place, { to: '2027-03-08' })).toBe('end-date-past');
    expect(answer(place, { to: '2027-03-09' })).toBe('partner');
  });
});

describe('the level of a shared record', () => {
  it('is as wide as the private organisations need, and narrow again without them', () => {
    expect(levelFor(false, 'partner', [earlier(), earlier({ receiver: police })])).toBe('partner');
    expect(levelFor(false, 'partner', [earlier({ receiver: police })])).toBe('authority');
    expect(levelFor(false, 'partner', [])).toBe('authority');
  });

  it('stays where it was published', () => {
    expect(levelFor(true, 'public', [])).toBe('public');
    expect(levelFor(true, 'public', [earlier()])).toBe('public');
  });
});
