import { accept, refuse, type Result } from '../../../ground/result.ts';
import { INVITED_KINDS, statusesOf, type LegalStatus, type OrganisationKind } from './role.ts';

/** An authority or a private body: a tenant that owns its records and shares them by explicit act. */
export interface KeptOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly legalStatus: LegalStatus;
  /** four digits; null while none is told */
  readonly municipality: string | null;
  readonly closed: boolean;
  /** whether anybody has had a role in it */
  readonly hasMembers: boolean;
  readonly revision: number;
}

/** What is told of an organisation. */
export type ToldOrganisation = Pick<KeptOrganisation, 'name' | 'kind' | 'legalStatus' | 'municipality'>;

export type OrganisationRefusal =
  | { readonly code: 'status-not-for-kind'; readonly kind: OrganisationKind; readonly legalStatus: LegalStatus }
  | { readonly code: 'kind-not-yours-to-add'; readonly kind: OrganisationKind }
  | { readonly code: 'organisation-fixed'; readonly field: 'kind' | 'legalStatus' | 'municipality' };

/** Whose administrators add organisations: those who call the others together. */
export const ADDING_KINDS: readonly OrganisationKind[] = ['municipality', 'region'];

/** Whether an organisation of a kind may add another one as it is told. */
export function addOrganisation(
  by: OrganisationKind,
  told: ToldOrganisation,
): Result<ToldOrganisation, OrganisationRefusal> {
  if (!ADDING_KINDS.includes(by)) return refuse({ code: 'kind-not-yours-to-add', kind: by });
  return withFittingStatus(told);
}

/**
 * Whether an organisation may describe itself anew. What it is decides what it may be shown, so its own administrator
 * changes its name alone, and tells the municipality once; of those who are called to the work, whoever added them tells it.
 */
export function changeOrganisation(
  kept: ToldOrganisation,
  told: ToldOrganisation,
): Result<ToldOrganisation, OrganisationRefusal> {
  if (told.kind !== kept.kind) return refuse({ code: 'organisation-fixed', field: 'kind' });
  if (told.legalStatus !== kept.legalStatus) return refuse({ code: 'organisation-fixed', field: 'legalStatus' });
  const isTold = kept.municipality !== null || INVITED_KINDS.includes(kept.kind);
  if (isTold && told.municipality !== kept.municipality)
    return refuse({ code: 'organisation-fixed', field: 'municipality' });
  return accept(told);
}

function withFittingStatus(told: ToldOrganisation): Result<ToldOrganisation, OrganisationRefusal> {
  const { kind, legalStatus } = told;
  if (!statusesOf(kind).includes(legalStatus)) return refuse({ code: 'status-not-for-kind', kind, legalStatus });
  return accept(told);
}
