/** The answer of a rule: a value, or an expected "no" with a stable code and the data to explain it. */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>;
export interface Accepted<Value> {
  readonly ok: true;
  readonly value: Value;
}
export interface Refused<Refusal> {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refuse<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
