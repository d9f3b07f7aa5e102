import { readFileSync } from 'node:fs';
import { Compile } from 'typebox/compile';
import { CannotStart } from '../../start/cannot-start.ts';
import { isLoopback } from '../../start/read-net.ts';
import { ProviderFile, type ProviderSettings } from './provider-settings.ts';

const contract = Compile(ProviderFile);

type Given = ProviderFile['providers'][number];

/**
 * The providers that a file names.
 * @param env   where secrets may stand that the file only names
 * @param judge finds the first rule that gives what does not exist, as a place below the provider; the rooms know what does
 * @throws CannotStart naming the first place that is wrong, and never what stands there: it may be a secret
 */
export function readProviderFile(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  judge: (provider: Given) => string | undefined,
): ProviderSettings[] {
  const whole = parse(file);
  if (!contract.Check(whole)) {
    const place = contract.Errors(whole)[0]?.instancePath ?? '';
    throw new CannotStart('oidc-file-invalid', { file, place: place === '' ? '/' : place });
  }
  return whole.providers.map((provider, at) => {
    const refuse = (where: string): never => {
      throw new CannotStart('oidc-file-invalid', { file, place: `/providers/${at}${where}` });
    };
    if (whole.providers.findIndex(({ id }) => id === provider.id) !== at) refuse('/id');
    if (!isIssuer(provider.issuer)) refuse('/issuer');
    const wrong = judge(provider);
    if (wrong !== undefined) refuse(wrong);
    const { clientSecret, clientSecretVariable, ...settings } = provider;
    if ((clientSecret === undefined) === (clientSecretVariable === undefined)) refuse('/clientSecret');
    return { ...settings, clientSecret: clientSecret ?? secretOf(env, provider.id, clientSecretVariable ?? '') };
  });
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CannotStart('oidc-file-unreadable', { file }, { cause });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotStart('oidc-file-not-json', { file }); // without the cause: it quotes the file
  }
}

/** Names and secrets go there: only encrypted, unless the provider is a program on this machine. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function secretOf(env: Readonly<Record<string, string | undefined>>, provider: string, variable: string): string {
  const value = env[variable]?.trim();
  if (value === undefined || value === '') throw new CannotStart('oidc-secret-missing', { provider, variable });
  return value;
}
