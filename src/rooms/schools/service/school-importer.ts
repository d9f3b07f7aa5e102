import type { RowRejection } from '../../../ground/row-report.ts';
import type { Tx } from '../../../platform/database/database.ts';
import {
  nameKey,
  type Applied,
  type Applying,
  type ImportChanges,
  type Importer,
  type Outlook,
} from '../../imports/index.ts';
import { findSource, saveSource } from '../../imports/server.ts';
import type { Area } from '../../places/index.ts';
import { loadAreas } from '../../places/server.ts';
import { compareSchools, type SchoolChange } from '../domain/compare-schools.ts';
import { doubtPositions } from '../domain/doubt-positions.ts';
import type { SchoolSite } from '../domain/school-site.ts';
import { municipalitySettler } from '../domain/settle-municipality.ts';
import { listSchools } from '../store/list-schools.ts';
import { lockSchoolRegister, touchSchoolRegister } from '../store/school-register.ts';
import type { SchoolDeps } from './deps.ts';
import { readInChild } from './read-in-child.ts';
import { saveSchoolChanges } from './save-school-changes.ts';

/** Takes files of schools into the register: the same source's earlier content is replaced, its history kept. */
export function schoolImporter(deps: SchoolDeps): Importer<Tx, SchoolSite> {
  return {
    kind: 'schools',
    read: (file, signal, progress) => readInChild(file, { signal, progress }),
    async foresee(tx, rows, declaration): Promise<Outlook> {
      const areas = await loadAreas(tx, deps.keeper.organisation);
      const changes = await compare(deps, tx, rows, areas, declaration?.sourceName);
      return {
        changes: declaration === null ? null : countChanges(changes),
        notices: doubtsIn(rows, areas),
        sample: rows.slice(0, SAMPLE_ROWS).map(sampleOf),
        conflicts: [],
      };
    },
    apply: (tx, rows, applying) => apply(deps, tx, rows, applying),
  };
}

async function apply(deps: SchoolDeps, tx: Tx, rows: readonly SchoolSite[], applying: Applying): Promise<Applied> {
  const { keeper, ids } = deps;
  const { declaration, importId, at } = applying;
  await lockSchoolRegister(tx, keeper.organisation);
  const areas = await loadAreas(tx, keeper.organisation);
  const changes = await compare(deps, tx, rows, areas, declaration.sourceName);
  const { sourceName, date, licence, completeFor } = declaration;
  const source = await saveSource(
    tx,
    keeper,
    { id: ids.newId(), kind: 'schools', name: sourceName, date, licence, completeFor, importId, importedAt: at },
    nameKey(sourceName),
  );
  await saveSchoolChanges(deps, tx, changes, source, applying);
  await touchSchoolRegister(tx, keeper.organisation);
  return { ok: true, changes: countChanges(changes) };
}

async function compare(
  { keeper }: SchoolDeps,
  tx: Tx,
  rows: readonly SchoolSite[],
  areas: readonly Area[],
  sourceName: string | undefined,
): Promise<SchoolChange[]> {
  const source = sourceName === undefined ? undefined : await findSource(tx, keeper, 'schools', nameKey(sourceName));
  const kept =
    source === undefined ? [] : await listSchools(tx, { organisation: keeper.organisation, sourceId: source.id });
  return compareSchools(kept, rows.map(municipalitySettler(areas)));
}

function countChanges(changes: readonly SchoolChange[]): ImportChanges {
  const counts = { added: 0, changed: 0, moved: 0, unchanged: 0, gone: 0 };
  for (const { change } of changes) counts[change]++;
  return counts;
}

/** Positions that cannot be the school's, as the whole file shows them. */
function doubtsIn(rows: readonly SchoolSite[], areas: readonly Area[]): RowRejection[] {
  return doubtPositions(rows, areas).flatMap((doubts, at) =>
    doubts.map((code) => ({ row: rows[at].row, name: rows[at].name, field: 'position', code, value: null })),
  );
}

const SAMPLE_ROWS = 20;

function sampleOf(site: SchoolSite): Outlook['sample'][number] {
  return {
    code: site.code,
    name: site.name,
    municipality: site.municipality,
    forms: site.forms.map(({ form, years }) => [form, ...years].join(' ')).join(', '),
    status: site.status,
    pupils: site.pupils?.count ?? null,
    east: site.position?.east ?? null,
    north: site.position?.north ?? null,
    uncertaintyMetres: site.uncertaintyMetres,
    organiserType: site.organiserType,
    address: site.address,
  };
}
