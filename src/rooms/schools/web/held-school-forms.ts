import type { Language } from '../../../ui/language/language.ts';
import type { May } from '../../access/web.ts';
import type { HeldForms } from '../../quarantine/web.ts';
import { schoolPath } from './school-path.ts';
import { schoolWords } from './school-words.ts';

/** The room's forms whose texts may wait for a colleague's look. */
export function heldSchoolForms(language: Language, may: May): HeldForms {
  const { form, held } = schoolWords[language];
  return {
    'PUT /schools/:id/position': {
      title: held.title,
      fields: { 'body/source': form.source },
      reasons: held.reasons,
      pageOf: (path) => {
        const id = /^\/schools\/([^/]+)\/position$/.exec(path)?.[1];
        return id !== undefined && may('school', 'read') ? schoolPath(id) : undefined;
      },
    },
  };
}
