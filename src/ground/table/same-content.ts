/** Whether two rows say the same, whatever row of the file they stand in. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Float64Array || other instanceof Float64Array) return sameNumbers(one, other);
  const keys = Object.keys(one).filter((key) => key !== 'row');
  if (keys.length !== Object.keys(other).filter((key) => key !== 'row').length) return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && sameContent((one as never)[key] as unknown, (other as never)[key] as unknown),
  );
}

function sameNumbers(one: object, other: object): boolean {
  return (
    one instanceof Float64Array &&
    other instanceof Float64Array &&
    one.length === other.length &&
    one.every((number, at) => number === other[at])
  );
}
