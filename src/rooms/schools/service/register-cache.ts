/**
 * Keeps the latest value that was loaded for a key, as long as its revision holds. What one actor may see is never
 * handed to one who may see something else: the digest of what may be seen is part of the key.
 */
export interface RegisterCache {
  get<Value>(key: string, revision: string, load: () => Promise<Value>): Promise<Value>;
}

// Of registers and of pictures, one for each set of rights that somebody has asked with lately.
const MOST_KEYS = 32;

export function createRegisterCache(): RegisterCache {
  const kept = new Map<string, { revision: string; value: Promise<unknown> }>();
  return {
    get<Value>(key: string, revision: string, load: () => Promise<Value>): Promise<Value> {
      const found = kept.get(key);
      kept.delete(key);
      const entry = found?.revision === revision ? found : { revision, value: load() };
      kept.set(key, entry);
      if (kept.size > MOST_KEYS) kept.delete(kept.keys().next().value!);
      // What failed to load is loaded again by the next who asks.
      entry.value.catch(() => kept.get(key) === entry && kept.delete(key));
      return entry.value as Promise<Value>;
    },
  };
}
