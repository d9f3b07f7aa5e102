import { writePrivacyDocument } from '../../platform/privacy/privacy-documents.ts';
import { readOptions } from './options.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { cliTexts } from './texts/index.ts';

/** `bin/platsbild privacy`: the documents of data protection, made from the schema; no database is asked. */
export async function privacy(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readOptions(words, { 'record-of-processing': 'switch', dpia: 'switch' });
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  const { options, files } = line.value;
  if (files.length > 0) throw new InputRefused('argument-unwanted', files[0]);
  const named = new Set(options.map(({ name }) => name));
  if (named.size !== 1) throw new InputRefused('privacy-what-unknown', '');
  const which = named.has('dpia') ? 'dpia' : 'record-of-processing';
  terminal.print(writePrivacyDocument(which, terminal.texts === cliTexts('en') ? 'en' : 'sv'));
  return Promise.resolve('done');
}
