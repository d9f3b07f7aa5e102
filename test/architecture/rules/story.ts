import { STORY } from '../story.ts';
import { type DirectionRule, TESTS } from './zones.ts';

/** One rule for each room that has a later room: it may not know what comes after it in the work. */
export const STORY_RULES: readonly DirectionRule[] = STORY.slice(0, -1).map((room, place) => ({
  name: storyRuleName(room),
  comment: `${room} comes before these rooms in the story: declare a port in ${room}/domain and connect it in apps/server`,
  severity: 'error',
  from: { path: `^src/rooms/${room}/`, pathNot: TESTS },
  to: { path: `^src/rooms/(?:${STORY.slice(place + 1).join('|')})/` },
}));

export function storyRuleName(room: string): string {
  return `${room}-knows-earlier-rooms-only`;
}
