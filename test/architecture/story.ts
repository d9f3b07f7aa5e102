/**
 * The rooms in the order the prevention work is done. A room may know only rooms that stand before it; the direction
 * gate makes its rules from this list, and a folder in `src/rooms` that is not in it fails the run.
 */
export const STORY = [
  'access',
  'quarantine',
  'imports',
  'analysis',
  'places',
  'schools',
  'streets',
  'exposure',
  'partnership',
  'observations',
  'mapping',
  'situation',
  'causes',
  'plan',
  'outreach',
  'follow-up',
  'evaluation',
  'region',
  'publication',
  'referrals',
  'reports',
  'calendar',
] as const;

/** What a room may hold. Anything else would stand outside the rules of direction. */
export const ROOM_FOLDERS = ['domain', 'store', 'service', 'api', 'exchange', 'web', 'texts'] as const;
export const ROOM_FILES = ['README.md', 'contract.ts', 'index.ts', 'server.ts', 'web.ts', 'files.ts'] as const;
export const SOURCE_FOLDERS = ['ground', 'platform', 'ui', 'rooms', 'worlds', 'apps'] as const;
