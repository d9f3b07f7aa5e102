import { ACCESS_POLICY, policyRows } from '../../rooms/access/index.ts';
import { IMPORT_POLICY } from '../../rooms/imports/index.ts';
import { PLACE_POLICY } from '../../rooms/places/index.ts';
import { QUARANTINE_POLICY } from '../../rooms/quarantine/index.ts';
import { SCHOOL_POLICY } from '../../rooms/schools/index.ts';

/** Every room's sentences about who may do what: what the database is told at each start. */
export const ROLE_POLICIES = policyRows([ACCESS_POLICY, QUARANTINE_POLICY, IMPORT_POLICY, PLACE_POLICY, SCHOOL_POLICY]);
