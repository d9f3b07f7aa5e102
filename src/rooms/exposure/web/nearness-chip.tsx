import { Chip, type ChipTone } from '../../../ui/components/chip.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import type { Nearness, YouthExposed } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';

const NEARNESS_TONE: Readonly<Record<Nearness, ChipTone>> = { within: 'school', outside: 'line', undecided: 'unknown' };
const ANSWER_TONE: Readonly<Record<YouthExposed, ChipTone>> = { yes: 'school', no: 'line', undecided: 'unknown' };

export function NearnessChip({ nearness }: { readonly nearness: Nearness }) {
  return <Chip tone={NEARNESS_TONE[nearness]}>{useWords(exposureWords).nearness[nearness]}</Chip>;
}

export function AnswerChip({ answer }: { readonly answer: YouthExposed }) {
  return <Chip tone={ANSWER_TONE[answer]}>{useWords(exposureWords).youthExposed[answer]}</Chip>;
}
