import { type ReactNode } from 'react';
import './chip.css';

export type ChipTone = 'plain' | 'place' | 'school' | 'attention' | 'line' | 'unknown';

export function Chip({ tone = 'plain', children }: { readonly tone?: ChipTone; readonly children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}
