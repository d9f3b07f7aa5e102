import type { KeptReason } from './retention-class.ts';

/** Tables, or rows of tables, that no class weeds, and why not. */
export const KEPT_TABLES: Readonly<Record<string, KeptReason>> = {
  place_registers: 'work-record',
  areas: 'work-record',
  places: 'work-record',
  place_aliases: 'work-record',
  place_boundaries: 'work-record',
  school_registers: 'work-record',
  school_sites: 'work-record',
  school_events: 'work-record',
  position_corrections: 'work-record',
  sources: 'work-record',
  imports: 'work-record',
  weedings: 'work-record',
  organisations: 'in-force',
  people: 'in-force',
  openings: 'in-force',
  files: 'with-its-record',
  file_pieces: 'with-its-record',
  audit_seals: 'proof',
  workspace: 'machine',
  system_actors: 'machine',
  role_policies: 'machine',
  place_types: 'machine',
  place_codes: 'machine',
  platsbild_migrations: 'machine',
};
