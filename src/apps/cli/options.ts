import { parseArgs } from 'node:util';
import { accept, refuse, type Result } from '../../ground/result.ts';

/** One option as it stood on the line, in order, since some belong to the file named before them. */
export interface OptionWord {
  readonly name: string;
  readonly value: string | undefined;
}

export interface OptionRefusal {
  readonly code: 'option-unknown' | 'option-value-missing' | 'option-value-unwanted' | 'argument-unwanted';
  readonly value: string;
}

export interface OptionKinds {
  readonly [name: string]: 'word' | 'switch';
}

/** Splits a command line into its options, in order, or names the first word that cannot be used. */
export function readOptions(
  words: readonly string[],
  kinds: OptionKinds,
): Result<{ readonly options: OptionWord[]; readonly files: string[] }, OptionRefusal> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'word' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const found: OptionWord[] = [];
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (kind === undefined) return refuse({ code: 'option-unknown', value: token.rawName });
    if (kind === 'switch' && token.value !== undefined)
      return refuse({ code: 'option-value-unwanted', value: token.rawName });
    // "--radius --json" would otherwise take the next option for a number.
    const missing = token.value === undefined || (!token.inlineValue && /^--[a-z]/.test(token.value));
    if (kind === 'word' && missing) return refuse({ code: 'option-value-missing', value: token.rawName });
    found.push({ name: token.name, value: token.value });
  }
  return accept({ options: found, files });
}
