import { systemClock } from './clock.ts';

/** What happened, for whoever keeps the server running. Never a text from a record: it could name a person. */
export interface Log {
  /** A line of progress, as it stands. */
  line(text: string): void;
  /** A fault: a reference that the user also got, and the error with its causes. */
  fault(reference: string, error: unknown): void;
}

/** Progress to one stream, faults as one JSON line each to another, with when in UTC. */
export function streamLog(progress: NodeJS.WritableStream, faults: NodeJS.WritableStream): Log {
  return {
    line: (text) => void progress.write(`${text}\n`),
    fault: (reference, error) => {
      const told = { at: systemClock.now().toISOString(), reference, ...describe(error) };
      faults.write(`${JSON.stringify(told)}\n`);
    },
  };
}

export const processLog: Log = streamLog(process.stdout, process.stderr);

// PostgreSQL puts the rejected values themselves into `detail` and `where`; only these fields name none.
const SAFE_FIELDS = ['code', 'table', 'column', 'constraint', 'schema', 'routine', 'syscall'] as const;

// Of these the database says in the message itself what it could not read: "invalid input syntax for type date: ...".
const UNREADABLE_VALUE = /^22[0-9A-Z]{3}$/;

function describe(error: unknown): Record<string, unknown> {
  // An object may be a whole answer of somebody else, such as a provider's that says who was refused.
  if (!(error instanceof Error))
    return { message: typeof error === 'string' ? error : Object.prototype.toString.call(error) };
  const fields = SAFE_FIELDS.filter((name) => name in error).map((name) => [name, Reflect.get(error, name)] as const);
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
  const isUnreadable = 'code' in error && UNREADABLE_VALUE.test(String(error.code));
  const message = isUnreadable ? error.message.split(':', 1)[0] : error.message;
  const stack = error.stack?.replace(error.message, () => message);
  return { name: error.name, message, ...Object.fromEntries(fields), stack, ...cause };
}
