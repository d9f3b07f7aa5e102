import { ImportPage } from '../../../rooms/imports/web.ts';
import { placeRemedies } from '../../../rooms/places/web.ts';
import { formName, schoolRemedies } from '../../../rooms/schools/web.ts';
import { capitalised } from '../../../ui/format/words.ts';
import { useLanguage } from '../../../ui/language/language-provider.tsx';
import { useParam } from './use-param.ts';

const FORMS = ['fsk', 'gr', 'gran', 'sp', 'sam', 'gy', 'gyan'];

/** Hands the import page what later rooms know: the school forms, and what their own codes mean. */
export default function ImportRoute() {
  const id = useParam('id');
  const language = useLanguage();
  const places = placeRemedies[language];
  return (
    <ImportPage
      key={id}
      id={id}
      forms={FORMS.map((value) => ({ value, label: capitalised(formName(value, language)) }))}
      remedies={{ places, schools: schoolRemedies[language], areas: places }}
    />
  );
}
