/** A refusal that needs no data to be explained. */
type Nothing = Readonly<Record<string, never>>;

/** Every reason for which a start is refused; each has one line of wording in `platform/texts`. */
export interface StartRefusals {
  'argument-unknown': { argument: string };
  'port-invalid': { value: string };
  'port-taken': { port: number; holder: string; next: number };
  'port-forbidden': { port: number };
  'host-unknown': { host: string };
  'public-url-missing': { host: string };
  'public-url-invalid': { value: string };
  'trust-proxy-invalid': { value: string };
  'rate-limit-invalid': { value: string };
  'language-unknown': { value: string };
  'workspace-unknown': { value: string };
  'workspace-conflict': { value: string };
  'workspace-unnamed': Nothing;
  'workspace-mismatch': { found: string; wanted: string; database: string };
  'oidc-file-unreadable': { file: string };
  'oidc-file-not-json': { file: string };
  'oidc-file-invalid': { file: string; place: string };
  'oidc-secret-missing': { provider: string; variable: string };
  'secret-key-invalid': Nothing;
  'secret-key-file-damaged': { file: string };
  'data-folder-not-a-folder': { folder: string };
  'data-folder-not-writable': { folder: string; user: string };
  'data-folder-not-enterable': { folder: string; user: string };
  'data-folder-other-user': { folder: string };
  'data-folder-odd-name': { folder: string };
  'data-folder-in-use': { folder: string; pid: number };
  'data-folder-other-version': { folder: string; found: string; wanted: string };
  'disk-full': { folder: string };
  'platform-unsupported': { platform: string };
  'database-did-not-start': { log: string; reason: string };
  'database-url-invalid': { variable: string };
  'database-unreachable': { variable: string; reason: string };
  'database-too-old': { found: string };
  'database-not-utf8': { found: string };
  'database-not-ours': { table: string };
  'database-not-owned': { user: string };
  'app-url-missing': Nothing;
  'app-url-alone': Nothing;
  'app-login-too-strong': { user: string; reason: string };
  'app-login-elsewhere': Nothing;
  'migration-changed': { file: string };
  'migration-out-of-order': { file: string; after: string };
  'migration-number-twice': { file: string; other: string };
  'migration-unnamed': { file: string };
  'migration-failed': { file: string; reason: string };
  'migration-without-grant': { table: string };
  'database-newer': { file: string };
  'web-build-failed': { reason: string };
}

export type StartRefusalCode = keyof StartRefusals;

/** An expected "no" at start: a code and the data to explain it in one line. */
export class CannotStart<Code extends StartRefusalCode = StartRefusalCode> extends Error {
  override readonly name = 'CannotStart';
  readonly code: Code;
  readonly data: StartRefusals[Code];

  constructor(code: Code, data: StartRefusals[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.code = code;
    this.data = data;
  }
}
