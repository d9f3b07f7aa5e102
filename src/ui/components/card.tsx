import { type ReactNode, useId } from 'react';
import './card.css';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  /** false when the content brings its own padding, as a table does */
  readonly padded?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** Something that could be moved or printed alone. Never a card inside a card. */
export function Card({ title, aside, padded = true, id, children }: Props) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading} id={id}>
      <header>
        <h2 id={heading}>{title}</h2>
        {aside === undefined ? null : <div className="aside">{aside}</div>}
      </header>
      {padded ? <div className="body">{children}</div> : children}
    </section>
  );
}
