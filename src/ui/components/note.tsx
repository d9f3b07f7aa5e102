import { type ReactNode } from 'react';
import './note.css';

interface Props {
  readonly tone?: 'plain' | 'attention' | 'error' | 'unknown';
  /** said aloud when it appears */
  readonly live?: boolean;
  readonly children: ReactNode;
}

export function Note({ tone = 'plain', live = false, children }: Props) {
  return (
    <div className={`note ${tone}`} role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      {children}
    </div>
  );
}
