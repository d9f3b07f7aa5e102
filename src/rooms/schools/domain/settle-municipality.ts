import { areaFinder, type Area } from '../../places/index.ts';
import type { SettledSchool } from './compare-schools.ts';
import type { SchoolSite } from './school-site.ts';

/**
 * Prepares the loaded areas for schools whose record names no municipality: then it is the one that holds the position.
 * What the record names stands, also when the position lies elsewhere: that is a doubt about the position.
 */
export function municipalitySettler(areas: readonly Area[]): (site: SchoolSite) => SettledSchool {
  const find = areaFinder(areas.filter(({ kind }) => kind === 'municipality'));
  return (site) => {
    if (site.municipality !== null) return { site, municipalityFrom: 'file' };
    const area = site.position === null ? undefined : find(site.position);
    if (area === undefined) return { site, municipalityFrom: 'untold' };
    return { site: { ...site, municipality: area.code }, municipalityFrom: 'areas' };
  };
}
