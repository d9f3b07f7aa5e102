/**
 * Years taught, as people say them.
 * @param years "0" to "9", in any order; "0" is förskoleklass, written F
 * @returns "F–9", "7–9", "F–3, 7–9", "9"; empty when the register does not say
 */
export function formatSchoolYears(years: readonly string[]): string {
  const numbers = [...new Set(years.map(Number).filter((year) => Number.isInteger(year)))].toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? named(from) : `${named(from)}–${named(to)}`)).join(', ');
}

function named(year: number): string {
  return year === 0 ? 'F' : String(year);
}
