import { accept, refuse, type Result } from '../../../ground/result.ts';
import { readScreened, showValue, type TableFault } from '../../../ground/table/index.ts';
import { PLACE_CLASSES } from './place-heads.ts';

/** Other names of a place: a list, a JSON list in a cell, or names parted by | or ; in a cell. */
export function readAliases(raw: unknown): Result<readonly string[], TableFault> {
  const parts = Array.isArray(raw) ? (raw as unknown[]) : typeof raw === 'string' ? partsOf(raw) : [raw];
  const aliases: string[] = [];
  for (const part of parts) {
    const text = readScreened(part, PLACE_CLASSES.aliases);
    if (!text.ok) return text;
    if (text.value !== null) aliases.push(text.value);
  }
  if (aliases.length > 100) return refuse({ code: 'text-too-long', value: showValue(aliases.join(' | ')) });
  return accept(aliases);
}

function partsOf(cell: string): unknown[] {
  if (cell.trim().startsWith('["')) {
    try {
      const list = JSON.parse(cell) as unknown;
      if (Array.isArray(list)) return list as unknown[];
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause; // not a list after all: a name that begins with ["
    }
  }
  return cell.split(/[|;]/);
}

/** Aliases as one cell that {@link readAliases} reads back. */
export function aliasCell(aliases: readonly string[]): string {
  return aliases.some((alias) => /[|;]/.test(alias) || alias.startsWith('["'))
    ? JSON.stringify(aliases)
    : aliases.join(' | ');
}
