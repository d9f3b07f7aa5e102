import type { Page } from 'playwright-core';

/** What a state of the house needs to be named in a link. */
export interface Known {
  readonly access: { readonly member: string; readonly token: string };
  readonly schoolId: string;
  readonly training: Readonly<Record<'applied', string>>;
  readonly work: Readonly<Record<'ready' | 'doubtful' | 'mapping' | 'refused' | 'discarded', string>>;
}

export interface View {
  readonly name: string;
  /** the route of the router that it shows */
  readonly route: string;
  readonly in: 'training' | 'work';
  readonly path: string | ((known: Known) => string);
  /** who looks: somebody of training by name, null for a visitor; the journeys' own person when left out */
  readonly as?: string | null;
  /** judged with its map drawn; the others in a browser that cannot draw one */
  readonly drawn?: boolean;
  /** brings the page into the state: opens a menu, fills in a form */
  readonly prepare?: (page: Page, known: Known) => Promise<void>;
  /** the browser itself reports an answer that is a no */
  readonly complaint?: RegExp;
}
