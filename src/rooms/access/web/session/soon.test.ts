import { expect, test } from 'vitest';
import type { MemberView } from '../../contract.ts';
import { soonFor } from './soon.ts';

const area = { kind: 'organisation', code: '' } as const;
const karin = { id: 'karin', name: 'Karin' };

function member(change: Partial<MemberView>): MemberView {
  const nobody = { id: 'p', name: 'P', function: 'f', email: null, state: 'active', revision: 1 } as const;
  return { ...nobody, roles: [], standsInFor: [], ...change };
}

const grant = (id: string, to: string | null, substitutes: MemberView['roles'][number]['substitutes'] = []) =>
  ({ id, role: 'safetyCoordinator', area, from: '2025-01-01', to, substitutes }) as const;

test('a role that ends within thirty days is told, the last day included; later, endless and ended ones are not', () => {
  const roles = [
    grant('today', '2026-01-14'),
    grant('last', '2026-02-13'),
    grant('later', '2026-02-14'),
    grant('endless', null),
    grant('ended', '2026-01-13'),
  ];
  expect(soonFor(member({ roles }), '2026-01-14').ending.map(({ id }) => id)).toEqual(['today', 'last']);
});

test('who stands in is told to both, from thirty days before until the last day', () => {
  const times = [
    { id: 'now', person: karin, from: '2026-01-01', to: '2026-01-14' },
    { id: 'coming', person: karin, from: '2026-02-13', to: '2026-03-01' },
    { id: 'far', person: karin, from: '2026-02-14', to: '2026-03-01' },
    { id: 'over', person: karin, from: '2026-01-01', to: '2026-01-13' },
  ];
  const standsInFor = times.map(({ id, from, to }) => ({
    substitute: id,
    person: 'Karin',
    role: 'caseWriter' as const,
    from,
    to,
  }));
  const soon = soonFor(member({ roles: [grant('g', null, times)], standsInFor }), '2026-01-14');
  expect(soon.stoodInBy.map(({ substitute }) => substitute.id)).toEqual(['now', 'coming']);
  expect(soon.standsIn.map(({ substitute }) => substitute)).toEqual(['now', 'coming']);
});
