/** An answer that is a no, or a fault: RFC 9457 problem+json, or no answer at all (`offline`). */
export class Problem extends Error {
  readonly status: number;
  /** stable kebab-case code */
  readonly code: string;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, body: Readonly<Record<string, unknown>>, cause?: unknown) {
    super(`${status} ${code}`, { cause });
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.body = body;
  }

  /** What the reader tells the operator, when the fault is ours. */
  get reference(): string | undefined {
    const { reference, instance } = this.body;
    if (typeof reference === 'string') return reference;
    return typeof instance === 'string' ? instance : undefined;
  }

  /** What the server calls it, in the reader's language. */
  get title(): string | undefined {
    return typeof this.body['title'] === 'string' ? this.body['title'] : undefined;
  }

  get detail(): string | undefined {
    return typeof this.body['detail'] === 'string' ? this.body['detail'] : undefined;
  }
}

export function isOffline(error: unknown): boolean {
  return error instanceof Problem && error.code === 'offline';
}

/** Nobody is signed in here any more: the answer is not about what was asked. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && error.code === 'sign-in-required';
}

/** @returns the code at the end of a problem's type, which may be a code alone or an address that ends in it */
export function codeOf(type: unknown, status: number): string {
  return typeof type === 'string' && type !== '' ? type.slice(type.lastIndexOf('/') + 1) : `http-${status}`;
}
