import type { TooStrong } from '../../platform/database/external/check-app-login.ts';
import type { StartRefusalCode } from '../../platform/start/cannot-start.ts';
import type { WorkspaceKind } from '../../platform/start/configuration.ts';
import * as en from '../../platform/texts/en.ts';
import type { Language } from '../../platform/texts/fill-in.ts';
import * as sv from '../../platform/texts/sv.ts';

/** The words of a start, in one language. */
export interface StartTexts {
  readonly startRefusals: Readonly<Record<StartRefusalCode, string>>;
  readonly loginReasons: Readonly<Record<TooStrong, string>>;
  readonly start: Readonly<Record<keyof typeof sv.start, string>>;
  readonly newWorkspace: Readonly<Record<WorkspaceKind, { readonly name: string; readonly organisation: string }>>;
}

export function startTexts(language: Language): StartTexts {
  return language === 'en' ? en : sv;
}
