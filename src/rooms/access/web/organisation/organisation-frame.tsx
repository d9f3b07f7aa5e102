import { useRouterState } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { type Section, Sections } from '../../../../ui/page/sections.tsx';
import { accessWords } from '../access-words.ts';
import { useSignedIn } from '../session/session-provider.tsx';
import './organisation.css';

const PATHS = {
  people: '/organisation',
  invitations: '/organisation/inbjudningar',
  partners: '/organisation/partner',
  openings: '/organisation/oppet',
  roles: '/organisation/roller',
} as const;

interface Props {
  /** the first sentence of the part */
  readonly answer: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The head of the organisation's pages: its name, what this part says, and the way to the other parts. */
export function OrganisationFrame({ answer, actions, children }: Props) {
  const words = useWords(accessWords).organisation.sections;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const organisation = useSignedIn()?.organisation.name ?? '';
  const sections = Object.entries(PATHS).map(([part, href]): Section => ({
    href,
    label: words[part as keyof typeof PATHS],
  }));
  return (
    <>
      <PageHead title={organisation} actions={actions}>
        <p className="say">{answer}</p>
      </PageHead>
      <Sections label={words.label} sections={sections} current={path} />
      <div className="stack">{children}</div>
    </>
  );
}
