import type { Language, Words } from '../../../../ui/language/language.ts';
import type { RoleAreaView } from '../../contract.ts';
import type { Role } from '../../domain/role.ts';
import { sessionEn } from '../../texts/session.en.ts';
import { sessionSv } from '../../texts/session.sv.ts';

export const sessionWords: Words<typeof sessionSv> = { sv: sessionSv, en: sessionEn };

/** @returns "Centrum", "hela kommunen", "organisationens egna uppgifter" */
export function areaInWords({ kind, code }: RoleAreaView, language: Language): string {
  return sessionWords[language].areas[kind](code.slice(code.indexOf('/') + 1));
}

interface Held {
  readonly role: Role;
  readonly area: RoleAreaView;
  readonly standIn?: boolean;
}

/** @returns "trygghetssamordnare, Centrum (som ersättare)" */
export function roleInWords({ role, area, standIn = false }: Held, language: Language): string {
  const words = sessionWords[language];
  // Roles about the accounts and the trail are never for places, so there is no where to tell.
  const isOfHouse = role === 'organisationAdministrator' || role === 'auditor';
  const text = isOfHouse ? words.roles[role] : words.inArea(words.roles[role], areaInWords(area, language));
  return standIn ? `${text} (${words.standIn})` : text;
}
