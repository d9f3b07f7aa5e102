/** Puts data into a sentence: "{value}" becomes data.value. */
export function fill(sentence: string, data: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => data[key] ?? whole);
}
