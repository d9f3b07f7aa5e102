import type { Outcome, Terminal } from './terminal.ts';

/** `bin/platsbild serve`: the server in this very process, so that Ctrl-C reaches it. It reads its own words. */
export async function serve(_words: readonly string[], _terminal: Terminal): Promise<Outcome> {
  await import('../server/main.ts');
  return 'done';
}
