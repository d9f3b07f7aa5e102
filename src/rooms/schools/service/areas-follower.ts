import type { Tx } from '../../../platform/database/database.ts';
import type { AreasFollower } from '../../places/index.ts';
import { loadAreas } from '../../places/server.ts';
import type { KeptSchool } from '../domain/kept-school.ts';
import type { SchoolSite } from '../domain/school-site.ts';
import { municipalitySettler } from '../domain/settle-municipality.ts';
import { listSchools } from '../store/list-schools.ts';
import { lockSchoolRegister, touchSchoolRegister } from '../store/school-register.ts';
import { resettleSchools } from '../store/save-schools.ts';
import type { SchoolDeps } from './deps.ts';

/** Schools whose record names no municipality get it anew when areas change; positions are doubted anew, too. */
export function schoolAreasFollower({ keeper }: Pick<SchoolDeps, 'keeper'>): AreasFollower<Tx> {
  return {
    async areasChanged(tx) {
      await lockSchoolRegister(tx, keeper.organisation);
      const settle = municipalitySettler(await loadAreas(tx, keeper.organisation));
      const moved = (await listSchools(tx, { organisation: keeper.organisation })).flatMap((school) => {
        if (school.municipalityFrom === 'file') return [];
        const { site, municipalityFrom } = settle(untold(school));
        const same = site.municipality === school.municipality && municipalityFrom === school.municipalityFrom;
        return same ? [] : [{ id: school.id, municipality: site.municipality, municipalityFrom }];
      });
      await resettleSchools(tx, keeper.organisation, moved);
      await touchSchoolRegister(tx, keeper.organisation);
    },
  };
}

function untold(school: KeptSchool): SchoolSite {
  return { ...school, municipality: null, position: school.registerPosition };
}
