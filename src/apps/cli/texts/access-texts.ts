import type { Terminal } from '../terminal.ts';
import { cliTexts } from './index.ts';

/** What `access` says, in one language. */
export interface AccessTexts {
  /** what the first administrator does, when nothing else is told */
  readonly administrator: string;
  'invite-first-administrator'(email: string, organisation: string): string;
  'new-password'(email: string, organisation: string): string;
}

const sv: AccessTexts = {
  administrator: 'Administratör',
  'new-password': (email, organisation) =>
    `Länken låter ${email} hos ${organisation} välja ett nytt lösenord. Den gäller en gång och i en timme. Lämna den bara till den personen.`,
  'invite-first-administrator': (email, organisation) =>
    `${email} bjuds in som administratör i ${organisation}. Länken gäller en gång och i en timme. Lämna den bara till den personen.`,
};

const en: AccessTexts = {
  administrator: 'Administrator',
  'new-password': (email, organisation) =>
    `The link lets ${email} of ${organisation} choose a new password. It holds once and for an hour. Give it to that person only.`,
  'invite-first-administrator': (email, organisation) =>
    `${email} is invited as administrator of ${organisation}. The link holds once and for an hour. Give it to that person only.`,
};

/** In the language that the terminal speaks. */
export function accessTexts({ texts }: Pick<Terminal, 'texts'>): AccessTexts {
  return texts === cliTexts('en') ? en : sv;
}
