import { counted } from '../../../ui/format/words.ts';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { ExposureOverview, PlaceExposure } from '../contract.ts';
import { silentBecause } from './coverage-words.ts';
import { exposureWords } from './exposure-words.ts';
import { RegisterMarks } from './footnotes.tsx';
import { askedIn } from './settings.ts';

/** "Fyra grundskolor ligger inom 500 meter från platsens gräns. För en skola till kan det inte avgöras." */
export function PlaceSentence({ exposure }: { readonly exposure: PlaceExposure }) {
  const words = useWords(exposureWords).place;
  const language = useLanguage();
  const asked = askedIn(exposure.settings, language);
  const within = exposure.schools.filter(({ nearness }) => nearness === 'within').length;
  const undecided = counted(exposure.schools.filter(({ nearness }) => nearness === 'undecided').length, language);
  const none = exposure.youthExposed === 'no' ? words.noneWithin(asked) : words.noneKnown(asked);
  const silent = within === 0 && exposure.reasons.includes('register-coverage');
  const open = within > 0 ? words.undecidedMore(undecided) : words.undecided(undecided);
  return (
    <p className="say">
      {within > 0 ? words.within(counted(within, language), asked) : none}
      <RegisterMarks /> {undecided.count > 0 ? <span className="undecided">{open} </span> : null}
      {silent ? (
        <span className="undecided">{silentBecause(exposure.coverage, language) ?? words.registerSilent}</span>
      ) : null}
    </p>
  );
}

/** "24 av 31 platser har minst en grundskola inom 500 meter. För tre kan det inte avgöras." */
export function OverviewSentence({ overview }: { readonly overview: ExposureOverview }) {
  const words = useWords(exposureWords).overview;
  const language = useLanguage();
  const count = (answer: string) => overview.answers.filter(({ youthExposed }) => youthExposed === answer).length;
  const undecided = count('undecided');
  const total = formatNumber(overview.answers.length, language);
  return (
    <p className="say">
      {words.answer(formatNumber(count('yes'), language), total, askedIn(overview.settings, language))}
      <RegisterMarks />{' '}
      {undecided > 0 ? <span className="undecided">{words.undecided(counted(undecided, language))}</span> : null}
    </p>
  );
}
