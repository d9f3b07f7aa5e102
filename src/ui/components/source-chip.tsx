import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { formatAge, freshnessOf } from '../format/age.ts';
import { formatDate, formatMoment, formatShortDate } from '../format/date.ts';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { today } from '../today.ts';
import { layerHome } from './layer-home.ts';
import './popover.css';
import './source-chip.css';

/** Where a number comes from and how old it is. */
export interface Sourced {
  readonly name: string;
  readonly date: string | null;
  readonly licence: string | null;
  readonly importedAt: string;
}

/** A number without one of these beside it is a defect. Its dot says the age; it opens to what is known. */
export function SourceChip({ source, lead }: { readonly source: Sourced; readonly lead?: string }) {
  const language = useLanguage();
  const words = useWords(uiWords).source;
  const freshness = freshnessOf(source.date, today());
  const when = source.date === null ? words.dateUnknown : formatShortDate(source.date, language);
  const age = freshness === 'old' && source.date !== null ? ` (${formatAge(source.date, today(), language)})` : '';
  return (
    <DialogTrigger>
      <Button className={`src ${freshness}`}>
        {lead === undefined ? '' : `${lead}: `}
        {source.name}, {when}
        {age}
      </Button>
      <Popover UNSTABLE_portalContainer={layerHome()} className="popover" placement="bottom start">
        <Dialog>
          <Heading slot="title" level={3}>
            {source.name}
          </Heading>
          <dl className="facts">
            <dt>{words.describes}</dt>
            <dd>{source.date === null ? words.dateUnknownLong : formatDate(source.date, language)}</dd>
            {source.date === null ? null : (
              <>
                <dt>{words.age}</dt>
                <dd>{formatAge(source.date, today(), language)}</dd>
              </>
            )}
            <dt>{words.imported}</dt>
            <dd>{formatMoment(source.importedAt, language)}</dd>
            <dt>{words.licence}</dt>
            <dd>{source.licence ?? words.licenceUnknown}</dd>
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
