import { readProviderFile } from '../../platform/identity/oidc/read-provider-file.ts';
import type { ProviderSettings } from '../../platform/identity/oidc/provider-settings.ts';
import { secretBox, type SecretBox } from '../../platform/identity/secret-box.ts';
import { ensureSecretKey } from '../../platform/identity/secret-key.ts';
import type { Configuration, Surroundings } from '../../platform/start/configuration.ts';
import { findWrongRule } from '../../rooms/access/server.ts';

/** How people may sign in to this server. */
export interface SignInSettings {
  readonly providers: readonly ProviderSettings[];
  /** undefined without a key: then there are no second factors */
  readonly secrets: SecretBox | undefined;
}

/**
 * What the settings say of signing in.
 * @param dataRoot where the key is kept when none was told; undefined for a database that someone else runs
 * @throws CannotStart
 */
export function readSignIn(
  { oidcFile, secretKey }: Configuration,
  { env }: Surroundings,
  dataRoot: string | undefined,
): SignInSettings {
  const key = secretKey ?? (dataRoot === undefined ? undefined : ensureSecretKey(dataRoot));
  return {
    providers: oidcFile === undefined ? [] : readProviderFile(oidcFile, env, findWrongRule),
    secrets: key === undefined ? undefined : secretBox(key),
  };
}
