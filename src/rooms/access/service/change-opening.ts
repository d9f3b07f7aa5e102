import { accept, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { OpeningView } from '../index.ts';
import { changeOpening as mayChange, type OpeningRefusal } from '../domain/opening.ts';
import type { RecordType } from '../domain/record-type.ts';
import type { Role } from '../domain/role.ts';
import { saveOpening } from '../store/opening-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';

/** Opens a type of the own organisation's records to a role of others in their areas, or closes it to them. */
export function changeOpening(
  deps: AccessDeps,
  caller: Caller,
  recordType: RecordType,
  role: Role,
  opened: boolean,
): Promise<Result<OpeningView, OpeningRefusal | NotFound>> {
  return administer<OpeningView, OpeningRefusal | NotFound>(deps, caller, ['opening', 'change'], async (tx) => {
    const allowed = mayChange(recordType, role);
    if (!allowed.ok) return allowed;
    await saveOpening(tx, { recordType, role, opened }, deps.clock.now());
    await deps.recordAct(tx, { verb: opened ? 'open' : 'close', recordType: 'opening' });
    return accept({ recordType, role, opened, byDefault: false });
  });
}
