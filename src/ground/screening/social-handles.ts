import type { Finding } from './finding.ts';
import { NAMED_IN_SOCIAL_MEDIA } from './swedish-words.ts';

const HANDLE = /(?<![\p{L}\p{N}_.@+/-])@[\p{L}_][\p{L}\p{N}_.]{1,29}(?![\p{L}\p{N}@])/gu;
const PROFILE =
  /(?<![\p{L}\p{N}])(?:instagram\.com|tiktok\.com|snapchat\.com\/add|facebook\.com|fb\.com|t\.me|x\.com|twitter\.com|discord\.gg|wa\.me)\/@?[\p{L}\p{N}_.-]{2,60}/giu;

/**
 * Finds user names: likely for a bare @name, which may also be an authority's; certain for the address of a profile and
 * for what follows the name of a service, as in "snap: name".
 */
export function findSocialHandles(text: string): readonly Finding[] {
  const found: Finding[] = [];
  const add = (certainty: Finding['certainty'], start: number, length: number): void => {
    found.push({ kind: 'socialHandle', certainty, start, end: start + length });
  };
  for (const { 0: all, index } of text.matchAll(HANDLE)) add('likely', index, all.length);
  for (const { 0: all, index } of text.matchAll(PROFILE)) add('certain', index, all.length);
  for (const { 0: all, index } of text.matchAll(NAMED_IN_SOCIAL_MEDIA)) add('certain', index, all.length);
  return found;
}
