import { AsyncLocalStorage } from 'node:async_hooks';
import { systemIds } from '../random.ts';

const references = new AsyncLocalStorage<string>();

/** Runs work, and whatever it leaves to go on beside, as belonging to a request: its acts get that reference. */
export function withReference<Value>(reference: string, work: () => Value): Value {
  return references.run(reference, work);
}

/** The reference of the request that is being answered; a new one for what nobody asked for. */
export function currentReference(): string {
  return references.getStore() ?? systemIds.newId();
}
