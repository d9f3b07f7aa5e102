import type { Tx } from '../../../platform/database/database.ts';
import { rulesFor, type Claims } from '../../../platform/identity/oidc/claims.ts';
import type { ProviderSettings } from '../../../platform/identity/oidc/provider-settings.ts';
import { roleFault } from '../domain/give-role.ts';
import { readRuleGrant, type RuleGrant } from '../domain/rule-grants.ts';
import { findJoinedOrganisation, type JoinedOrganisation } from '../store/joining-store.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** What the rules of a provider say of somebody: one organisation, and roles in it. */
export interface ProviderRules {
  readonly organisation: JoinedOrganisation;
  readonly grants: readonly RuleGrant[];
}

/**
 * The rules that hold for somebody. The first one decides the organisation, since an account belongs to one; those of other
 * organisations are left out. A rule whose organisation is not there, or may not have the role, gives nothing, and is told
 * to whoever runs the server.
 * @returns undefined when no rule gives anything
 */
export async function findProviderRules(
  tx: Tx,
  { log }: Pick<SignInDeps, 'log'>,
  settings: ProviderSettings,
  claims: Claims,
): Promise<ProviderRules | undefined> {
  let organisation: JoinedOrganisation | undefined;
  const grants: RuleGrant[] = [];
  for (const rule of rulesFor(settings, claims)) {
    const found = await findJoinedOrganisation(tx, rule.organisation);
    const grant = readRuleGrant(rule);
    if (found === undefined || grant === undefined || roleFault(found, grant.role, grant.area) !== undefined) {
      log.fault(`provider ${settings.id}`, new Error(`A rule gives nothing: ${rule.organisation}, ${rule.role}`));
      continue;
    }
    organisation ??= found;
    if (found.id === organisation.id) grants.push(grant);
  }
  return organisation === undefined ? undefined : { organisation, grants };
}

/**
 * The first rule of a provider that gives a role, or holds for an area, that does not exist: found at the start.
 * @returns its place below the provider, like `/rules/3/role`
 */
export function findWrongRule({ rules }: Pick<ProviderSettings, 'rules'>): string | undefined {
  const at = rules.findIndex((rule) => readRuleGrant(rule) === undefined);
  if (at === -1) return undefined;
  const isArea = readRuleGrant({ ...rules[at], area: { kind: 'organisation', code: '' } }) !== undefined;
  return `/rules/${at}/${isArea ? 'area' : 'role'}`;
}
