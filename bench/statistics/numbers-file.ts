import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers as every language reads them at once: 64-bit floats, little end first (`readBin` in R, `fromfile` in numpy). */
export function writeNumbers(folder: string, name: string, values: Float64Array): void {
  writeFileSync(join(folder, `${name}.f64`), new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}

export function readNumbers(folder: string, name: string): Float64Array {
  const bytes = readFileSync(join(folder, `${name}.f64`));
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
