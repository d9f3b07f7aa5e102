import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-aria-components';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import './page-head.css';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

interface Props {
  readonly title: string;
  /** a place name is set in serif: somebody stands for it */
  readonly ofPlace?: boolean;
  readonly crumbs?: readonly Crumb[];
  /** a short line above the title, as the day */
  readonly over?: string;
  readonly actions?: ReactNode;
  /** what stands under the title: the answer, the facts */
  readonly children?: ReactNode;
}

// The first page of a visit keeps focus where the browser puts it; every later page takes it to its title.
let visited = false;

/** Breadcrumb, title and answer: the head of every view. Names the browser's tab and takes focus when one arrives. */
export function PageHead({ title, ofPlace = false, crumbs, over, actions, children }: Props) {
  const words = useWords(uiWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Platsbild`;
  }, [title]);
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return (
    <>
      {crumbs === undefined ? null : (
        <nav className="crumb" aria-label={words.crumbs}>
          <ol>
            {crumbs.map(({ label, href }) => (
              <li key={label}>{href === undefined ? label : <Link href={href}>{label}</Link>}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div className="what">
          {over === undefined ? null : <p className="over">{over}</p>}
          <h1 ref={heading} tabIndex={-1} data-place={ofPlace ? '' : undefined}>
            {title}
          </h1>
          {children}
        </div>
        {actions === undefined ? null : <div className="acts">{actions}</div>}
      </div>
    </>
  );
}
