import { HOUSE_RULES } from './rules/house.ts';
import { NPM_RULES } from './rules/npm.ts';
import { ROOM_RULES } from './rules/rooms.ts';
import { STORY_RULES } from './rules/story.ts';
import { WHOLE_RULES } from './rules/whole.ts';
import type { DirectionRule } from './rules/zones.ts';

/** Every rule of direction; the names are what a reader of a failed run sees. */
export const DIRECTION_RULES: readonly DirectionRule[] = [
  ...STORY_RULES,
  ...HOUSE_RULES,
  ...ROOM_RULES,
  ...NPM_RULES,
  ...WHOLE_RULES,
];
