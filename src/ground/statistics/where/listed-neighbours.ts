import { accept, refuse, type Result } from '../../result.ts';
import type { Computation } from '../computation.ts';
import { names } from './link-sums.ts';
import type { Links, Neighbourhood } from './neighbourhood.ts';
import type { WhereRefusal } from './refusals.ts';

/** More neighbours than this in all do not fit in a browser's memory beside the draws of a test. */
export const MOST_LINKS = 20_000_000;
const LINKS_A_PIECE = 8_000_000;

/**
 * Neighbours as somebody else has listed them, such as districts that share a border.
 * @param lists of each place, the places (from 0) that are its neighbours; never itself, none twice
 */
export function listedNeighbours(lists: readonly ArrayLike<number>[]): Result<Neighbourhood, WhereRefusal> {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  if (total > MOST_LINKS) return refuse({ code: 'too-many-neighbours', detail: { count: total, most: MOST_LINKS } });
  const links = { starts: new Uint32Array(lists.length + 1), others: new Uint32Array(total) };
  for (const [place, list] of lists.entries()) {
    const rising = Float64Array.from(list).toSorted();
    for (let at = 0; at < rising.length; at++) {
      const neighbour = rising[at];
      const known = Number.isInteger(neighbour) && neighbour >= 0 && neighbour < lists.length;
      if (!known || neighbour === place || neighbour === rising[at - 1])
        return refuse({ code: 'neighbour-list-wrong', detail: { place, neighbour } });
    }
    links.others.set(rising, links.starts[place]);
    links.starts[place + 1] = links.starts[place] + rising.length;
  }
  if (total === 0) return refuse({ code: 'radius-without-neighbours', detail: { radius: 0 } });
  return accept(neighbourhoodOf(links, areMutual(links) ? null : links));
}

export function neighbourhoodOf(links: Links, oneWay: Links | null): Neighbourhood {
  const places = links.starts.length - 1;
  return {
    places,
    counts: Uint32Array.from({ length: places }, (_, place) => links.starts[place + 1] - links.starts[place]),
    sumOver: (values, into) => sumOverLinks(links, values, into),
    oneWay,
  };
}

function* sumOverLinks({ starts, others }: Links, values: Float64Array, into: Float64Array): Computation<void> {
  let nextPause = LINKS_A_PIECE;
  for (let place = 0; place < into.length; place++) {
    let sum = 0;
    for (let link = starts[place]; link < starts[place + 1]; link++) sum += values[others[link]];
    into[place] = sum;
    if (starts[place + 1] < nextPause) continue;
    nextPause += LINKS_A_PIECE;
    yield starts[place + 1] / others.length;
  }
}

function areMutual(links: Links): boolean {
  for (let place = 0; place < links.starts.length - 1; place++) {
    for (let link = links.starts[place]; link < links.starts[place + 1]; link++) {
      if (!names(links, links.others[link], place)) return false;
    }
  }
  return true;
}
