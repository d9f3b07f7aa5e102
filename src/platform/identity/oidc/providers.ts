import {
  allowInsecureRequests,
  enableNonRepudiationChecks,
  ClientSecretBasic,
  ClientSecretPost,
  discovery,
  type Configuration,
} from 'openid-client';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { ProviderSettings } from './provider-settings.ts';

/** A way in that a provider offers. */
export interface Provider {
  readonly settings: ProviderSettings;
  /** What the provider says of itself, asked now and then; undefined while it does not answer. */
  reach(): Promise<Configuration | undefined>;
  /** Whether it answered when it was last asked. Asks again, without waiting, when it did not. */
  isOpen(): boolean;
  /** It was reached and did not keep up: it is asked anew before the next use. */
  lose(): void;
}

/** By the id of each. */
export type Providers = ReadonlyMap<string, Provider>;

const ANSWER_SECONDS = 5;
const FRESH_MILLISECONDS = 60_000;
const RETRY_MILLISECONDS = 10_000;

type Deps = { readonly clock: Clock; readonly log: Log };

/** The providers of a server. None is asked for anything until somebody needs it, so none can hinder the start. */
export function createProviders(settings: readonly ProviderSettings[], deps: Deps): Providers {
  return new Map(settings.map((each) => [each.id, createProvider(each, deps)]));
}

function createProvider(settings: ProviderSettings, { clock, log }: Deps): Provider {
  let known: { readonly configuration: Configuration; readonly at: number } | undefined;
  let failedAt = -Infinity;
  let attempt: Promise<Configuration | undefined> | undefined;
  const now = () => clock.now().getTime();
  const ask = async (): Promise<Configuration | undefined> => {
    try {
      const configuration = await discover(settings);
      known = { configuration, at: now() };
      failedAt = -Infinity;
      return configuration;
    } catch (error) {
      // Once for each time that it goes away, however often it is asked meanwhile.
      if (failedAt === -Infinity) log.fault(`provider ${settings.id}`, error);
      known = undefined;
      failedAt = now();
      return undefined;
    }
  };
  const reach = async (): Promise<Configuration | undefined> => {
    if (known !== undefined && now() - known.at < FRESH_MILLISECONDS) return known.configuration;
    if (now() - failedAt < RETRY_MILLISECONDS) return undefined;
    attempt ??= ask().finally(() => (attempt = undefined));
    return attempt;
  };
  return {
    settings,
    reach,
    isOpen() {
      if (known === undefined) void reach();
      return known !== undefined;
    },
    lose: () => (known = undefined),
  };
}

function discover({ issuer, clientId, clientSecret, clientAuthentication }: ProviderSettings): Promise<Configuration> {
  const authentication = clientAuthentication === 'post' ? ClientSecretPost : ClientSecretBasic;
  // The signature of each ID token is checked, though it came straight from the provider: one rule for every token.
  const insecure = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  const execute = [...insecure, enableNonRepudiationChecks];
  return discovery(new URL(issuer), clientId, undefined, authentication(clientSecret), {
    timeout: ANSWER_SECONDS,
    execute,
  });
}
