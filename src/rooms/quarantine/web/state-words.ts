import type { Language } from '../../../ui/language/language.ts';
import type { QuarantinedView } from '../contract.ts';
import { formOf, type HeldForms } from './held-forms.ts';
import { quarantineWords } from './quarantine-words.ts';

/** @returns what became of a text, to its sender */
export function stateInWords(request: QuarantinedView, forms: HeldForms, language: Language): string {
  const { state, reviewer, outcome } = request;
  const words = quarantineWords[language].sent;
  if (state === 'takenBack') return words.takenBack;
  if (state === 'approved' && outcome?.code !== null) {
    return `${words.approvedNot(reviewer.name)} ${reasonInWords(request, forms, language)}`;
  }
  return words[state](reviewer.name);
}

/** @returns why an approved request was not carried out; '' when it was */
export function reasonInWords({ route, outcome }: QuarantinedView, forms: HeldForms, language: Language): string {
  const { reasons, reasonUntold } = quarantineWords[language];
  const code = outcome?.code ?? null;
  if (code === null) return '';
  return formOf(forms, route)?.reasons[code] ?? reasons[code] ?? reasonUntold;
}
